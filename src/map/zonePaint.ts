import type { Feature } from 'geojson';
import { type HatchKind, hatchStyles } from '../cartography/hatching.ts';
import type { ZoneFill } from '../cartography/stillMap.ts';
import type { Mesh } from '../domain/territory/zone.ts';

/** How the zones of a mesh are painted: one entry per zone, aligned with its codes. */
export interface ZonePaint {
  codes: readonly string[];
  fills: readonly ZoneFill[];
  /** Whether the zone is dimmed: another class is being looked at. */
  dimmed: readonly boolean[];
}

/** Codes are digits here (no Corsican commune), so that MapLibre's integer feature ids can carry them. */
export const featureIdOf = (code: string): number => Number(code);

const codeWidth: Record<Mesh, number> = { commune: 5, epci: 9, livingArea: 5, department: 2 };

export function codeOfFeatureId(id: number | string | undefined, mesh: Mesh): string {
  return String(id ?? '').padStart(codeWidth[mesh], '0');
}

function hatchOf(fill: ZoneFill | undefined): HatchKind | null {
  if (fill === 'notApplicable') return 'notApplicable';
  return fill === null ? 'missing' : null;
}

/** Of colours that are dimmed, in hexadecimal: 18 in 100. */
const dimmedOpacity = '2e';

/**
 * The colour of a zone. Under its hatching a zone has the hatching's ground, so that nothing shows through
 * while it comes.
 */
export function colourOf({ fills, dimmed }: ZonePaint, row: number): string | null {
  const fill = fills[row];
  const hatch = hatchOf(fill);
  const color = hatch === null ? (fill ?? null) : hatchStyles[hatch].ground;
  return color !== null && dimmed[row] ? color + dimmedOpacity : color;
}

/** The outlines to hatch, each with its kind of hatching; none while another class is looked at. */
export function selectHatched(
  { codes, fills, dimmed }: ZonePaint,
  outlines: ReadonlyMap<string, Feature> | undefined,
) {
  return codes.flatMap((code, row) => {
    const hatch = hatchOf(fills[row]);
    const outline = outlines?.get(code);
    if (hatch === null || !outline || dimmed[row]) return [];
    return [{ ...outline, properties: { code, hatch } }];
  });
}
