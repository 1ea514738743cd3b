import { isOwnZone } from '../../domain/comparison/pin.ts';
import { type Axis, axes } from '../../domain/experiments/experiment.ts';
import { indicatorById } from '../../domain/indicators/indicators.ts';
import { type CareLayer, careLayers } from '../../domain/supply/careLayer.ts';
import { supplyBases } from '../../domain/supply/supplyBasis.ts';
import { meshes, zoneCode } from '../../domain/territory/zone.ts';
import { defaultView, displays, type SharedView, screens } from '../sharedView.ts';
import { encodeFragmentParts, readFragmentPart } from './addressFragment.ts';
import { encodeCommunes } from './communeCodec.ts';
import { decodeComparison, encodeComparison } from './comparisonCodec.ts';
import { decodeCoverage, encodeCoverage } from './coverageCodec.ts';
import { migrateQuery } from './migrations.ts';
import { decodeOwnZones, encodeOwnZones } from './ownZoneCodec.ts';
import { decodeCandidates, decodePlaces, encodePlaces } from './placesCodec.ts';
import { decodeRegister, encodeRegister } from './registerCodec.ts';
import {
  decodeConditions,
  decodeReplicability,
  encodeConditions,
  encodeReplicability,
} from './replicabilityCodec.ts';
import {
  decodeScenarios,
  decodeScenarioView,
  encodeScenarios,
  encodeScenarioView,
} from './scenarioCodec.ts';
import {
  decodeTableColumns,
  decodeTableSort,
  encodeTableColumns,
  encodeTableSort,
} from './tableCodec.ts';
import { axisWords, meshWords, valueFor, wordFor } from './words.ts';

/** What an address says in French, in the order of the values it stands for. */
const screenWords = [
  'explorer',
  'comparer',
  'experimentations',
  'repliquer',
  'simuler',
  'methode',
] as const;
const displayWords = ['carte', 'tableau'] as const;
const supplyWords = ['effectifs', 'implicite'] as const;
const noAxis = 'aucun';
const careWords = [
  'generalistes',
  'infirmiers',
  'kines',
  'dentistes',
  'sages-femmes',
  'pharmacies',
  'maisons-de-sante',
  'centres-de-sante',
  'urgences',
  'maternites',
  'hopitaux',
  'hopitaux-etrangers',
  'ehpad',
] as const;
const yes = 'oui';

/** A part of an address that says nothing known, and was ignored. */
export interface AddressProblem {
  key: string;
  value: string;
  /** What is wrong with a zone to compare, or a scenario; without it, the part is not understood. */
  reason?: PinProblem;
}

/** Why zones to compare, or scenarios, were left out, or are not what the address says. */
export type PinProblem =
  | 'repeated'
  | 'tooMany'
  | 'zoneMissing'
  | 'zoneIncomplete'
  | 'zoneEmpty'
  | 'zoneSingle'
  | 'zoneWhole'
  | 'unknownZone'
  | 'unknownCommune'
  | 'scenarioIncomplete'
  | 'scenariosTooMany';

/** Writes a part of the address, unless it says what holds by default. */
export type SetPart = (key: string, value: string | null, byDefault?: string | null) => void;

/** Reads a part of the address; what `decode` does not understand is the fallback, and reported. */
export type ReadPart = <T>(key: string, fallback: T, decode: (text: string) => T | undefined) => T;

export interface DecodedView {
  view: SharedView;
  problems: AddressProblem[];
}

/** The query of a view, without `?`: defaults are left out, so the plain address is the first view. */
export function encodeView(view: SharedView): string {
  const query = new URLSearchParams();
  const set: SetPart = (key, value, byDefault = null) => {
    if (value !== null && value !== byDefault) query.set(key, value);
  };
  set('ecran', wordFor(screens, screenWords, view.screen), screenWords[0]);
  set('indicateur', view.indicatorId, defaultView.indicatorId);
  set('annee', view.year === null ? null : String(view.year), null);
  set('maille', wordFor(meshes, meshWords, view.mesh), meshWords[0]);
  set('vue', wordFor(displays, displayWords, view.display), displayWords[0]);
  set(
    'activite',
    wordFor(supplyBases, supplyWords, view.supplyBasis),
    wordFor(supplyBases, supplyWords, defaultView.supplyBasis),
  );
  set(
    'colonnes',
    encodeTableColumns(view.tableColumns),
    encodeTableColumns(defaultView.tableColumns),
  );
  set('tri', encodeTableSort(view.tableSort), encodeTableSort(defaultView.tableSort));
  set('zone', view.zone, null);
  set('axe', encodeAxes(view.axes), encodeAxes(defaultView.axes));
  set('voisins', view.relatedSchemes ? yes : null, null);
  set('offre', view.care.length === 0 ? null : encodeCare(view.care), null);
  set('fiche', view.record, null);
  set('recit', view.story && `${view.story.id}.${view.story.step}`, null);
  set('langue', view.language, defaultView.language);
  encodeComparison(view, set);
  encodeRegister(view, set);
  encodeCoverage(view.coverage, set);
  encodeReplicability(view, set);
  encodeScenarioView(view, set);
  encodePlaces(view.places, set);
  return query.toString();
}

