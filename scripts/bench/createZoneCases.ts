import area from '@turf/area';
import { featureCollection } from '@turf/helpers';
import union from '@turf/union';
import { dissolveCommunes } from '../../src/domain/comparison/dissolveCommunes.ts';
import { accessComputations } from '../../src/domain/indicators/accessComputations.ts';
import { indicators } from '../../src/domain/indicators/indicators.ts';
import {
  type CommuneGroup,
  groupMesh,
  withGroups,
} from '../../src/domain/indicators/withGroups.ts';
import type { Surroundings } from '../../src/domain/territory/territory.ts';
import { type BenchCase, createBenchCase } from './benchCase.ts';
import type { BenchData } from './loadBenchData.ts';

const communeCount = 300;

/** The communes nearest to the middle of the three departments. */
function drawZone({ territory }: BenchData['firstView']): CommuneGroup {
  const { codes, longitudes, latitudes } = territory.communes;
  const farFromMiddle = (row: number) =>
    Math.hypot(0.67 * ((longitudes[row] ?? 0) - 5.6), (latitudes[row] ?? 0) - 48.6);
  const rows = [...codes.keys()].sort((a, b) => farFromMiddle(a) - farFromMiddle(b));
  return Uint32Array.from(rows.slice(0, communeCount)).sort();
}

const anew = (known: Surroundings): Surroundings => ({ ...known, places: { ...known.places } });

function valuesOf({ firstView, surroundings }: BenchData, zone: CommuneGroup) {
  const { outlines, experiments } = firstView;
  const territory = withGroups(firstView.territory, [zone]);
  const context = { territory, surroundings, outlines, experiments, access: accessComputations };
  return indicators.map(
    (indicator) =>
      indicator.compute(context, { indicatorId: indicator.id, mesh: groupMesh }).values[0],
  );
}

export function createZoneCases(data: BenchData): BenchCase[] {
  const { outlines } = data.firstView;
  const zone = drawZone(data.firstView);
  return [
    createBenchCase<(number | undefined)[]>({
      name: `own zone of ${communeCount} communes: every indicator, matrices kept vs the first time`,
      size: `${indicators.length} indicators`,
      runs: 31,
      baselineRuns: 3,
      run: () => valuesOf(data, zone),
      // What is kept hangs on the surroundings: others, alike, know nothing yet.
      baseline: () => valuesOf({ ...data, surroundings: anew(data.surroundings) }, zone),
      isSame: (result, expected) => String(result) === String(expected),
    }),
    createBenchCase<number>({
      name: `own zone of ${communeCount} communes: one Turf union vs one commune after another`,
      size: `${communeCount} outlines`,
      runs: 7,
      baselineRuns: 1,
      run: () => areaOf(dissolveCommunes(outlines, zone)),
      baseline: () => {
        let whole: ReturnType<typeof dissolveCommunes> = null;
        for (const row of zone) {
          const next = outlines[row];
          if (next) whole = whole ? union(featureCollection([whole, next])) : next;
        }
        return areaOf(whole);
      },
      isSame: (result, expected) => Math.abs(result / expected - 1) < 1e-6,
    }),
  ];
}

const areaOf = (outline: ReturnType<typeof dissolveCommunes>): number =>
  outline ? area(outline) : Number.NaN;
