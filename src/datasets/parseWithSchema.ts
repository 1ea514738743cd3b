import * as v from 'valibot';
import { zoneCode } from '../domain/territory/zone.ts';
import type { Parsed } from './problem.ts';

/** Validation of the small documents, by schema: every issue becomes a problem with its path. */
export function parseWithSchema<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  json: unknown,
): Parsed<T> {
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => ({
      code: 'invalid',
      file,
      path: v.getDotPath(issue) ?? '',
      expected: issue.expected ?? issue.message,
      found: issue.received,
    })),
  };
}

export const text = v.pipe(v.string(), v.nonEmpty());
export const nullableText = v.nullable(text);
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
export const zone = v.pipe(text, v.transform(zoneCode));
export const documentSource = v.object({
  title: text,
  url: v.nullable(v.pipe(v.string(), v.url())),
  publisher: nullableText,
  date: v.nullable(date),
});
export const sourcedText = v.object({ text, source: documentSource });
