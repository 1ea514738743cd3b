import { createOwnZone } from '../../domain/comparison/ownZone.ts';
import { isOwnZone, type Pin, pinKey } from '../../domain/comparison/pin.ts';
import { findZone } from '../../domain/territory/findZone.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import type { AddressProblem, PinProblem } from './viewCodec.ts';

/** The pins of an address that the territory knows, and why the others are left out. */
export function checkPins(
  territory: Pick<Territory, 'communes' | 'zones'>,
  pins: readonly Pin[],
): { pins: Pin[]; problems: AddressProblem[] } {
  const { communes, zones } = territory;
  const found = new Map<PinProblem, string[]>();
  const note = (reason: PinProblem, values: readonly string[]) =>
    found.set(reason, [...(found.get(reason) ?? []), ...values]);
  const isKnown = (code: string) => findZone(communes, code) >= 0;
  const kept = new Map<string, Pin>();

  function check(pin: Pin): Pin | null {
    if (!isOwnZone(pin)) {
      if (findZone(zones[pin.mesh], pin.code) >= 0) return pin;
      note('unknownZone', [pin.code]);
      return null;
    }
    const known = pin.communes.filter(isKnown);
    const unknown = pin.communes.filter((code) => !isKnown(code));
    if (unknown.length > 0) note('unknownCommune', unknown);
    const [only] = known;
    if (only === undefined) note('zoneEmpty', [pin.name]);
    else if (known.length === 1) note('zoneSingle', [pin.name]);
    else if (known.length === communes.codes.length) note('zoneWhole', [pin.name]);
    else return unknown.length === 0 ? pin : createOwnZone(pin.name, known);
    return only !== undefined && known.length === 1 ? { mesh: 'commune', code: only } : null;
  }

  for (const pin of pins) {
    const checked = check(pin);
    if (checked === null) continue;
    if (kept.has(pinKey(checked))) note('repeated', [isOwnZone(pin) ? pin.name : pin.code]);
    else kept.set(pinKey(checked), checked);
  }
  const problems = [...found].map(([reason, values]) => ({
    key: 'epingles',
    value: values.join(', '),
    reason,
  }));
  return { pins: [...kept.values()], problems };
}
