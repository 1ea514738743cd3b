import type { ImportProblem } from '../../domain/register-import/importProblem.ts';
import { useFormats, useText } from '../../i18n/LanguageContext.tsx';
import { registerImport as section } from '../../i18n/sections/registerImport.ts';

type Described = [line: string, column: string, seen: string, expected: string];

/** Where a problem is, what was seen, and what would have been taken, in words. */
export function useDescribeProblem(): (problem: ImportProblem) => Described {
  const text = useText(section);
  const formats = useFormats();
  return ({ code, line, column, seen, expected }) => {
    // A limit is a number of lines, characters or bytes; a word that is taken stays as it is written.
    const isNumber = code === 'tooManyLines' || code === 'tooLong';
    const taken = expected.map((one) => (isNumber ? formats.integer(Number(one)) : one));
    const found =
      code === 'tooLarge'
        ? formats.bytes(Number(seen))
        : code === 'tooManyLines'
          ? formats.integer(Number(seen))
          : code === 'missingColumn'
            ? text.table.absent
            : seen;
    const where = line === null ? text.table.wholeFile : formats.integer(line);
    return [where, column ?? '', found, text.expected[code](taken.join(', '))];
  };
}
