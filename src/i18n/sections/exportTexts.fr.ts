/** What is said when a table, a map or a chart is taken away as a file. */
export const exportTextsFr = {
  menu: 'Exporter',
  menuOf: (what: string) => `Exporter : ${what}`,
  /** By format. */
  formats: {
    csvFrench: { label: 'CSV pour tableur', detail: 'point-virgule, virgule décimale' },
    csv: { label: 'CSV pour programme', detail: 'virgule, point décimal' },
    xlsx: { label: 'Classeur Excel (XLSX)', detail: 'avec une feuille de notes' },
    geojson: { label: 'GeoJSON', detail: 'contours et valeurs' },
    png: { label: 'Image PNG', detail: 'avec titre, légende et sources' },
    svg: { label: 'Image SVG', detail: 'à retoucher ou agrandir' },
  },
  making: 'Préparation du fichier…',
  saved: (name: string) => `Fichier enregistré : ${name}`,
  failed: 'Le fichier n’a pas pu être créé. Réessayez ; si cela dure, rechargez la page.',
  code: 'Code',
  territory: 'Territoire',
  department: 'Département',
  rank: (indicator: string) => `Rang : ${indicator}`,
  insideShare: 'Part des habitants dans les trois départements',
  lower: (indicator: string) => `${indicator} : bas de la fourchette (min)`,
  upper: (indicator: string) => `${indicator} : haut de la fourchette (min)`,
  remark: (indicator: string) => `${indicator} : remarque`,
  partial: (share: string) => `partiel : ${share} des habitants couverts`,
  sheets: { data: 'Données', notes: 'Notes' },
  notes: {
    atlas: 'Atlas',
    atlasName: (version: string) => `Atlas de l’accès aux soins, version ${version}`,
    address: 'Adresse de cette vue',
    date: 'Exporté le',
    unit: (unit: string, year: string) => `Unité : ${unit}. Année : ${year}.`,
    undated: 'non précisée par la source',
    source: (producer: string) => `Source : ${producer}`,
    sourceText: (title: string, vintage: string, licence: string) =>
      `${title}. Millésime : ${vintage}. ${licence}.`,
    remark: 'À savoir',
    empty: 'Cellules vides',
    reuse: 'Réutilisation',
    reuseText:
      'Réutilisation libre des données publiques, à condition de nommer leur producteur et leur date. Les estimations de l’atlas ne sont pas des chiffres officiels.',
  },
  /** Under a picture. */
  picture: {
    sources: (sources: string) => `Sources : ${sources}`,
    made: (date: string, version: string) =>
      `Atlas de l’accès aux soins, version ${version}, le ${date}`,
    by: (mesh: string) => `par ${mesh}`,
  },
};
