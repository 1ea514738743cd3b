import type { Manifest } from './parseManifest.ts';
import type { DatasetProblem, Parsed } from './problem.ts';

/** Where the published files are, and what the manifest says of them. */
export interface DataLibrary extends FetchOptions {
  /** Address the site is served from, ending in a slash; files are under `data/`. */
  base: string;
  manifest: Manifest;
}

export interface FetchOptions {
  fetch?: typeof fetch;
  /** A server that sends nothing for this long is called slow. */
  idleTimeoutMs?: number;
  /** `reload` past the browser's own store, where a damaged file would be found again. */
  cache?: RequestCache;
}

const defaultIdleTimeoutMs = 30_000;

/** `unchecked` where the browser has no `crypto.subtle` (plain http): size and shape are still verified. */
export type Integrity = 'verified' | 'unchecked';

export interface LoadedFile {
  json: unknown;
  integrity: Integrity;
}

export type OnBytes = (bytes: number) => void;

/** Fetches a file of the manifest and checks its size and its hash before anything reads it. */
export async function loadDataFile(
  library: DataLibrary,
  name: string,
  onBytes: OnBytes = () => {},
): Promise<Parsed<LoadedFile>> {
  const entry = library.manifest.files.get(name);
  if (!entry) return failure({ code: 'missing', file: name, expected: 'an entry in the manifest' });
  const address = `${library.base}data/${name}?v=${entry.sha256.slice(0, 16)}`;
  const init: RequestInit = library.cache ? { cache: library.cache } : {};
  const fetched = await fetchBytes(address, name, library, init, onBytes);
  if (!fetched.ok) return fetched;
  const bytes = fetched.value;
  const [expected, found] = [`${entry.bytes} bytes`, `${bytes.length} bytes`];
  if (bytes.length < entry.bytes)
    return failure({ code: 'truncated', file: name, expected, found });
  if (bytes.length > entry.bytes) return failure({ code: 'altered', file: name, expected, found });
  const hash = await sha256(bytes);
  if (hash !== null && hash !== entry.sha256) {
    return failure({ code: 'altered', file: name, expected: entry.sha256, found: hash });
  }
  const parsed = parseJson(name, bytes);
  if (!parsed.ok) return parsed;
  return {
    ok: true,
    value: { json: parsed.value, integrity: hash === null ? 'unchecked' : 'verified' },
  };
}

/** The whole body, or why there is none. */
export async function fetchBytes(
  address: string,
  file: string,
  options: FetchOptions,
  init: RequestInit,
  onBytes: OnBytes,
): Promise<Parsed<Uint8Array<ArrayBuffer>>> {
  const request = options.fetch ?? fetch;
  const abort = new AbortController();
  const idleTimeoutMs = options.idleTimeoutMs ?? defaultIdleTimeoutMs;
  let timer = setTimeout(() => abort.abort(), idleTimeoutMs);
  const restartTimer = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(), idleTimeoutMs);
  };
  try {
    const response = await request(address, { ...init, signal: abort.signal });
    if (!response.ok) {
      await response.body?.cancel();
      return failure({ code: 'missing', file, httpStatus: response.status });
    }
    const value = await readBody(response, (bytes) => {
      restartTimer();
      onBytes(bytes);
    });
    return { ok: true, value };
  } catch {
    return failure({ code: abort.signal.aborted ? 'slow' : 'unreachable', file });
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(response: Response, onBytes: OnBytes): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    total += part.value.length;
    onBytes(part.value.length);
  }
  const bytes = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

export function parseJson(file: string, bytes: Uint8Array): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  } catch (error) {
    return failure({ code: 'invalid', file, expected: 'JSON', found: String(error) });
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function failure(problem: DatasetProblem): { ok: false; problems: DatasetProblem[] } {
  return { ok: false, problems: [problem] };
}
