import type { ZoneCode } from '../territory/zone.ts';
import { isOwnZone, type OwnZone, type Pin, pinKey } from './pin.ts';

/** As much of an address as the name of one's own zone may take, once escaped. */
const mostNameCharacters = 80;

export function createOwnZone(name: string, communes: Iterable<ZoneCode>): OwnZone {
  return { name: fitZoneName(name), communes: [...new Set(communes)].sort() };
}

/** A name on one line, without invisible characters, short enough for an address. */
export function fitZoneName(name: string): string {
  const line = name
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{C}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('~', '-');
  const letters = Array.from(line.trim());
  while (encodeURIComponent(letters.join('')).length > mostNameCharacters) letters.pop();
  return letters.join('').trim();
}

const ownZoneWord = /^o([1-6])$/;

/** What stands for one's own zone where a zone is named by a code: `o1`, the first of those pinned. */
export function findOwnZone(pins: readonly Pin[], word: string): OwnZone | null {
  const place = ownZoneWord.exec(word)?.[1];
  return place === undefined ? null : (pins.filter(isOwnZone)[Number(place) - 1] ?? null);
}

/** `null` when the zone is not pinned. */
export function ownZoneWordOf(pins: readonly Pin[], zone: OwnZone): ZoneCode | null {
  const at = pins.filter(isOwnZone).map(pinKey).indexOf(pinKey(zone));
  return at < 0 ? null : (`o${at + 1}` as ZoneCode);
}
