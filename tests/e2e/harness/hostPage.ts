import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright';
import { inject } from 'vitest';
import { browserFor } from './browsers.ts';

export interface HostPageOptions extends BrowserContextOptions {
  /** Where the atlas is, when it is not the one that all tests share. */
  atlasUrl?: string;
  /** Messages of the browser that belong to the case. */
  expected?: RegExp;
  before?: (page: Page) => unknown;
}

const open: { server: Server; close(): Promise<void> }[] = [];
const problems: string[] = [];

/** A page of another site, on another port, that holds `html`: what partners copy, with the real address. */
export async function openHostPage(html: string, options: HostPageOptions = {}): Promise<Page> {
  const { atlasUrl = inject('atlasUrl'), expected, before, ...contextOptions } = options;
  const body = html.replaceAll('https://atlas.exemple.fr/', atlasUrl);
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="fr"><title>Hôte</title><link rel="icon" href="data:,"><body style="margin:0"><a href="#avant">Avant</a>${body}<a href="#apres">Après</a>`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  const context = await (await browserFor({ webgl: false })).newContext(contextOptions);
  open.push({ server, close: () => context.close() });
  const allowed = [new URL(atlasUrl).origin, `http://localhost:${port}`];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !allowed.includes(origin)) problems.push(request.url());
  });
  context.on('console', (message) => {
    const isProblem = message.type() === 'error' || message.type() === 'warning';
    if (isProblem && !expected?.test(message.text())) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  const page = await context.newPage();
  await before?.(page);
  await page.goto(`http://localhost:${port}/`);
  return page;
}

/** The embed of the page, the first unless told. */
export const embedOf = (page: Page, at = 0): FrameLocator =>
  page.locator('iframe').nth(at).contentFrame();

/** Ends every visit, then fails on what no host should see. */
export async function closeHostPages(): Promise<void> {
  for (const { server, close } of open.splice(0)) {
    await close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
  const found = problems.splice(0);
  if (found.length > 0) throw new Error(found.join('\n'));
}
