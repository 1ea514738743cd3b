import { isOwnZone, type MeshPin, mostPins, type Pin } from '../../domain/comparison/pin.ts';
import { references } from '../../domain/comparison/reference.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { meshes, zoneCode } from '../../domain/territory/zone.ts';
import {
  comparisonParts,
  defaultView,
  type IndicatorWeight,
  mapReadings,
  type SharedView,
} from '../sharedView.ts';
import { decodeTableColumns, encodeTableColumns } from './tableCodec.ts';
import type { ReadPart, SetPart } from './viewCodec.ts';
import { valueFor, wordFor } from './words.ts';

const partWords = ['tableau', 'carte', 'graphiques', 'priorites', 'inegalites'] as const;
const readingWords = ['valeur', 'ecart', 'evolution', 'croisement'] as const;
const referenceWords = ['departement', 'territoire'] as const;
/** Before a code: the codes of communes and living areas are alike. */
const meshLetters = ['c', 'e', 'b', 'd'] as const;

/** What the address says of Comparer. Own zones are not here: they come after `#`. */
export function encodeComparison(view: SharedView, set: SetPart): void {
  const pins = view.pins.filter((pin) => !isOwnZone(pin));
  set('epingles', pins.length === 0 ? null : pins.map(encodePin).join('.'));
  set('volet', wordFor(comparisonParts, partWords, view.comparisonPart), partWords[0]);
  set('lignes', view.comparisonRows && encodeTableColumns(view.comparisonRows));
  set('reference', wordFor(references, referenceWords, view.reference), referenceWords[0]);
  set('lecture', wordFor(mapReadings, readingWords, view.mapReading), readingWords[0]);
  set('indicateur2', view.secondIndicatorId);
  set('annee2', view.secondYear === null ? null : String(view.secondYear));
  set('poids', view.priorityWeights && encodeWeights(view.priorityWeights));
}

export function decodeComparison(
  read: ReadPart,
): Pick<
  SharedView,
  | 'pins'
  | 'comparisonPart'
  | 'comparisonRows'
  | 'reference'
  | 'mapReading'
  | 'secondIndicatorId'
  | 'secondYear'
  | 'priorityWeights'
> {
  return {
    pins: read<readonly Pin[]>('epingles', defaultView.pins, decodePins),
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
    secondYear: read<number | null>('annee2', null, (text) =>
      /^20\d\d$/.test(text) ? Number(text) : undefined,
    ),
    priorityWeights: read<readonly IndicatorWeight[] | null>('poids', null, decodeWeights),
  };
}

const encodePin = (pin: Pin): string =>
  isOwnZone(pin) ? '' : wordFor(meshes, meshLetters, pin.mesh) + pin.code;

function decodePins(text: string): MeshPin[] | undefined {
  const words = [...new Set(text.split('.'))];
  const pins = words.flatMap((word) => {
    const mesh = valueFor(meshes, meshLetters, word.charAt(0));
    const code = word.slice(1);
    return mesh && /^\d[\dAB]\d{0,7}$/.test(code) ? [{ mesh, code: zoneCode(code) }] : [];
  });
  return pins.length === words.length && pins.length <= mostPins ? pins : undefined;
}

/** `apl-gp_2.5.share-75-plus_1` would be split at the decimal point: weights are written in tenths. */
const encodeWeights = (weights: readonly IndicatorWeight[]): string =>
  weights.map(({ indicatorId, weight }) => `${indicatorId}_${Math.round(weight * 10)}`).join('.');

function decodeWeights(text: string): IndicatorWeight[] | undefined {
  const weights = text.split('.').flatMap((word) => {
    const [id = '', tenths = ''] = word.split('_');
    const isKnown = indicatorById(id) !== undefined && /^(\d{1,2}|100)$/.test(tenths);
    return isKnown ? [{ indicatorId: id, weight: Number(tenths) / 10 }] : [];
  });
  const ids = new Set(weights.map(({ indicatorId }) => indicatorId));
  return ids.size === text.split('.').length ? weights : undefined;
}
