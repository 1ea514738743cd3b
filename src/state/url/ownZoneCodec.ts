import { createOwnZone, fitZoneName } from '../../domain/comparison/ownZone.ts';
import type { OwnZone, Pin } from '../../domain/comparison/pin.ts';
import { decodeCommunes, encodeCommunes } from './communeCodec.ts';
import type { AddressProblem, PinProblem } from './viewCodec.ts';

const key = 'zones';

/** One's own zones, as they follow `#zones=`: `Nom~4~52ACk~55Bz;…`. Empty when there is no zone. */
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
    const [encodedName = '', ...codes] = section.split('~');
    const { communes, isWhole } = decodeCommunes(codes.join('~'));
    const zone = createOwnZone(decodeName(encodedName) || `Zone ${at + 1}`, communes);
    const report = (reason: PinProblem) => problems.push({ key, value: zone.name, reason });
    const [only] = zone.communes;
    if (only === undefined) {
      report('zoneEmpty');
      return null;
    }
    if (!isWhole) report('zoneIncomplete');
    if (zone.communes.length > 1) return zone;
    report('zoneSingle');
    return { mesh: 'commune', code: only };
  }
}

const encodeZone = ({ name, communes }: OwnZone): string =>
  `${encodeURIComponent(name)}~${encodeCommunes(communes)}`;

function decodeName(text: string): string {
  try {
    return fitZoneName(decodeURIComponent(text));
  } catch {
    return '';
  }
}
