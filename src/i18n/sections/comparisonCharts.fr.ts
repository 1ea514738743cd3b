/** The charts of Comparer: a funnel, a scatter, a line over the years. */
export const comparisonChartsFr = {
  region: 'Graphiques de comparaison',
  mesh: 'Maille',
  meshTooFine: 'Ces indicateurs n’ont pas de sens à cette maille.',
  noPin: 'Aucune zone épinglée : toutes les zones de la maille sont là, aucune n’est nommée.',
  elsewhere: (names: string) => `D’une autre maille, et donc pas sur ce graphique : ${names}.`,
  zone: 'Territoire',
  population: 'Habitants',
  funnel: {
    heading: 'Entonnoir : ce que le hasard suffit à expliquer',
    lead: 'Plus une zone est petite, plus son taux bouge sans cause. Entre les courbes, un taux est compatible avec la moyenne des trois départements.',
    chooser: 'Densité',
    x: 'Population (échelle logarithmique)',
    image: (indicator: string, count: string, outside: string) =>
      `${indicator} selon la population : ${count}, dont ${outside} hors des limites à 95 %. Le tableau donne chaque valeur.`,
    mean: (value: string) => `moyenne ${value}`,
    limits: {
      usual: 'limites à 95 %',
      rare: 'limites à 99,8 %',
    },
    /** Beside a disc, then beside two triangles, one up and one down. */
    marks: {
      compatible: 'zone entre les limites',
      unusual: 'au-dessus ou en dessous des limites à 95 %',
      veryUnusual: 'au-dessus ou en dessous des limites à 99,8 %',
    },
    places: {
      compatible: 'compatible avec la moyenne',
      unusual: 'hors des limites à 95 %',
      veryUnusual: 'hors des limites à 99,8 %',
    },
    place: 'Lecture',
    note: 'Limites de Poisson : moyenne ± 1,96 et 3,09 écarts-types, exactes (par paliers) là où moins de dix praticiens sont attendus. Les praticiens sont tous comptés : les limites disent la variabilité attendue d’un petit effectif, pas une erreur de sondage. Une zone sur vingt sort des limites à 95 % par le seul hasard.',
    straddling:
      'Les zones dont plus de 10 % des habitants vivent hors des trois départements ne sont pas sur ce graphique.',
  },
  scatter: {
    heading: 'Nuage de points : deux indicateurs',
    lead: 'Un point par zone, d’autant plus grand qu’elle est peuplée.',
    first: 'En abscisse',
    second: 'En ordonnée',
    image: (first: string, second: string, count: string) =>
      `${second} selon ${first} : ${count}. Le tableau donne chaque valeur.`,
    correlation: (weighted: string, rank: string) =>
      `Corrélation pondérée par la population : ${weighted} ; des rangs : ${rank}.`,
    caveat:
      'Une corrélation entre territoires n’est pas une cause, et ne vaut pas pour chaque habitant. Elle change avec la maille.',
    none: 'Aucune zone n’a les deux valeurs à cette maille.',
  },
  trend: {
    heading: 'Évolution : ce qui a plusieurs années',
    lead: 'Les zones épinglées en trait plein ; en tireté, leurs références, qui ne les contiennent jamais.',
    chooser: 'Indicateur suivi',
    base: (year: string) => `base 100 en ${year}`,
    image: (indicator: string, names: string, first: string, last: string) =>
      `${indicator} de ${first} à ${last} : ${names}. Le tableau donne chaque valeur.`,
    reference: (name: string) => `Référence : ${name}`,
    empty: 'Épinglez une zone pour suivre son évolution.',
    change: (first: string, last: string) => `Écart ${first}-${last}`,
    trends: { stable: 'stable', up: 'en hausse', down: 'en baisse' },
    threshold: (value: string) => `seuil ${value}`,
    note: 'Évolution observée : elle ne dit rien de sa cause.',
    fewYears: 'Deux ou trois années ne font pas une tendance.',
    stable: (tolerance: string) =>
      `APL : « stable » à ± ${tolerance} près entre deux années (une variation annuelle sur deux est inférieure à 0,12, neuf sur dix à 0,40).`,
  },
};
