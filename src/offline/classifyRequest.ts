export type OfflineRequest = Pick<Request, 'method' | 'mode' | 'destination' | 'url'>;

const pathWithin = (url: string, scope: string): string | null =>
  url.startsWith(scope) ? url.slice(scope.length).replace(/[?#].*$/s, '') : null;

/** The page of the full atlas; `scope` is the address of its folder. */
export function isAtlasPage(url: string, scope: string): boolean {
  const path = pathWithin(url, scope);
  return path === '' || path === 'index.html';
}

/** Whether the address changes with the content: then any build's copy of it is the same. */
export const isNamedByContent = (url: string): boolean =>
  /\/assets\/[^/?]+$|\?v=[0-9a-f]{8,}$/.test(url);

/**
 * What of the full atlas is asked for: its page, one of its files, or nothing. Other pages (embeds,
 * previews), `v/`, `data/open/` and all that is shown in a frame are left to the network.
 */
export function classifyRequest(
  { method, mode, destination, url }: OfflineRequest,
  scope: string,
): 'page' | 'file' | null {
  if (method !== 'GET') return null;
  if (mode === 'navigate') {
    return destination === 'document' && isAtlasPage(url, scope) ? 'page' : null;
  }
  const path = pathWithin(url, scope) ?? '';
  return /^(assets\/[^/]+|data\/[^/]+|favicon\.svg)$/.test(path) ? 'file' : null;
}
