import type {
  Axis,
  AxisBasis,
  Evidence,
  ExperimentKind,
  ExperimentStatus,
  ProgrammeLink,
  PublishedResults,
  SitePrecision,
  SiteRole,
  VenueKind,
} from '../experiments/experiment.ts';
import { normaliseName } from '../territory/normaliseName.ts';

interface WordCodes {
  axis: Axis;
  kind: ExperimentKind;
  status: ExperimentStatus;
  programmeLink: ProgrammeLink;
  evidence: Evidence;
  results: PublishedResults;
  axisBasis: AxisBasis;
  venue: VenueKind;
  role: SiteRole;
  precision: SitePrecision;
}

export type WordList = keyof WordCodes;
export type WordCode<L extends WordList> = WordCodes[L];

/** Part of the file format, whatever the language of the screen: the first word is the one the template writes. */
type Words<Code extends string> = Readonly<Record<Code, readonly [string, ...string[]]>>;

const registerWords: { readonly [L in WordList]: Words<WordCodes[L]> } = {
  axis: {
    access: ['accès aux soins', 'accès'],
    chronic: ['maladies chroniques', 'maladie chronique', 'chronique'],
    home: ['maintien à domicile', 'domicile'],
    prevention: ['prévention'],
  },
  kind: {
    teleconsultation: ['téléconsultation'],
    telemonitoring: ['télésurveillance'],
    teleExpertise: ['télé-expertise', 'téléexpertise'],
    homeEquipment: ['équipement du domicile', 'équipement à domicile'],
    training: ['formation'],
    evaluation: ['évaluation'],
    coordination: ['coordination'],
    mobileUnit: ['unité mobile'],
    other: ['autre'],
  },
  status: {
    running: ['en cours'],
    ended: ['terminée', 'terminé', 'achevée', 'achevé', 'fini'],
    planned: ['prévue', 'prévu'],
    unknown: ['non documenté', 'inconnu'],
  },
  programmeLink: {
    explicit: ['rattachée par une source', 'explicite'],
    operator: ['même opérateur', 'opérateur'],
    departmentPlan: ['plan d’un département', 'plan départemental'],
    spinOff: ['issue du programme'],
    noneDocumented: ['aucun lien documenté', 'aucun'],
  },
  evidence: {
    detailed: ['décrite en détail', 'détaillée'],
    actionPage: ['page de présentation'],
    mention: ['simple mention'],
  },
  results: {
    nonePublished: ['aucun résultat publié', 'aucun'],
    descriptive: ['résultats descriptifs', 'descriptifs', 'descriptif'],
    compared: ['résultats comparés', 'comparés', 'comparé'],
  },
  axisBasis: {
    source: ['donné par une source'],
    assigned: ['attribué par l’atlas', 'attribué'],
  },
  venue: {
    pharmacy: ['pharmacie', 'officine'],
    healthHouse: ['maison de santé', 'msp'],
    hospital: ['hôpital'],
    ehpad: ['Ehpad'],
    home: ['domicile'],
    townHall: ['mairie'],
    other: ['autre lieu', 'autre'],
  },
  role: {
    patients: ['reçoit des patients', 'patients'],
    mobile: ['unité mobile', 'mobile'],
    clinician: ['lieu du médecin', 'médecin'],
    event: ['événement', 'journée'],
    training: ['formation'],
    partner: ['partenaire'],
    planned: ['prévu'],
    area: ['secteur'],
    unknown: ['non documenté', 'inconnu'],
  },
  precision: {
    site: ['lieu précis', 'adresse'],
    commune: ['commune'],
    epci: ['intercommunalité'],
    department: ['département'],
  },
};

const codesOf = <L extends WordList>(list: L) =>
  Object.entries(registerWords[list]) as [WordCode<L>, readonly [string, ...string[]]][];

const spaced = (code: string) => code.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`);

const codeByWord = new Map(
  (Object.keys(registerWords) as WordList[]).flatMap((list) =>
    codesOf(list).flatMap(([code, words]) =>
      [...words, spaced(code)].map((word) => [`${list} ${normaliseName(word)}`, code] as const),
    ),
  ),
);

/** What a cell means in a list of words, French or the code itself; `null` when it is none of them. */
export function readWord<L extends WordList>(list: L, text: string): WordCode<L> | null {
  // A key names one list, and so one type of code.
  return (codeByWord.get(`${list} ${normaliseName(text)}`) as WordCode<L> | undefined) ?? null;
}

/** The words of a list as the template writes them. */
export const wordsOf = (list: WordList): string[] => codesOf(list).map(([, [word]]) => word);

export const writeWord = <L extends WordList>(list: L, code: WordCode<L>): string =>
  (registerWords[list] as Words<WordCode<L>>)[code][0];
