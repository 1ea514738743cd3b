import { normaliseName } from '../../src/domain/territory/normaliseName.ts';
import { createTerritorySearch } from '../../src/domain/territory/searchTerritory.ts';
import type { Territory } from '../../src/domain/territory/territory.ts';
import { meshes } from '../../src/domain/territory/zone.ts';
import { type BenchCase, createBenchCase } from './benchCase.ts';
import { seededRandom } from './seededRandom.ts';

const queriesPerRound = 100;
/** As many as the search box shows, and homonyms to spare. */
const proposals = 20;

/** Names of communes drawn at random, always the same, as typed without accents or hyphens. */
function drawQueries(territory: Territory): string[] {
  const random = seededRandom(52);
  const { names } = territory.communes;
  return Array.from({ length: queriesPerRound }, () =>
    normaliseName(names[Math.floor(random() * names.length)] ?? ''),
  );
}

export function createSearchCases(territory: Territory): BenchCase[] {
  const queries = drawQueries(territory);
  const search = createTerritorySearch(territory);
  const zones = meshes.flatMap((mesh) => {
    const { codes, names } = territory.zones[mesh];
    return codes.map((code, row) => ({ code, name: names[row] ?? '' }));
  });
  const codesNamed = (query: string, among: readonly { code: string; name: string }[]) =>
    among
      .filter(({ name }) => normaliseName(name) === query)
      .map(({ code }) => code)
      .sort()
      .join(' ');
  return [
    createBenchCase<string[]>({
      name: `${queriesPerRound} searches: index vs reading every name`,
      size: `${zones.length} zones`,
      runs: 31,
      baselineRuns: 5,
      run: () => queries.map((query) => codesNamed(query, search(query, proposals))),
      baseline: () => queries.map((query) => codesNamed(query, zones)),
      isSame: (result, expected) => result.every((codes, index) => codes === expected[index]),
    }),
  ];
}
