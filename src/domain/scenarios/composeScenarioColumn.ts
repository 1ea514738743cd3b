import { type Column, createColumn, valueStatus } from '../territory/column.ts';
import type { Territory } from '../territory/territory.ts';
import type { Mesh } from '../territory/zone.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import { scenarioAplFact } from './answerScenario.ts';
import { addChange } from './describeEffect.ts';

/** Of the access index, base 100; `apl` is official APL plus the estimated change, `apl65` official alone. */
export type ScenarioReading = 'difference' | 'before' | 'after' | 'apl' | 'apl65';

/** The official series without the GPs over 65: what would be left of the APL if they all stopped. */
const apl65Fact = 'apl-gp-65-2024';

interface ScenarioColumnInput {
  territory: Territory;
  mesh: Mesh;
  reading: ScenarioReading;
  /** The access index by commune before the scenario, in its export unit. */
  before: Column;
  /** What the scenario adds to it; `null` before any answer, where it is not needed. */
  change: Float64Array | null;
}

/** What a reading says of each zone of a mesh; means of communes weighted by their inhabitants. */
export function composeScenarioColumn(input: ScenarioColumnInput): Column {
  const { territory, mesh } = input;
  const { population } = territory.communes;
  const zones = territory.zones[mesh];
  const { column } = populationWeightedMean({ zones, population }, readCommunes(input));
  // Nobody lives there: no figure has a meaning.
  zones.population.forEach((people, row) => {
    if (people > 0) return;
    column.values[row] = Number.NaN;
    column.status[row] = valueStatus.notApplicable;
  });
  return column;
}

/** 100 is the mean of the three departments before the scenario: it does not move its own yardstick. */
function meanAccess(territory: Territory, before: Column): number {
  const { population } = territory.communes;
  let sum = 0;
  let total = 0;
  before.values.forEach((value, row) => {
    const people = population[row] ?? 0;
    if (people === 0 || Number.isNaN(value)) return;
    sum += people * value;
    total += people;
  });
  return sum / total;
}

function readCommunes({ territory, reading, before, change }: ScenarioColumnInput): Column {
  const { codes } = territory.communes;
  const missing = createColumn(codes.length);
  if (reading === 'apl65') return territory.facts.get(apl65Fact) ?? missing;
  if (change === null) return missing;
  if (reading === 'apl') {
    const official = territory.facts.get(scenarioAplFact);
    return official
      ? { values: addChange(official.values, change), status: withEstimates(official) }
      : missing;
  }
  const perHundred = 100 / meanAccess(territory, before);
  const values = before.values.map((value, row) => {
    const added = change[row] ?? 0;
    if (reading === 'difference') return added * perHundred;
    return Math.max(0, reading === 'before' ? value : value + added) * perHundred;
  });
  return { values, status: withEstimates(before) };
}

const withEstimates = ({ values, status }: Column): Uint8Array =>
  status.map((one, row) => (Number.isNaN(values[row] ?? Number.NaN) ? one : valueStatus.estimated));
