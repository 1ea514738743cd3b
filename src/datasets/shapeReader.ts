import type { DatasetProblem, Parsed } from './problem.ts';

/**
 * Reads parts of an unknown JSON value and notes every problem, with its path, rather than stopping at the
 * first. What it returns after a problem is a stand-in, never used: `finish` then gives the problems. Used
 * for the big columnar files, where a schema library costs hundreds of milliseconds.
 */
export class ShapeReader {
  readonly problems: DatasetProblem[] = [];
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  fail(path: string, expected: string, found: unknown): void {
    this.problems.push({
      code: 'invalid',
      file: this.file,
      path,
      expected,
      found: describe(found),
    });
  }

  record(value: unknown, path: string): Record<string, unknown> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
    this.fail(path, 'object', value);
    return {};
  }

  array(value: unknown, path: string, length?: number): unknown[] {
    if (!Array.isArray(value)) {
      this.fail(path, 'array', value);
      return [];
    }
    if (length !== undefined && value.length !== length) {
      this.fail(path, `${length} items`, `${value.length} items`);
    }
    return value;
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string') return value;
    this.fail(path, 'text', value);
    return '';
  }

  texts(value: unknown, path: string, length?: number): string[] {
    return this.array(value, path, length).map((item, index) =>
      this.text(item, `${path}[${index}]`),
    );
  }

  number(value: unknown, path: string, minimum = -Infinity, maximum = Infinity): number {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.fail(path, 'number', value);
      return Number.NaN;
    }
    if (value < minimum || value > maximum) this.fail(path, `${minimum} to ${maximum}`, value);
    return value;
  }

  numbers(
    value: unknown,
    path: string,
    length?: number,
    minimum?: number,
    maximum?: number,
  ): Float64Array {
    const items = this.array(value, path, length);
    return Float64Array.from(items, (item, index) =>
      this.number(item, `${path}[${index}]`, minimum, maximum),
    );
  }

  /** Codes in strictly increasing order: sorted, without repetition. */
  sortedCodes(value: unknown, path: string): string[] {
    const codes = this.texts(value, path);
    for (let index = 1; index < codes.length; index += 1) {
      const before = codes[index - 1] ?? '';
      if (before >= (codes[index] ?? '')) {
        this.fail(`${path}[${index}]`, `a code after ${before}`, codes[index]);
      }
    }
    return codes;
  }

  oneOf<T extends string>(value: unknown, path: string, known: readonly T[]): T {
    const found = known.find((item) => item === value);
    if (found !== undefined) return found;
    this.fail(path, known.join(' | '), value);
    return known[0] as T;
  }

  finish<T>(value: T): Parsed<T> {
    return this.problems.length > 0 ? { ok: false, problems: this.problems } : { ok: true, value };
  }
}

function describe(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (Array.isArray(found)) return `array of ${found.length}`;
  if (typeof found === 'object' && found !== null) return 'object';
  return String(found).slice(0, 80);
}
