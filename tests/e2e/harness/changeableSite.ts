/** A site whose files change while it is visited, and whose network can be cut. */
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, listenOnFreePort } from '../../../scripts/serve.ts';

export interface ChangeableSite {
  /** With its final slash. */
  url: string;
  /** Paths that reached the server, in order, without the site's own. */
  requests: string[];
  /** From now on the files are those of this folder. */
  publish(root: string): void;
  /** No answer to anything, as without network. */
  cut(): Promise<void>;
  restore(): Promise<void>;
}

const basePath = '/cartes/atlas/';
const running: ChangeableSite[] = [];

export async function openSite(root: string): Promise<ChangeableSite> {
  let files = createServer({ root, basePath });
  const requests: string[] = [];
  const onRequest: RequestListener = (request, response) => {
    requests.push((request.url ?? '').slice(basePath.length));
    files.emit('request', request, response);
  };
  let server = createHttpServer(onRequest);
  const port = await listenOnFreePort(server, 0);
  const site: ChangeableSite = {
    url: `http://localhost:${port}${basePath}`,
    requests,
    publish(next) {
      files = createServer({ root: next, basePath });
    },
    async cut() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
    async restore() {
      server = createHttpServer(onRequest);
      await new Promise<void>((listening) => server.listen(port, listening));
    },
  };
  running.push(site);
  return site;
}

export async function closeSites(): Promise<void> {
  await Promise.all(running.splice(0).map((site) => site.cut()));
}
