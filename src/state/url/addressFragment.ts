/**
 * What may follow `#`, which no server sees: `#zones=…&scenarios=…&conditions=…&candidats=…`. The values escape `&` and `=` themselves.
 */
const fragmentKeys = ['zones', 'scenarios', 'conditions', 'candidats'] as const;
type FragmentKey = (typeof fragmentKeys)[number];

/** Whether what follows `#` is the atlas's, and no place in the page. */
export const isAtlasFragment = (hash: string): boolean =>
  fragmentKeys.some((key) => hash.startsWith(`#${key}=`));

/** With its `#`; empty parts are left out. */
export function encodeFragmentParts(parts: Readonly<Partial<Record<FragmentKey, string>>>): string {
  const written = fragmentKeys.flatMap((key) => (parts[key] ? `${key}=${parts[key]}` : []));
  return written.length === 0 ? '' : `#${written.join('&')}`;
}

/** One part of what follows `#`; empty where there is none. */
export function readFragmentPart(hash: string, key: FragmentKey): string {
  const part = hash
    .replace(/^#/, '')
    .split('&')
    .find((one) => one.startsWith(`${key}=`));
  return part?.slice(key.length + 1) ?? '';
}
