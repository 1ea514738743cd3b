/** The table of territories: every zone of the mesh in view, in rows. */
export const territoryTableFr = {
  name: 'Tableau des territoires',
  /** What the export menu takes away. */
  exported: 'le tableau',
  territory: 'Territoire',
  department: 'Département',
  rank: 'Rang',
  /** Under the heading of the rank: how many are ranked, and which end is first. */
  rankOf: {
    higher: (count: string) => `sur ${count} ; 1 = la plus élevée`,
    lower: (count: string) => `sur ${count} ; 1 = la plus faible`,
  },
  unranked: 'non classé',
  insideShare: (share: string) => `partie : ${share} des habitants`,
  filter: 'Filtrer les territoires',
  filterPlaceholder: 'Nom, code, département',
  order: (column: string, direction: 'ascending' | 'descending') =>
    `tri : ${column}, ordre ${direction === 'ascending' ? 'croissant' : 'décroissant'}`,
  rowsOf: (shown: string, total: string) => `${shown} sur ${total}`,
  noRow: (query: string) => `Aucun territoire ne correspond à « ${query} ».`,
  showAll: 'Tout afficher',
  columns: 'Colonnes',
  columnsHeading: 'Colonnes du tableau',
  columnInView: 'indicateur affiché',
  columnTooFine: (mesh: string) => `seulement par ${mesh} ou plus large`,
  columnsReset: 'Revenir aux colonnes de départ',
  pending: 'Calcul en cours…',
  notes: {
    heading: 'Lire ce tableau',
    rank: 'Rang : les valeurs égales ont le même rang. « – » : non classé, parce que le territoire a moins de 500 habitants, que le taux repose sur moins de 10 praticiens ou places, ou que la donnée couvre moins de 90 % de ses habitants.',
    estimate: '≈ : estimation de l’atlas, à ne pas citer comme un chiffre officiel.',
    star: '* : donnée partielle, ou valeur de l’intercommunalité à la place de celle de la commune.',
    missingLast: 'Les territoires sans valeur sont en fin de tableau, quel que soit le tri.',
    keys: 'Au clavier, dans le tableau : flèches haut et bas, Page précédente et suivante, Début et Fin ; Entrée ouvre la fiche.',
  },
};
