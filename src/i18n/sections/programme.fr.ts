/** The page of the programme, and of what follows on from it. */
export const programmeFr = {
  loading: 'Le dossier du programme arrive.',
  missing: 'Le dossier du programme n’a pas pu être lu.',
  goal: 'Ce que cherche le programme',
  lead: (lead: string) => `Porteur : ${lead}.`,
  coLeads: (names: string) => `Copilotes : ${names}.`,
  documented: {
    heading: 'Ce qui est documenté',
    sentence: (documented: string, announced: string) =>
      `${documented} expérimentations documentées, sur ${announced} annoncées.`,
    bar: (documented: string, announced: string) =>
      `${documented} documentées sur ${announced} annoncées`,
    most: (share: string) =>
      `Au plus ${share} de ce que le programme annonce est décrit par des sources publiques ; le reste n’y est ni décrit, ni localisé.`,
    parts: (count: string) =>
      `Parmi elles, ${count} sont des parties d’une autre : sites, évaluations.`,
    unknownTotal: 'Le nombre annoncé ne se lit pas dans le dossier du programme.',
    moreThan: (count: string) => `plus de ${count}`,
    announcedBy: 'Nombre annoncé :',
    results: (described: string, compared: string, none: string) =>
      `Résultats : ${none} sans résultat publié, ${described} avec des résultats descriptifs, ${compared} avec une comparaison.`,
    see: 'Voir la liste',
  },
  axes: {
    heading: 'Les quatre axes',
    count: (count: string, isOne: boolean) =>
      isOne ? `${count} expérimentation documentée` : `${count} expérimentations documentées`,
    see: (axis: string) => `Voir la liste : ${axis}`,
  },
  milestones: 'Les étapes',
  figures: {
    heading: 'Les chiffres que le programme donne de lui-même',
    note: 'Quand des sources ne disent pas la même chose, chaque valeur est donnée avec sa date et sa source. L’atlas ne les a pas vérifiées.',
    figure: 'Chiffre',
    value: 'Valeur',
    date: 'Date',
    source: 'Source',
    undated: 'sans date',
  },
  report: {
    heading: 'Le rapport sur la réplicabilité',
    count: (count: string) => `${count} recommandations.`,
  },
  transition: {
    heading: 'La suite :',
    bridges: 'Rapprocher',
    levers: 'Moyens',
    unknown: 'Ce que l’on ne sait pas',
  },
  localVersions: 'Dans les départements',
  governance: 'Gouvernance',
  partners: {
    heading: 'Partenaires',
    name: 'Partenaire',
    role: 'Rôle établi par la source',
    source: 'Source',
  },
};
