import { findZone } from '../territory/findZone.ts';
import type { CommuneTable } from '../territory/territory.ts';
import { type ZoneCode, zoneCode } from '../territory/zone.ts';

/** What the digits of a list are meant as: the same five can be one commune's code and another's post. */
export const codeKinds = ['insee', 'postal'] as const;
export type CodeKind = (typeof codeKinds)[number];

/**
 * `sharedPostal`: all the communes of the postal code are taken. `readAsPostal`, `readAsInsee`: taken as a code
 * of the kind that was not said, having no meaning in the other. The others are ignored.
 */
export type PasteProblem =
  | 'sharedPostal'
  | 'readAsPostal'
  | 'readAsInsee'
  | 'repeated'
  | 'unknown'
  | 'outside'
  | 'notACode';

export interface PastedCodes {
  communes: ZoneCode[];
  /** In the order of `PasteProblem`, what was seen of each, as it was written. */
  problems: { problem: PasteProblem; seen: string[] }[];
}

const problemOrder: readonly PasteProblem[] = [
  'sharedPostal',
  'readAsPostal',
  'readAsInsee',
  'repeated',
  'unknown',
  'outside',
  'notACode',
];

/** The communes of a list of codes, separated by anything that is no letter or digit. */
export function readPastedCodes(
  text: string,
  kind: CodeKind,
  communes: Pick<CommuneTable, 'codes' | 'postalCodes'>,
): PastedCodes {
  const rowsOfPostal = groupByPostalCode(communes);
  const departments = new Set(communes.codes.map((code) => code.slice(0, 2)));
  const found = new Set<ZoneCode>();
  const seen = new Map<PasteProblem, Set<string>>();
  const note = (problem: PasteProblem, word: string) =>
    seen.set(problem, (seen.get(problem) ?? new Set()).add(word));
  const words = new Set<string>();

  const takeInsee = (word: string): boolean => {
    if (findZone(communes, word) < 0) return false;
    found.add(zoneCode(word));
    return true;
  };
  const takePostal = (word: string): boolean => {
    const codes = rowsOfPostal.get(word) ?? [];
    for (const code of codes) found.add(code);
    if (codes.length > 1) note('sharedPostal', word);
    return codes.length > 0;
  };
  const [take, takeOther] = kind === 'insee' ? [takeInsee, takePostal] : [takePostal, takeInsee];

  const readAs = kind === 'insee' ? 'readAsPostal' : 'readAsInsee';
  for (const written of text.split(/[^\p{L}\p{N}]+/u)) {
    const word = written.toUpperCase();
    if (word === '') continue;
    if (words.has(word)) note('repeated', written);
    else if (!/^\d[\dAB]\d{3}$/.test(word)) note('notACode', written);
    else if (!take(word)) {
      if (takeOther(word)) note(readAs, word);
      else note(departments.has(word.slice(0, 2)) ? 'unknown' : 'outside', word);
    }
    words.add(word);
  }
  return {
    communes: [...found].sort(),
    problems: problemOrder.flatMap((problem) => {
      const words = seen.get(problem);
      return words ? { problem, seen: [...words] } : [];
    }),
  };
}

function groupByPostalCode({ codes, postalCodes }: Pick<CommuneTable, 'codes' | 'postalCodes'>) {
  const groups = new Map<string, ZoneCode[]>();
  postalCodes.forEach((known, row) => {
    const code = codes[row];
    if (code === undefined) return;
    for (const postal of known) groups.set(postal, [...(groups.get(postal) ?? []), code]);
  });
  return groups;
}