/** What follows `#` in the address of a view, with it: what is one's own. */
export const encodeFragment = (view: SharedView): string =>
  encodeFragmentParts({
    zones: encodeOwnZones(view.pins.filter(isOwnZone)),
    scenarios: encodeScenarios(view),
    conditions: encodeConditions(view.conditionTicks),
    candidats:
      view.places.ownCandidates.length > 0 ? encodeCommunes(view.places.ownCandidates) : '',
  });

/** A link to a view, relative to the page: usable from any sub-path. */
export function linkTo(view: SharedView): string {
  const query = encodeView(view);
  return (query === '' ? './' : `?${query}`) + encodeFragment(view);
}

/** Never throws: what is not understood falls back to the default and is reported. */
export function decodeView(search: string, hash = ''): DecodedView {
  const query = migrateQuery(new URLSearchParams(search));
  const problems: AddressProblem[] = [];
  const read: ReadPart = (key, fallback, decode) => {
    const text = query.get(key);
    if (text === null || text === '') return fallback;
    const value = decode(text);
    if (value !== undefined) return value;
    problems.push({ key, value: text.slice(0, 60) });
    return fallback;
  };

  const indicatorId = read(
    'indicateur',
    defaultView.indicatorId,
    (text) => indicatorById(text)?.id,
  );
  const years = indicatorById(indicatorId)?.years ?? [];
  const view: SharedView = {
    screen: read('ecran', defaultView.screen, (text) => valueFor(screens, screenWords, text)),
    indicatorId,
    year: read('annee', defaultView.year, (text) => years.find((year) => String(year) === text)),
    mesh: read('maille', defaultView.mesh, (text) => valueFor(meshes, meshWords, text)),
    display: read('vue', defaultView.display, (text) => valueFor(displays, displayWords, text)),
    supplyBasis: read('activite', defaultView.supplyBasis, (text) =>
      valueFor(supplyBases, supplyWords, text),
    ),
    tableColumns: read('colonnes', defaultView.tableColumns, decodeTableColumns),
    tableSort: read('tri', defaultView.tableSort, decodeTableSort),
    zone: read('zone', defaultView.zone, (text) =>
      /^(\d[\dAB]\d{0,7}|o[1-6])$/.test(text) ? zoneCode(text) : undefined,
    ),
    axes: read('axe', defaultView.axes, decodeAxes),
    relatedSchemes: read('voisins', defaultView.relatedSchemes, (text) =>
      text === yes ? true : undefined,
    ),
    care: read('offre', defaultView.care, decodeCare),
    record: read('fiche', defaultView.record, (text) =>
      /^[a-z0-9-]{1,80}$/.test(text) ? text : undefined,
    ),
    story: read('recit', defaultView.story, decodeStory),
    language: read('langue', defaultView.language, (text) =>
      text === 'fr' || text === 'en' ? text : undefined,
    ),
    ...decodeComparison(read, decodeOwnZones(readFragmentPart(hash, 'zones')), problems),
    ...decodeRegister(read),
    coverage: decodeCoverage(read),
    ...decodeReplicability(read),
    conditionTicks: decodeConditions(readFragmentPart(hash, 'conditions'), problems),
    ...decodeScenarioView(read),
    ...decodeScenarios(readFragmentPart(hash, 'scenarios'), problems),
    places: decodePlaces(read, decodeCandidates(readFragmentPart(hash, 'candidats'), problems)),
  };
  return { view, problems };
}

function encodeAxes(chosen: readonly Axis[]): string {
  if (chosen.length === 0) return noAxis;
  return axes
    .filter((axis) => chosen.includes(axis))
    .map((axis) => wordFor(axes, axisWords, axis))
    .join('.');
}

function decodeAxes(text: string): readonly Axis[] | undefined {
  if (text === noAxis) return [];
  const chosen = text.split('.').map((word) => valueFor(axes, axisWords, word));
  if (chosen.includes(undefined)) return undefined;
  // All axes is the default itself, so that a view read back equals the one written.
  return chosen.length === axes.length ? axes : axes.filter((axis) => chosen.includes(axis));
}

function encodeCare(chosen: readonly CareLayer[]): string {
  return careLayers
    .filter((layer) => chosen.includes(layer))
    .map((layer) => wordFor(careLayers, careWords, layer))
    .join('.');
}

function decodeCare(text: string): readonly CareLayer[] | undefined {
  const chosen = text.split('.').map((word) => valueFor(careLayers, careWords, word));
  if (chosen.includes(undefined)) return undefined;
  return careLayers.filter((layer) => chosen.includes(layer));
}

/** `desert-medical.3` */
function decodeStory(text: string): SharedView['story'] | undefined {
  const [, id, step] = /^([a-z0-9-]{1,60})\.([1-9])$/.exec(text) ?? [];
  return id === undefined ? undefined : { id, step: Number(step) };
}
