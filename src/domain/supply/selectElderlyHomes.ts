import type { ZoneCode } from '../territory/zone.ts';
import { type ElderlyHome, elderlyHomeKinds } from './careSite.ts';

/** The homes of some communes: by kind, then the largest first; those of unknown size last. */
export function selectElderlyHomes(
  homes: readonly ElderlyHome[],
  communes: ReadonlySet<ZoneCode>,
): ElderlyHome[] {
  return homes
    .filter(({ commune }) => communes.has(commune))
    .sort(
      (a, b) =>
        elderlyHomeKinds.indexOf(a.kind) - elderlyHomeKinds.indexOf(b.kind) ||
        (b.places ?? 0) - (a.places ?? 0) ||
        (a.name < b.name ? -1 : 1),
    );
}
