/** Comparer, inequality: how far apart inhabitants are within the territory. */
export const inequalityFr = {
  heading: 'Inégalités dans le territoire',
  lead: 'Chaque habitant compte une fois, avec la valeur de sa commune ; ce qui varie à l’intérieur d’une commune ne se voit pas. Les mesures portent sur chacun des trois départements et sur leur ensemble : les zones comparées n’y jouent aucun rôle.',
  indicator: 'Indicateur',
  year: 'Année',
  instead: (asked: string) =>
    `« ${asked} » n’a pas de valeur comparable par commune : l’APL est montrée à sa place.`,
  source: 'définition, source et date',
  pending: 'Calcul en cours…',
  noValue: 'Aucune commune n’a de valeur pour cet indicateur.',
  table: 'Mesures de l’inégalité',
  measure: 'Mesure',
  whole: 'Les trois',
  measures: {
    mean: {
      name: 'Moyenne',
      definition: 'Moyenne des habitants.',
    },
    p10: { name: 'P10', definition: 'Un habitant sur dix a cette valeur ou moins.' },
    p50: { name: 'P50, médiane', definition: 'La moitié des habitants a cette valeur ou moins.' },
    p90: { name: 'P90', definition: 'Neuf habitants sur dix ont cette valeur ou moins.' },
    p90ToP10: {
      name: 'P90 / P10',
      definition: 'Combien de fois P90 contient P10 ; 1 : pas d’écart. Sans objet si P10 est nul.',
    },
    gini: {
      name: 'Indice de Gini',
      definition:
        '0 : tous ont autant ; 1 : un seul a tout. Deux fois l’aire entre courbe et diagonale.',
    },
    theil: {
      name: 'Indice de Theil',
      definition:
        '0 : tous ont autant ; il se partage exactement entre les deux lignes qui suivent.',
    },
    between: {
      name: 'dont entre EPCI',
      definition: 'Part de l’indice qui resterait si chacun avait la moyenne de son EPCI.',
    },
    within: {
      name: 'dont dans les EPCI',
      definition: 'Part de l’indice qui vient des écarts entre communes d’un même EPCI.',
    },
    threshold: {
      name: 'À 2,5 ou moins',
      definition:
        'Part des habitants dont la commune a une APL inférieure ou égale à 2,5, pour l’année et l’âge choisis.',
    },
    covered: {
      name: 'Habitants couverts',
      definition: 'Part des habitants dont la commune a une valeur ; les autres ne comptent pas.',
    },
  },
  trap: 'À ne pas confondre avec le rapport que publie la Drees, entre la moyenne des 10 % d’habitants les mieux dotés et celle des 10 % les moins bien dotés (3,7 en France en 2021) : P90 / P10 compare deux seuils, pas deux moyennes.',
  exported: {
    of: 'les mesures de l’inégalité',
    unit: 'Unité',
    units: {
      none: 'sans unité',
      percentOfTheil: '% de l’indice de Theil',
      percentOfInhabitants: '% des habitants',
    },
    definition: (measure: string, definition: string) => `${measure}. ${definition}`,
  },
  spread: {
    heading: 'Du P10 au P90',
    note: 'Barre : du P10 au P90 ; trait : la médiane.',
    threshold: 'seuil de 2,5',
    row: (zone: string, p10: string, p50: string, p90: string) =>
      `${zone} : P10 ${p10}, médiane ${p50}, P90 ${p90}`,
  },
  lorenz: {
    heading: 'Courbe de Lorenz',
    note: 'Part du total que reçoivent les habitants, des moins aux mieux dotés ; plus la courbe s’éloigne de la diagonale, plus l’écart est grand.',
    people: 'part des habitants',
    amount: 'part du total',
    equal: 'égalité',
    description: (zone: string, gini: string, half: string) =>
      `${zone} : la moitié la moins dotée a ${half} du total, Gini ${gini}`,
  },
};
