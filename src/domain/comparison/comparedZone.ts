import type { CommuneGroup } from '../indicators/withGroups.ts';
import { findZone } from '../territory/findZone.ts';
import type { Territory } from '../territory/territory.ts';
import type { Mesh } from '../territory/zone.ts';
import { isOwnZone, type Pin, pinKey } from './pin.ts';

/** A pin found in the territory: what every reading of a comparison starts from. */
export interface ComparedZone {
  /** `pinKey` of its pin. */
  key: string;
  /** As it is named in the data, or by the person who made it; never with its mesh. */
  name: string;
  /** Where its published values are; `null` for one's own zone, whose values are computed as a group's. */
  place: { mesh: Mesh; row: number } | null;
  members: CommuneGroup;
  /** Inhabitants of its communes, 2023. */
  population: number;
}

/** The zone of a pin; `null` when the territory holds none of its communes. */
export function findComparedZone(territory: Territory, pin: Pin): ComparedZone | null {
  const { communes, zones } = territory;
  if (isOwnZone(pin)) {
    const rows = pin.communes.map((code) => findZone(communes, code)).filter((row) => row >= 0);
    if (rows.length === 0) return null;
    const members = Uint32Array.from(rows).sort();
    return describe(pin, pin.name, null, members);
  }
  const row = findZone(zones[pin.mesh], pin.code);
  const members = zones[pin.mesh].members[row];
  if (!members) return null;
  return describe(pin, zones[pin.mesh].names[row] ?? '', { mesh: pin.mesh, row }, members);

  function describe(
    of: Pin,
    name: string,
    place: ComparedZone['place'],
    rows: CommuneGroup,
  ): ComparedZone {
    const population = rows.reduce((sum, at) => sum + (communes.population[at] ?? 0), 0);
    return { key: pinKey(of), name, place, members: rows, population };
  }
}
