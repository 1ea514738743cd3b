import { normaliseName } from '../territory/normaliseName.ts';
import type { WordList } from './importWords.ts';

/** What a column says something of; a line may bring one site, one source and one figure to its experiment. */
export const importSubjects = ['experiment', 'site', 'source', 'figure'] as const;
export type ImportSubject = (typeof importSubjects)[number];

interface ColumnDefinition {
  /** As the template writes it. */
  header: string;
  /** Other headers it is known by, besides its id; case, accents and punctuation never matter. */
  aliases: readonly string[];
  subject: ImportSubject;
  /** Whether every experiment needs a value of it. */
  isNeeded?: boolean;
  /** The words it takes; any text without. */
  words?: WordList;
}

/** The columns of a register, in the order of the template: parser, template and documentation read this list. */
const definitions = {
  id: { header: 'Identifiant', aliases: ['identifiant unique'], subject: 'experiment' },
  name: {
    header: 'Nom',
    aliases: ['intitulé', 'titre', 'expérimentation', 'experiment'],
    subject: 'experiment',
    isNeeded: true,
  },
  axis: { header: 'Axe', aliases: [], subject: 'experiment', isNeeded: true, words: 'axis' },
  kind: {
    header: 'Nature',
    aliases: ['type', 'type d’expérimentation'],
    subject: 'experiment',
    isNeeded: true,
    words: 'kind',
  },
  summary: {
    header: 'Résumé',
    aliases: ['description', 'présentation'],
    subject: 'experiment',
    isNeeded: true,
  },
  status: { header: 'État', aliases: ['statut'], subject: 'experiment', words: 'status' },
  start: { header: 'Début', aliases: ['date de début'], subject: 'experiment' },
  end: { header: 'Fin', aliases: ['date de fin'], subject: 'experiment' },
  partners: {
    header: 'Partenaires',
    aliases: ['porteurs et partenaires', 'porteurs'],
    subject: 'experiment',
  },
  programmeLink: {
    header: 'Lien avec le programme',
    aliases: ['lien', 'programme link'],
    subject: 'experiment',
    words: 'programmeLink',
  },
  evidence: {
    header: 'Solidité des sources',
    aliases: ['solidité', 'preuve'],
    subject: 'experiment',
    words: 'evidence',
  },
  results: {
    header: 'Résultats publiés',
    aliases: ['résultats', 'published results'],
    subject: 'experiment',
    words: 'results',
  },
  axisBasis: {
    header: 'Origine de l’axe',
    aliases: ['axis basis'],
    subject: 'experiment',
    words: 'axisBasis',
  },
  parentId: {
    header: 'Fait partie de',
    aliases: ['parent', 'parent id'],
    subject: 'experiment',
  },
  note: { header: 'Remarque', aliases: ['remarques', 'commentaire'], subject: 'experiment' },
  siteName: {
    header: 'Site',
    aliases: ['nom du site', 'lieu', 'site name'],
    subject: 'site',
  },
  venue: { header: 'Type de lieu', aliases: [], subject: 'site', words: 'venue' },
  role: { header: 'Rôle du site', aliases: ['rôle'], subject: 'site', words: 'role' },
  precision: {
    header: 'Précision du lieu',
    aliases: ['précision'],
    subject: 'site',
    words: 'precision',
  },
  communeCode: {
    header: 'Code Insee',
    aliases: ['code commune', 'insee', 'commune code', 'codgeo', 'code insee de la commune'],
    subject: 'site',
  },
  communeName: {
    header: 'Commune',
    aliases: ['nom de la commune', 'ville', 'commune name'],
    subject: 'site',
  },
  department: {
    header: 'Département',
    aliases: ['dep', 'code département'],
    subject: 'site',
  },
  epci: {
    header: 'Intercommunalité',
    aliases: ['siren epci', 'code epci', 'nom epci'],
    subject: 'site',
  },
  longitude: { header: 'Longitude', aliases: ['lon', 'lng', 'x'], subject: 'site' },
  latitude: { header: 'Latitude', aliases: ['lat', 'y'], subject: 'site' },
  sourceTitle: {
    header: 'Source',
    aliases: ['titre de la source', 'source title'],
    subject: 'source',
    isNeeded: true,
  },
  sourceUrl: {
    header: 'Adresse web de la source',
    aliases: ['url', 'lien de la source', 'source url', 'url de la source'],
    subject: 'source',
  },
  sourcePublisher: {
    header: 'Éditeur de la source',
    aliases: ['éditeur', 'source publisher'],
    subject: 'source',
  },
  sourceDate: { header: 'Date de la source', aliases: ['source date'], subject: 'source' },
  figureLabel: {
    header: 'Chiffre',
    aliases: ['libellé du chiffre', 'figure', 'figure label'],
    subject: 'figure',
  },
  figureValue: {
    header: 'Valeur',
    aliases: ['valeur du chiffre', 'value', 'figure value'],
    subject: 'figure',
  },
  figureDate: { header: 'Date du chiffre', aliases: ['figure date'], subject: 'figure' },
} as const satisfies Record<string, ColumnDefinition>;

export type ImportColumnId = keyof typeof definitions;

export interface ImportColumn extends ColumnDefinition {
  id: ImportColumnId;
}

export const importColumns: readonly ImportColumn[] = Object.entries(definitions).map(
  ([id, definition]) => ({ ...definition, id: id as ImportColumnId }),
);

export const headerOf = (id: ImportColumnId): string => definitions[id].header;

const spaced = (id: string) => id.replaceAll(/[A-Z]/g, (letter) => ` ${letter}`);

const idByHeader: ReadonlyMap<string, ImportColumnId> = new Map(
  importColumns.flatMap(({ id, header, aliases }) =>
    [header, ...aliases, spaced(id)].map((known) => [normaliseName(known), id] as const),
  ),
);

/** The column a header stands for; `null` when none does. */
export const findImportColumn = (header: string): ImportColumnId | null =>
  idByHeader.get(normaliseName(header)) ?? null;
