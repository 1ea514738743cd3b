import { ownZoneWordOf } from '../../domain/comparison/ownZone.ts';
import {
  isOwnZone,
  type MeshPin,
  mostPins,
  type Pin,
  pinKey,
} from '../../domain/comparison/pin.ts';
import { references } from '../../domain/comparison/reference.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { mostPriorityIndicators } from '../../domain/priorities/mostPriorityIndicators.ts';
import { meshes, zoneCode } from '../../domain/territory/zone.ts';
import {
  comparisonParts,
  defaultView,
  type IndicatorWeight,
  mapReadings,
  type SharedView,
} from '../sharedView.ts';
import type { DecodedZones } from './ownZoneCodec.ts';
import { decodeTableColumns, encodeTableColumns } from './tableCodec.ts';
import type { AddressProblem, PinProblem, ReadPart, SetPart } from './viewCodec.ts';
import { meshWords, valueFor, wordFor } from './words.ts';

const partWords = ['tableau', 'carte', 'graphiques', 'priorites', 'inegalites'] as const;
const readingWords = ['valeur', 'ecart', 'evolution', 'croisement'] as const;
const referenceWords = ['departement', 'territoire', 'semblable'] as const;
/** Before a code: the codes of communes and living areas are alike. */
const meshLetters = ['c', 'e', 'b', 'd'] as const;

/** What the address says of Comparer. Of own zones it tells the place: they come after `#`. */
export function encodeComparison(view: SharedView, set: SetPart): void {
  set('epingles', view.pins.length === 0 ? null : encodePins(view.pins));
  set('volet', wordFor(comparisonParts, partWords, view.comparisonPart), partWords[0]);
  set('lignes', view.comparisonRows && encodeTableColumns(view.comparisonRows));
  set('reference', wordFor(references, referenceWords, view.reference), referenceWords[0]);
  set('lecture', wordFor(mapReadings, readingWords, view.mapReading), readingWords[0]);
  set('indicateur2', view.secondIndicatorId);
  set('entonnoir', view.funnelIndicatorId);
  set('serie', view.trendIndicatorId);
  set('annee2', view.secondYear === null ? null : String(view.secondYear));
  set('poids', view.priorityWeights && encodeWeights(view.priorityWeights));
  set('maille2', wordFor(meshes, meshWords, view.priorityMesh), meshWords[1]);
}

export function decodeComparison(
  read: ReadPart,
  own: DecodedZones,
  problems: AddressProblem[],
): Pick<
  SharedView,
  | 'pins'
  | 'comparisonPart'
  | 'comparisonRows'
  | 'reference'
  | 'mapReading'
  | 'secondIndicatorId'
  | 'funnelIndicatorId'
  | 'trendIndicatorId'
  | 'secondYear'
  | 'priorityWeights'
  | 'priorityMesh'
> {
  return {
    pins: decodePins(
      read('epingles', '', (text) => text),
      own,
      problems,
    ),
    comparisonPart: read('volet', defaultView.comparisonPart, (text) =>
      valueFor(comparisonParts, partWords, text),
    ),
    comparisonRows: read<readonly string[] | null>('lignes', null, decodeTableColumns),
    reference: read('reference', defaultView.reference, (text) =>
      valueFor(references, referenceWords, text),
    ),
    mapReading: read('lecture', defaultView.mapReading, (text) =>
      valueFor(mapReadings, readingWords, text),
    ),
    secondIndicatorId: read<string | null>('indicateur2', null, (text) => indicatorById(text)?.id),
    funnelIndicatorId: read<string | null>('entonnoir', null, (text) => indicatorById(text)?.id),
    trendIndicatorId: read<string | null>('serie', null, (text) => indicatorById(text)?.id),
    secondYear: read<number | null>('annee2', null, (text) =>
      /^20\d\d$/.test(text) ? Number(text) : undefined,
    ),
    priorityWeights: decodeWeights(
      read('poids', '', (text) => text),
      problems,
    ),
    priorityMesh: read('maille2', defaultView.priorityMesh, (text) =>
      valueFor(meshes, meshWords, text),
    ),
  };
}

function encodePins(pins: readonly Pin[]): string {
  const word = (pin: Pin): string =>
    isOwnZone(pin)
      ? (ownZoneWordOf(pins, pin) ?? '')
      : wordFor(meshes, meshLetters, pin.mesh) + pin.code;
  return pins.map(word).join('.');
}

/** The zones named by `text` in its order, then own zones it does not name. What is valid is kept. */
function decodePins(
  text: string,
  own: DecodedZones,
  problems: AddressProblem[],
): SharedView['pins'] {
  const words = text === '' ? [] : text.split('.');
  const ownWords = own.pins.map((_, at) => `o${at + 1}`);
  const all = [...words, ...ownWords.filter((word) => !words.includes(word))];
  const ignored = new Map<PinProblem | undefined, string[]>();
  const ignore = (word: string, reason?: PinProblem) =>
    ignored.set(reason, [...(ignored.get(reason) ?? []), word]);
  const pins = new Map<string, Pin>();
  for (const word of all) {
    const pin = /^o\d$/.test(word) ? own.pins[Number(word.slice(1)) - 1] : decodeMeshPin(word);
    if (pin === null) continue;
    if (pin === undefined) ignore(word, word.startsWith('o') ? 'zoneMissing' : undefined);
    else if (pins.has(pinKey(pin))) ignore(word, 'repeated');
    else if (pins.size === mostPins) ignore(word, 'tooMany');
    else pins.set(pinKey(pin), pin);
  }
  problems.push(...own.problems.map(shorten));
  for (const [reason, found] of ignored) {
    problems.push(
      shorten({ key: 'epingles', value: found.join('.'), ...(reason ? { reason } : {}) }),
    );
  }
  return pins.size === 0 ? defaultView.pins : [...pins.values()];
}

const shorten = (problem: AddressProblem): AddressProblem => ({
  ...problem,
  value: problem.value.slice(0, 60),
});

function decodeMeshPin(word: string): MeshPin | undefined {
  const mesh = valueFor(meshes, meshLetters, word.charAt(0));
  const code = word.slice(1);
  return mesh && /^\d[\dAB]\d{0,7}$/.test(code) ? { mesh, code: zoneCode(code) } : undefined;
}

/** `apl-gp_2.5.share-75-plus_1` would be split at the decimal point: weights are written in tenths. */
const encodeWeights = (weights: readonly IndicatorWeight[]): string =>
  weights.map(({ indicatorId, weight }) => `${indicatorId}_${Math.round(weight * 10)}`).join('.');

/** Each indicator once, the first eight; what is not understood is ignored and said, the rest is kept. */
function decodeWeights(text: string, problems: AddressProblem[]): SharedView['priorityWeights'] {
  const weights = new Map<string, IndicatorWeight>();
  const ignored: string[] = [];
  for (const word of text === '' ? [] : text.split('.')) {
    const [id = '', tenths = ''] = word.split('_');
    const isKnown = indicatorById(id) !== undefined && /^(\d{1,2}|100)$/.test(tenths);
    if (!isKnown || weights.has(id) || weights.size === mostPriorityIndicators) ignored.push(word);
    else weights.set(id, { indicatorId: id, weight: Number(tenths) / 10 });
  }
  if (ignored.length > 0) problems.push(shorten({ key: 'poids', value: ignored.join('.') }));
  return weights.size === 0 ? null : [...weights.values()];
}
