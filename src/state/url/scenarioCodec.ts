import { fitZoneName } from '../../domain/comparison/ownZone.ts';
import {
  changeKinds,
  mostEuros,
  mostScenarios,
  type Scenario,
  type ScenarioChange,
  type SupplyDelta,
} from '../../domain/scenarios/scenario.ts';
import { mostStops } from '../../domain/scenarios/supplyGestures.ts';
import { consultationsPerListedGp, professions } from '../../domain/supply/supplyFacts.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { defaultView, type SharedView, scenarioParts, scenarioReadings } from '../sharedView.ts';
import { decodeNumbers, encodeNumber } from './numberText.ts';
import type { AddressProblem, PinProblem, ReadPart, SetPart } from './viewCodec.ts';
import { valueFor, wordFor } from './words.ts';

const key = 'scenarios';
const partWords = ['carte', 'effet', 'comparer', 'couts', 'lieux'] as const;
const readingWords = ['ecart', 'avant', 'apres', 'apl', 'apl-65'] as const;
const professionWords = ['generaliste', 'infirmier', 'kine', 'dentiste', 'sage-femme'] as const;

/** The scenarios of a view, and which of them is in hand. */
export interface ScenarioList {
  scenarios: readonly Scenario[];
  scenarioAt: number;
}

/** Amounts are written in hundredths of a practitioner; those of teleconsultations, in consultations. */
const unitsOf = ({ kind }: Pick<ScenarioChange, 'kind'>): number =>
  kind === 'teleconsultation' ? consultationsPerListedGp : 100;

/**
 * Scenarios as they follow `#scenarios=`: `1.Nom~2~…;Nom~1~…`: the place of the one in hand, then for each its
 * name, how many changes, and the changes as numbers: kind and profession, which costs are said, how many
 * communes, then each commune and its amount. A change of one doctor takes eight characters.
 */
export function encodeScenarios({ scenarios, scenarioAt }: ScenarioList): string {
  if (scenarios.length === 0) return '';
  return `${scenarioAt + 1}.${scenarios.map(encodeScenario).join(';')}`;
}

/** Never throws: what is not understood is left out and reported, by the name of its scenario. */
export function decodeScenarios(part: string, problems: AddressProblem[]): ScenarioList {
  const [, place = '1', text = ''] = /^(\d)\.(.*)$/.exec(part) ?? [];
  const sections = text === '' ? [] : text.split(';');
  if (sections.length === 0 && part !== '') report('', 'scenarioIncomplete');
  const scenarios = sections.slice(0, mostScenarios).map((section, at) => {
    const [encodedName = '', count = '', body = ''] = section.split('~');
    const name = decodeName(encodedName) || `Scénario ${at + 1}`;
    const changes = decodeChanges(body);
    if (String(changes.length) !== count) report(name, 'scenarioIncomplete');
    return { name, changes };
  });
  if (sections.length > mostScenarios) report(String(sections.length), 'scenariosTooMany');
  const last = Math.max(0, scenarios.length - 1);
  return { scenarios, scenarioAt: Math.min(last, Math.max(0, Number(place) - 1)) };

  function report(value: string, reason: PinProblem): void {
    problems.push({ key, value: value.slice(0, 60), reason });
  }
}

type ScenarioView = Pick<
  SharedView,
  'scenarioPart' | 'scenarioReading' | 'scenarioProfession' | 'scenarioWith'
>;

/** What the address says of Simuler, its scenarios apart. */
export function encodeScenarioView(view: ScenarioView, set: SetPart): void {
  set('etape', wordFor(scenarioParts, partWords, view.scenarioPart), partWords[0]);
  set('effet', wordFor(scenarioReadings, readingWords, view.scenarioReading), readingWords[0]);
  set('avec', String(view.scenarioWith + 1), '1');
  set('metier', wordFor(professions, professionWords, view.scenarioProfession), professionWords[0]);
}

export function decodeScenarioView(read: ReadPart): ScenarioView {
  return {
    scenarioPart: read('etape', defaultView.scenarioPart, (text) =>
      valueFor(scenarioParts, partWords, text),
    ),
    scenarioReading: read('effet', defaultView.scenarioReading, (text) =>
      valueFor(scenarioReadings, readingWords, text),
    ),
    scenarioWith: read('avec', defaultView.scenarioWith, (text) =>
      /^[1-4]$/.test(text) ? Number(text) - 1 : undefined,
    ),
    scenarioProfession: read('metier', defaultView.scenarioProfession, (text) =>
      valueFor(professions, professionWords, text),
    ),
  };
}

function encodeScenario({ name, changes }: Scenario): string {
  const numbers = changes.flatMap(listNumbers).map(encodeNumber).join('');
  return [encodeURIComponent(fitZoneName(name)), changes.length, numbers].join('~');
}

function decodeName(text: string): string {
  try {
    return fitZoneName(decodeURIComponent(text));
  } catch {
    return '';
  }
}

function listNumbers(change: ScenarioChange): number[] {
  const { kind, profession, deltas, yearlyCostEuros, yearlyFundingEuros } = change;
  const costs = [yearlyCostEuros, yearlyFundingEuros];
  const said = costs.reduce<number>(
    (flags, euros, at) => flags + (euros === undefined ? 0 : 1 << at),
    0,
  );
  return [
    changeKinds.indexOf(kind) * professions.length + professions.indexOf(profession),
    deltas.length * 4 + said,
    ...costs.filter((euros) => euros !== undefined),
    ...deltas.flatMap(({ commune, amount }) => [
      Number(commune),
      fold(Math.round(amount * unitsOf(change))),
    ]),
  ];
}

/** Up to the first change that makes no sense. */
function decodeChanges(body: string): ScenarioChange[] {
  const numbers = [...decodeNumbers(body)];
  const changes: ScenarioChange[] = [];
  let at = 0;
  const next = () => numbers[at++] ?? Number.NaN;
  while (at < numbers.length) {
    const change = decodeChange(next);
    if (!change) break;
    changes.push(change);
  }
  return changes;
}

function decodeChange(next: () => number): ScenarioChange | null {
  const head = next();
  const shape = next();
  const kind = changeKinds[Math.floor(head / professions.length)];
  const profession = professions[head % professions.length];
  const count = Math.floor(shape / 4);
  if (!kind || !profession || !(count > 0 && count <= mostStops)) return null;
  const yearlyCostEuros = shape & 1 ? next() : undefined;
  const yearlyFundingEuros = shape & 2 ? next() : undefined;
  if (!isCost(yearlyCostEuros) || !isCost(yearlyFundingEuros)) return null;
  const deltas: SupplyDelta[] = [];
  for (let read = 0; read < count; read += 1) {
    const code = next();
    const units = unfold(next());
    if (!(code < 100_000 && Math.abs(units) < mostUnits)) return null;
    const amount = units / unitsOf({ kind });
    deltas.push({ commune: zoneCode(String(code).padStart(5, '0')), amount });
  }
  return {
    kind,
    profession,
    deltas,
    ...(yearlyCostEuros === undefined ? {} : { yearlyCostEuros }),
    ...(yearlyFundingEuros === undefined ? {} : { yearlyFundingEuros }),
  };
}

const isCost = (euros: number | undefined): boolean => euros === undefined || euros <= mostEuros;

/** Beyond it no amount makes sense, in hundredths of a practitioner or in consultations. */
const mostUnits = 10_000_000;

/** Numbers with a sign as numbers without one: 0, −1, 1, −2… are 0, 1, 2, 3… */
const fold = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfold = (folded: number): number => (folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2);
