import { fitZoneName } from '../comparison/ownZone.ts';
import { type Profession, professions } from '../supply/supplyFacts.ts';
import { zoneCode } from '../territory/zone.ts';
import {
  type ChangeKind,
  changeKinds,
  mostChanges,
  mostEuros,
  type Scenario,
  type ScenarioChange,
  type SupplyDelta,
} from './scenario.ts';
import { mostStops } from './supplyGestures.ts';

const format = 'atlas-acces-soins/scenario';
/** Of the file: raised when a reader of today could misread one of tomorrow. */
const schemaVersion = 1;

/** Why a file gives no scenario at all. */
export type ScenarioFileFault = 'notJson' | 'notScenario' | 'newerSchema';

/** What is left out of a file, by the place of the change from 1. */
export interface ScenarioFileProblem {
  code: 'unknownKind' | 'unknownProfession' | 'badCommune' | 'badAmount' | 'badCost' | 'tooMany';
  at: number;
  /** What stands there, shortened. */
  found: string;
}

export type ReadScenarioFile =
  | { ok: true; scenario: Scenario; problems: ScenarioFileProblem[] }
  | { ok: false; fault: ScenarioFileFault };

/** A scenario as a small file that says what it is, and can be read and mended by hand. */
export function writeScenarioFile({ name, changes }: Scenario): string {
  return `${JSON.stringify({ format, schemaVersion, name, changes }, null, 2)}\n`;
}

/** Never throws. What holds is kept; what does not is left out and told. */
export function readScenarioFile(text: string): ReadScenarioFile {
  const file = parseJson(text);
  if (file === undefined) return { ok: false, fault: 'notJson' };
  const { format: said, schemaVersion: version, name, changes } = isRecord(file) ? file : {};
  if (said !== format || typeof version !== 'number') return { ok: false, fault: 'notScenario' };
  if (version > schemaVersion) return { ok: false, fault: 'newerSchema' };
  if (!Array.isArray(changes)) return { ok: false, fault: 'notScenario' };
  const problems: ScenarioFileProblem[] = [];
  const read = changes.flatMap((change: unknown, at) => readChange(change, at + 1, problems) ?? []);
  if (read.length > mostChanges) {
    problems.push({ code: 'tooMany', at: mostChanges + 1, found: String(read.length) });
  }
  const fitted = typeof name === 'string' ? fitZoneName(name) : '';
  return { ok: true, scenario: { name: fitted, changes: read.slice(0, mostChanges) }, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readChange(
  value: unknown,
  at: number,
  problems: ScenarioFileProblem[],
): ScenarioChange | null {
  const { kind, profession, deltas: listed, ...costs } = isRecord(value) ? value : {};
  const refuse = (code: ScenarioFileProblem['code'], found: unknown) => {
    problems.push({ code, at, found: String(found ?? '').slice(0, 40) });
    return null;
  };
  const knownKind: ChangeKind | undefined = changeKinds.find((one) => one === kind);
  if (!knownKind) return refuse('unknownKind', kind);
  const known: Profession | undefined = professions.find((one) => one === profession);
  if (!known) return refuse('unknownProfession', profession);
  const deltas: SupplyDelta[] = [];
  for (const delta of Array.isArray(listed) ? (listed as unknown[]) : []) {
    const { commune, amount } = isRecord(delta) ? delta : {};
    if (typeof commune !== 'string' || !/^\d{5}$/.test(commune))
      return refuse('badCommune', commune);
    if (typeof amount !== 'number') return refuse('badAmount', amount);
    deltas.push({ commune: zoneCode(commune), amount });
  }
  if (deltas.length === 0 || deltas.length > mostStops) return refuse('badAmount', deltas.length);
  const read: ScenarioChange = { kind: knownKind, profession: known, deltas };
  for (const key of ['yearlyCostEuros', 'yearlyFundingEuros'] as const) {
    const euros = costs[key];
    if (euros === undefined) continue;
    const isGood = typeof euros === 'number' && euros >= 0 && euros <= mostEuros;
    if (isGood) read[key] = Math.round(euros);
    else refuse('badCost', euros);
  }
  return read;
}
