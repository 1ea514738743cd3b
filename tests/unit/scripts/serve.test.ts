import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '../../../scripts/precompress.ts';
import { createServer, listenOnFreePort } from '../../../scripts/serve.ts';

const page = '<!doctype html><title>Essai</title>'.padEnd(3000, ' ');
let root = '';
let servers: Server[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-serve-'));
  await writeFile(join(root, 'index.html'), page);
  await writeFile(join(root, 'embed.html'), page);
  await writeFile(join(root, 'table.csv'), 'commune;été\n');
  await precompress(root);
  servers = [];
});

afterEach(async () => {
  for (const server of servers) server.close();
  await rm(root, { recursive: true });
});

async function serveAt(basePath?: string): Promise<string> {
  const server = createServer(basePath ? { root, basePath } : { root });
  servers.push(server);
  return `http://localhost:${await listenOnFreePort(server, 0)}`;
}

test('a busy port is left to its owner, and the next free one taken', async () => {
  const first = createServer({ root });
  const second = createServer({ root });
  servers.push(first, second);
  const port = await listenOnFreePort(first, 0);
  expect(await listenOnFreePort(second, port)).toBeGreaterThan(port);
});

test('files come compressed to those who accept it, and whole to the others', async () => {
  const origin = await serveAt();
  for (const [accepted, encoding] of [
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const response = await fetch(`${origin}/`, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe(page);
  }
});

test('only what is named by its hash is kept for long', async () => {
  const origin = await serveAt();
  const cacheOf = async (path: string) =>
    (await fetch(origin + path)).headers.get('cache-control') ?? '';
  expect(await cacheOf('/table.csv?v=0123456789abcdef')).toContain('immutable');
  expect(await cacheOf('/table.csv')).toBe('no-cache');
  expect(await cacheOf('/absent.csv?v=0123456789abcdef')).not.toContain('immutable');
});

test('a table says its characters', async () => {
  const response = await fetch(`${await serveAt()}/table.csv`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});

test('only the embed may be framed by another site', async () => {
  const origin = await serveAt();
  const policyOf = async (path: string) =>
    (await fetch(origin + path)).headers.get('content-security-policy');
  expect(await policyOf('/')).toContain("frame-ancestors 'self'");
  expect(await policyOf('/embed.html')).not.toContain('frame-ancestors');
});

test('nothing is written to the server, and nothing read outside its folder', async () => {
  const origin = await serveAt('/atlas/');
  expect((await fetch(`${origin}/atlas/`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${origin}/`)).status).toBe(404);
  expect((await fetch(`${origin}/atlas/%2e%2e/index.html`)).status).toBe(404);
  expect((await fetch(`${origin}/atlas/`)).status).toBe(200);
});
