/** What an address says of one of a list of values, by its place in the list. */
export function wordFor<T>(values: readonly T[], words: readonly string[], value: T): string {
  return words[values.indexOf(value)] ?? '';
}

export function valueFor<T>(
  values: readonly T[],
  words: readonly string[],
  word: string,
): T | undefined {
  return values[words.indexOf(word)];
}

/** Of `meshes`. */
export const meshWords = ['commune', 'epci', 'bassin-de-vie', 'departement'] as const;

/** Of `axes`. */
export const axisWords = ['acces', 'chroniques', 'domicile', 'prevention'] as const;
