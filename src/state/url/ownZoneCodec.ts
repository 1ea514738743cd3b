import { createOwnZone, fitZoneName } from '../../domain/comparison/ownZone.ts';
import type { OwnZone, Pin } from '../../domain/comparison/pin.ts';
import { type ZoneCode, zoneCode } from '../../domain/territory/zone.ts';
import { decodeNumbers, encodeNumber } from './numberText.ts';
import type { AddressProblem, PinProblem } from './viewCodec.ts';

const key = 'zones';

/**
 * One's own zones, as they follow `#zones=`: `Nom~4~52ACk~55Bz;…`. After the name, how many communes, then
 * for each department the gaps between the numbers of its communes: a character for a gap under 32, two
 * under 1 024. Empty when there is no zone.
 */
export const encodeOwnZones = (zones: readonly OwnZone[]): string =>
  zones.map(encodeZone).join(';');

export interface DecodedZones {
  /** In their order; `null` in the place of one that holds nothing. */
  pins: (Pin | null)[];
  problems: AddressProblem[];
}

/** Never throws: what is not understood is left out and reported, by the name of its zone. */
export function decodeOwnZones(text: string): DecodedZones {
  const problems: AddressProblem[] = [];
  const pins = text === '' ? [] : text.split(';').map(decode);
  return { pins, problems };

  function decode(section: string, at: number): Pin | null {
    const [encodedName = '', count = '', ...departments] = section.split('~');
    const zone = createOwnZone(
      decodeName(encodedName) || `Zone ${at + 1}`,
      departments.flatMap(decodeDepartment),
    );
    const report = (reason: PinProblem) => problems.push({ key, value: zone.name, reason });
    const [only] = zone.communes;
    if (only === undefined) {
      report('zoneEmpty');
      return null;
    }
    if (String(zone.communes.length) !== count) report('zoneIncomplete');
    if (zone.communes.length > 1) return zone;
    report('zoneSingle');
    return { mesh: 'commune', code: only };
  }
}

function encodeZone({ name, communes }: OwnZone): string {
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
  return [encodeURIComponent(name), communes.length, ...parts].join('~');
}

function decodeName(text: string): string {
  try {
    return fitZoneName(decodeURIComponent(text));
  } catch {
    return '';
  }
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
