/** What can be wrong with a published file. Codes only: the words belong to i18n. */
export type DatasetProblemCode =
  /** The server answers that it is not there, or cannot give it. */
  | 'missing'
  /** No answer at all. */
  | 'unreachable'
  /** Nothing came for too long. */
  | 'slow'
  /** Shorter than the manifest says. */
  | 'truncated'
  /** Not the bytes the manifest describes. */
  | 'altered'
  /** Written by a later version of the application. */
  | 'newerSchema'
  /** Left by an earlier version: page and data were not published together. */
  | 'olderSchema'
  /** Not JSON, or not of the expected shape: one problem per place. */
  | 'invalid';

export interface DatasetProblem {
  code: DatasetProblemCode;
  file: string;
  /** Where in the file, as `communes.codes[12]`. */
  path?: string;
  expected?: string;
  found?: string;
  /** HTTP status, of `missing`. */
  httpStatus?: number;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: DatasetProblem[] };

/** All values, or all the problems of all of them. */
export function combine<T extends Record<string, Parsed<unknown>>>(
  parts: T,
): Parsed<{ [K in keyof T]: T[K] extends Parsed<infer V> ? V : never }> {
  const problems = Object.values(parts).flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return { ok: false, problems };
  const values = Object.entries(parts).map(([key, part]) => [key, part.ok ? part.value : null]);
  return { ok: true, value: Object.fromEntries(values) };
}
