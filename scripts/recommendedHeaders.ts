import { contentSecurityHeader } from './contentSecurityPolicy.ts';

const oneYearSeconds = 31_536_000;

/** Vite writes `name-<hash>.ext` in `assets/`; data is asked for as `name?v=<hash>`. */
const isImmutable = (pathname: string, search: string) =>
  /(^|\/)assets\/[^/]+$/.test(pathname) || /[?&]v=[0-9a-f]{8,}(&|$)/.test(search);

/**
 * What a host should say with every file, whatever the folder it is served from: the server of `npm
 * start` does, and the rules in `docs/hosting/` are tested to.
 */
export function securityHeaders(pathname: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityHeader(pathname),
    'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** For a file that is there: what is named by its content is kept, the rest is asked anew. */
export function cacheRule(pathname: string, search: string): string {
  return isImmutable(pathname, search)
    ? `public, max-age=${oneYearSeconds}, immutable`
    : 'no-cache';
}
