import { ownColumnsFr } from './method-texts/ownColumns.fr.ts';

/** The data dictionary: what each column of the published files says. */
export const dictionaryFr = {
  lead: (columns: string, files: string) =>
    `${columns} colonnes dans ${files} fichiers. Chaque ligne vient de la définition que lisent aussi la construction des fichiers et leurs contrôles.`,
  reading: {
    heading: 'Comment lire les fichiers',
    items: [
      'Les fichiers sont en JSON (UTF-8). Un chemin comme « communes.apl-gp-2024 » se lit : dans « communes », la colonne « apl-gp-2024 » ; « [] » veut dire : pour chaque élément de la liste.',
      'Dans les fichiers « facts- », une colonne est une liste « values », une valeur par territoire, dans l’ordre des codes de territory.json ; « null » veut dire qu’il n’y a pas de valeur, jamais zéro.',
      'À côté, « status » donne un chiffre par valeur, dans le même ordre ; sans « status », tout est observé.',
      'Les tables ouvertes (CSV, un indicateur par colonne) ont leur propre dictionnaire, à la page Données et licences.',
      'Les longitudes et latitudes sont en degrés décimaux (WGS84).',
    ],
  },
  statuses: 'Les chiffres de « status »',
  statusColumns: { digit: 'Chiffre', status: 'Sorte de valeur', meaning: 'Ce qu’elle veut dire' },
  files: 'Les colonnes, fichier par fichier',
  count: (count: string, isOne: boolean) => (isOne ? `${count} colonne` : `${count} colonnes`),
  table: (file: string) => `Colonnes de ${file}`,
  columns: {
    path: 'Colonne',
    meaning: 'Ce qu’elle dit',
    unit: 'Unité',
    date: 'Date',
    source: 'Source',
  },
  itself: 'L’atlas',
  undated: 'n.d.',
  manifest: 'La liste des fichiers, avec leurs tailles, leurs empreintes et leurs sources.',
  /** Units of columns that no indicator has. */
  units: {
    address: 'adresse web',
    boolean: 'oui (true) ou non (false)',
    bytes: 'octets',
    code: 'code',
    consultationsPerYear: 'consultations par an',
    count: 'nombre',
    date: 'date (AAAA, AAAA-MM ou AAAA-MM-JJ)',
    degrees: 'degrés décimaux',
    households: 'ménages',
    mixed: 'nombre ou texte',
    outline: 'géométrie GeoJSON',
    rank: 'rang, à partir de 0',
    text: 'texte',
    women: 'femmes',
  },
  /** Of a count of care, by the group it is shown in. */
  care: {
    practitioners: 'Nombre de praticiens, comptés à chaque adresse d’exercice.',
    specialists: 'Nombre de lieux d’exercice, et non de médecins.',
    places: 'Nombre de lieux.',
    hospital: 'Nombre de services.',
    medicoSocial: 'Nombre d’établissements ou de services.',
    services: 'Nombre de lieux.',
  },
  careByDepartment: 'Effectif libéral du département, tel que le publie l’Assurance maladie.',
  carePlaces: {
    name: (kind: string) => `${kind} : places`,
    meaning: 'Somme des places ; sans valeur si un établissement n’en publie pas.',
  },
  specialty: 'Médecins libéraux du département, tels que les publie l’Assurance maladie.',
  own: ownColumnsFr,
};
