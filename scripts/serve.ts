/** Serves `dist/` as a static host would, and prints its address: `PORT=8000 npm start`. */
import { existsSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { cacheRule, securityHeaders } from './recommendedHeaders.ts';

export interface ServeOptions {
  /** Folder of the built application. */
  root: string;
  /** Where it is mounted: `/` or, to try a sub-path, `/atlas/`. */
  basePath?: string;
}

const defaultPort = 4173;

function answer(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.removeHeader('Cache-Control');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(text);
}

/** An HTTP server, not yet listening, that answers only from `root`. A missing file is a 404. */
export function createServer({ root, basePath = '/' }: ServeOptions): Server {
  // Exact names only: no guessing of `.html` or `index`, so that a wrong address is seen as wrong.
  const serveFile = sirv(root, { etag: true, brotli: true, gzip: true, extensions: [] });

  return createHttpServer((request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      answer(response, 405, 'Méthode refusée\n');
      return;
    }
    const [address = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    if (`${address}/` === basePath) {
      response.setHeader('Location', `${basePath}${search}`);
      answer(response, 301, '');
      return;
    }
    if (!address.startsWith(basePath)) {
      answer(response, 404, 'Page introuvable\n');
      return;
    }
    const inside = `/${address.slice(basePath.length)}`;
    const pathname = inside.endsWith('/') ? `${inside}index.html` : inside;
    for (const [name, value] of Object.entries(securityHeaders(pathname))) {
      response.setHeader(name, value);
    }
    response.setHeader('Cache-Control', cacheRule(pathname, search));
    // sirv names no charset but for HTML; a CSV has nowhere else to say it.
    if (pathname.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    request.url = pathname + search;
    serveFile(request, response, () => answer(response, 404, 'Fichier introuvable\n'));
  });
}

/** Listens on `port`, or on the next one that is free; `0` takes any. Returns the port. */
export function listenOnFreePort(server: Server, port: number): Promise<number> {
  return new Promise((fulfil, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      const next = port + 1;
      if (error.code !== 'EADDRINUSE' || next > 65_535) reject(error);
      else listenOnFreePort(server, next).then(fulfil, reject);
    };
    server.once('error', onError);
    server.listen(port, () => {
      server.off('error', onError);
      fulfil((server.address() as AddressInfo).port);
    });
  });
}

function parsePort(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT vaut « ${text} » ; il faut un nombre entier de 0 à 65535.`);
  }
  return port;
}

async function serve(): Promise<void> {
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(resolve(root, 'index.html'))) {
    throw new Error("dist/index.html n'existe pas encore : lancez « npm run build » d'abord.");
  }
  const port = await listenOnFreePort(createServer({ root }), parsePort(process.env.PORT));
  console.log(`Atlas de l’accès aux soins : http://localhost:${port}/   (Ctrl+C pour arrêter)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  serve().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
