import {
  evidences,
  experimentKinds,
  experimentStatuses,
  programmeLinks,
  venueKinds,
} from '../../domain/experiments/experiment.ts';
import {
  type RegisterFilters,
  sortFacetValues,
  undocumented,
} from '../../domain/experiments/registerFilters.ts';
import { zoneCode } from '../../domain/territory/zone.ts';
import { defaultView, registerParts, type SharedView } from '../sharedView.ts';
import type { ReadPart, SetPart } from './viewCodec.ts';
import { valueFor, wordFor } from './words.ts';

const partWords = ['registre', 'couverture', 'importer', 'programme'] as const;
const kindWords = [
  'teleconsultation',
  'telesurveillance',
  'tele-expertise',
  'equipement-domicile',
  'formation',
  'evaluation',
  'coordination',
  'unite-mobile',
  'autre',
] as const;
const statusWords = ['en-cours', 'terminee', 'prevue', 'inconnu'] as const;
const unknownWord = 'inconnu';
const venues = [...venueKinds, undocumented] as const;
const venueWords = [
  'pharmacie',
  'maison-de-sante',
  'hopital',
  'ehpad',
  'domicile',
  'mairie',
  'autre',
  unknownWord,
] as const;
const evidenceWords = ['detail', 'presentation', 'mention'] as const;
const linkWords = ['explicite', 'operateur', 'plan-departement', 'issue', 'aucun'] as const;

/** The longest text to search for. */
export const longestSearch = 60;

type RegisterView = Pick<SharedView, 'registerPart' | 'registerFilters' | 'registerSearch'>;

/** What the address says of Expérimentations, beside the axes and the record. */
export function encodeRegister(view: RegisterView, set: SetPart): void {
  const { kind, department, status, venue, evidence, programmeLink, period } = view.registerFilters;
  set('rubrique', wordFor(registerParts, partWords, view.registerPart), partWords[0]);
  set('nature', encodeValues(experimentKinds, kindWords, kind));
  set('departement', encodeFree('department', department));
  set('etat', encodeValues(experimentStatuses, statusWords, status));
  set('lieu', encodeValues(venues, venueWords, venue));
  set('solidite', encodeValues(evidences, evidenceWords, evidence));
  set('lien', encodeValues(programmeLinks, linkWords, programmeLink));
  set('periode', encodeFree('period', period));
  set('mots', view.registerSearch === '' ? null : view.registerSearch);
}

export function decodeRegister(read: ReadPart): RegisterView {
  const { registerFilters: none } = defaultView;
  return {
    registerPart: read('rubrique', defaultView.registerPart, (text) =>
      valueFor(registerParts, partWords, text),
    ),
    registerFilters: {
      kind: read('nature', none.kind, decodeValues(experimentKinds, kindWords)),
      department: read('departement', none.department, (text) =>
        decodeFree('department', /^(\d\d|2[AB]|9\d\d)$/, text)?.map(toDepartment),
      ),
      status: read('etat', none.status, decodeValues(experimentStatuses, statusWords)),
      venue: read('lieu', none.venue, decodeValues(venues, venueWords)),
      evidence: read('solidite', none.evidence, decodeValues(evidences, evidenceWords)),
      programmeLink: read('lien', none.programmeLink, decodeValues(programmeLinks, linkWords)),
      period: read('periode', none.period, (text) => decodeFree('period', /^\d{4}$/, text)),
    },
    registerSearch: read('mots', '', (text) => [...text].slice(0, longestSearch).join('')),
  };
}

const toDepartment = (code: string): RegisterFilters['department'][number] =>
  code === undocumented ? undocumented : zoneCode(code);

function encodeValues<T>(
  values: readonly T[],
  words: readonly string[],
  chosen: readonly T[],
): string | null {
  const said = values.filter((value) => chosen.includes(value));
  return said.length === 0 ? null : said.map((value) => wordFor(values, words, value)).join('.');
}

function decodeValues<T>(values: readonly T[], words: readonly string[]) {
  return (text: string): T[] | undefined => {
    const chosen = text.split('.').map((word) => valueFor(values, words, word));
    return chosen.includes(undefined)
      ? undefined
      : values.filter((value) => chosen.includes(value));
  };
}

/** Codes and years stand for themselves. */
function encodeFree(facet: 'department' | 'period', chosen: readonly string[]): string | null {
  if (chosen.length === 0) return null;
  return sortFacetValues(facet, chosen)
    .map((value) => (value === undocumented ? unknownWord : value))
    .join('.');
}

function decodeFree(
  facet: 'department' | 'period',
  pattern: RegExp,
  text: string,
): string[] | undefined {
  const words = [...new Set(text.split('.'))];
  if (!words.every((word) => word === unknownWord || pattern.test(word))) return undefined;
  const values = words.map((word) => (word === unknownWord ? undocumented : word));
  return sortFacetValues(facet, values);
}
