import { type ConditionTicks, mostTickedZones } from '../../domain/replicability/conditionTicks.ts';
import { matchMeshes } from '../../domain/replicability/matchMesh.ts';
import {
  matchVariableIds,
  type VariableWeights,
} from '../../domain/replicability/matchVariableIds.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { defaultView, replicabilityParts, type SharedView } from '../sharedView.ts';
import type { AddressProblem, ReadPart, SetPart } from './viewCodec.ts';
import { valueFor, wordFor } from './words.ts';

const meshWords = ['epci', 'bassin-de-vie', 'commune'] as const;
/** As in `epingles`, in the order of `matchMeshes`. */
const meshLetters = ['e', 'b', 'c'] as const;
const partWords = ['semblables', 'conditions', 'resultats'] as const;
const neighbours = 'voisins';

/** What the address says of Répliquer; where it starts is `zone`, and the ticked conditions come after `#`. */
export function encodeReplicability(view: SharedView, set: SetPart): void {
  set('experience', view.matchExperiment);
  set('niveau', wordFor(matchMeshes, meshWords, view.matchMesh), meshWords[0]);
  set('cible', view.matchNeighbours ? neighbours : null);
  set('ressemblance', view.matchWeights && encodeWeights(view.matchWeights));
  set('candidat', view.candidate);
  set('partie', wordFor(replicabilityParts, partWords, view.replicabilityPart), partWords[0]);
}

type ReplicabilityView = Pick<
  SharedView,
  | 'matchExperiment'
  | 'matchMesh'
  | 'matchNeighbours'
  | 'matchWeights'
  | 'candidate'
  | 'replicabilityPart'
>;

export function decodeReplicability(read: ReadPart): ReplicabilityView {
  return {
    matchExperiment: read<string | null>('experience', null, (text) =>
      /^[a-z0-9-]{1,80}$/.test(text) ? text : undefined,
    ),
    matchMesh: read('niveau', defaultView.matchMesh, (text) =>
      valueFor(matchMeshes, meshWords, text),
    ),
    matchNeighbours: read('cible', false, (text) => (text === neighbours ? true : undefined)),
    matchWeights: read<VariableWeights | null>('ressemblance', null, decodeWeights),
    candidate: read<SharedView['candidate']>('candidat', null, (text) =>
      /^\d[\dAB]\d{3,7}$/.test(text) ? zoneCode(text) : undefined,
    ),
    replicabilityPart: read('partie', defaultView.replicabilityPart, (text) =>
      valueFor(replicabilityParts, partWords, text),
    ),
  };
}

/** In tenths, `population_10.share-75-plus_25`: those that weigh nothing are not named. */
function encodeWeights(weights: VariableWeights): string {
  const words = matchVariableIds.flatMap((id) =>
    weights[id] > 0 ? `${id}_${Math.round(weights[id] * 10)}` : [],
  );
  return words.join('.') || nothing;
}

/** All weights are 0: an empty value would say that nothing was changed. */
const nothing = 'aucune';

function decodeWeights(text: string): VariableWeights | undefined {
  const found = new Map<string, number>();
  for (const word of text === nothing ? [] : text.split('.')) {
    const [, id = '', tenths = ''] = /^([a-z0-9-]+)_([1-9]\d?|100)$/.exec(word) ?? [];
    if (!matchVariableIds.some((known) => known === id) || found.has(id)) return undefined;
    found.set(id, Number(tenths) / 10);
  }
  const weightOf = (id: string) => found.get(id) ?? 0;
  return Object.fromEntries(matchVariableIds.map((id) => [id, weightOf(id)])) as VariableWeights;
}

/** `e200066108~formation.droit-commun;…` */
export const encodeConditions = (all: readonly ConditionTicks[]): string =>
  all
    .map(
      ({ mesh, zone, conditions }) =>
        `${wordFor(matchMeshes, meshLetters, mesh)}${zone}~${conditions.join('.')}`,
    )
    .join(';');

/** Never throws: what is not understood is left out and reported. */
export function decodeConditions(text: string, problems: AddressProblem[]): ConditionTicks[] {
  const found = new Map<string, ConditionTicks>();
  const ignored: string[] = [];
  for (const section of text === '' ? [] : text.split(';')) {
    const ticks = decodeTicks(section);
    const key = ticks ? ticks.mesh + ticks.zone : '';
    if (ticks && !found.has(key) && found.size < mostTickedZones) found.set(key, ticks);
    else ignored.push(section);
  }
  if (ignored.length > 0) {
    problems.push({ key: 'conditions', value: ignored.join(';').slice(0, 60) });
  }
  return [...found.values()];
}

function decodeTicks(section: string): ConditionTicks | null {
  const [, letter = '', code = '', list = ''] =
    /^([ebc])(\d[\dAB]\d{3,7})~([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,39})$/.exec(section) ?? [];
  const mesh = valueFor(matchMeshes, meshLetters, letter);
  if (!mesh) return null;
  return { mesh, zone: zoneCode(code), conditions: [...new Set(list.split('.'))].sort() };
}
