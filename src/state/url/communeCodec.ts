import { type ZoneCode, zoneCode } from '../../domain/territory/zone.ts';
import { decodeNumbers, encodeNumber } from './numberText.ts';

/**
 * Communes, sorted by code: `4~52ACk~55Bz`: how many there are, then for each department the gaps between the
 * numbers of its communes: a character for a gap under 32, two under 1 024.
 */
export function encodeCommunes(communes: readonly ZoneCode[]): string {
  const departments = [...new Set(communes.map((code) => code.slice(0, 2)))];
  const parts = departments.map((department) => {
    let previous = 0;
    const gaps = communes.flatMap((code) => {
      if (!code.startsWith(department)) return [];
      const number = Number(code.slice(2));
      const gap = number - previous - 1;
      previous = number;
      return encodeNumber(gap);
    });
    return department + gaps.join('');
  });
  return [communes.length, ...parts].join('~');
}

/** Never throws; `isWhole` is whether there are as many as are said to be. */
export function decodeCommunes(text: string): { communes: ZoneCode[]; isWhole: boolean } {
  const [count, ...departments] = text.split('~');
  const communes = [...new Set(departments.flatMap(decodeDepartment))].sort();
  return { communes, isWhole: String(communes.length) === count };
}

/** Up to the first gap that makes no sense. */
function decodeDepartment(text: string): ZoneCode[] {
  const department = text.slice(0, 2);
  const codes: ZoneCode[] = [];
  if (!/^\d[\dAB]$/.test(department)) return codes;
  let previous = 0;
  for (const gap of decodeNumbers(text.slice(2))) {
    previous += gap + 1;
    if (previous > 999) break;
    codes.push(zoneCode(department + String(previous).padStart(3, '0')));
  }
  return codes;
}
