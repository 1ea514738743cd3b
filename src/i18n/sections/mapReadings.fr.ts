/** Comparer, map: what is read from it beside plain values. */
export const mapReadingsFr = {
  label: 'Lecture de la carte',
  readings: {
    value: 'Valeur',
    difference: 'Écart',
    change: 'Évolution',
    bivariate: 'Croisement',
  },
  unavailable: {
    category: 'Une catégorie n’a pas d’écart.',
    sum: 'Un effectif ne se compare pas à celui d’un territoire plus grand.',
    publishedOnly:
      'Ce chiffre est seulement publié : il ne se recalcule pas pour le reste du département.',
    oneYear: 'Une seule année est connue pour cet indicateur.',
    notCrossed: 'Cet indicateur ne se croise pas : catégorie ou effectif.',
  },
  fallback: (reading: string, reason: string) =>
    `${reading} : ${reason} La carte montre la valeur.`,
  pending: 'Calcul en cours…',
  reference: 'Comparé à',
  references: {
    restOfDepartment: 'Reste du département',
    restOfTerritory: 'Reste des trois',
  },
  since: 'Comparé à l’année',
  difference: {
    title: (indicator: string) => `Écart à la référence : ${indicator}`,
    heading: {
      restOfDepartment: 'Écart au reste du département',
      restOfTerritory: 'Écart au reste des trois départements',
    },
    zone: (difference: string, value: string, reference: string) =>
      `${difference} (${value} contre ${reference})`,
    columns: { value: 'Valeur', reference: 'Référence', difference: 'Écart' },
    notSimilar:
      'L’EPCI le plus semblable ne vaut que pour le tableau et les graphiques : la carte compare au reste du département.',
    without: 'La référence ne contient jamais le territoire lui-même.',
    middle: 'proche',
  },
  change: {
    title: (indicator: string, from: string, to: string) =>
      `Évolution de ${from} à ${to} : ${indicator}`,
    heading: (from: string, to: string) => `Évolution de ${from} à ${to}`,
    middle: 'stable',
  },
  classes: {
    below: (bound: string) => `moins de ${bound}`,
    between: (lower: string, upper: string) => `de ${lower} à ${upper}`,
    middle: (bound: string, word: string) => `± ${bound} : ${word}`,
    above: (bound: string) => `plus de ${bound}`,
  },
  notes: {
    better: {
      official: 'Orange : moins favorable ; violet : plus favorable à l’accès.',
      computed: 'Rose : moins favorable ; vert : plus favorable à l’accès.',
    },
    aplBounds: 'Bornes fixes ; ± 0,25 ne dit rien de sûr d’une année à l’autre.',
    ownBounds:
      'Bornes fixes, arrondies d’après la dernière année : un tiers des habitants au plus près de la moyenne, quatre cinquièmes avant la classe extrême.',
  },
  bivariate: {
    title: (first: string, second: string) => `${first} et ${second}, croisés`,
    second: 'Croisé avec',
    heading: 'Deux indicateurs, trois classes chacun',
    table: 'Légende croisée : part des habitants par classe',
    axis: (indicator: string, unit: string) => `${indicator} (${unit})`,
    cell: (first: string, second: string, zones: string, people: string) =>
      `${first} et ${second} : ${zones}, ${people} habitants`,
    zone: (first: string, second: string) => `${first} ; ${second}`,
    darkest: 'Le plus foncé : plus de besoin ou moins d’accès sur les deux.',
    methods: {
      policy: (indicator: string) => `${indicator} : seuils de 2,5 et 4`,
      terciles: (indicator: string) => `${indicator} : un tiers des habitants par classe`,
    },
    ageTwice:
      'Croiser l’APL et la part des 75 ans et plus compte l’âge deux fois : l’APL en tient déjà compte.',
    mesh: (mesh: string) => `Carte par ${mesh} : maille commune aux deux indicateurs.`,
  },
  table: {
    open: 'Lire en tableau',
    zone: 'Territoire',
    class: 'Classe',
    showAll: (count: string) => `Afficher les ${count} territoires`,
  },
};
