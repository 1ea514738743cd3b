/**
 * A name as people type it: lower case, without accents, hyphens or apostrophes, ligatures opened,
 * "st" and "ste" spelt out. Two names that differ only in those are the same.
 */
export function normaliseName(name: string): string {
  return plainWords(name)
    .map((word) => saints.get(word) ?? word)
    .join(' ');
}

/** The same without spelling out "st", which may be the beginning of another word ("Stenay"). */
export function plainWords(name: string): string[] {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const saints: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
]);
