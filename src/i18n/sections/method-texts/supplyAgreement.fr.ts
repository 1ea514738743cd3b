/** How well headcounts and the implied activity agree with the APL. Figures come in already formatted. */
export const supplyAgreementFr = {
  heading: 'Effectifs ou activité implicite ?',
  introduction:
    'L’activité implicite est une estimation : les consultations par an qui, là où exercent des généralistes, redonneraient au mieux l’APL officielle (2023 dans onze départements, 2024 dans les trois) avec nos trajets. Puisqu’elle est ajustée sur l’APL, leur accord ne prouve rien : on la juge ici sur des valeurs qu’on lui a cachées.',
  computing: 'Mesure en cours : une dizaine d’ajustements…',
  against: (implied: string, headcount: string) => `${implied} contre ${headcount}`,
  impliedBetter: (places: string, communes: string, epci: string) =>
    `Sur un département laissé de côté, l’activité implicite range les territoires un peu mieux que les effectifs : corrélation des rangs de ${places} pour les communes des onze départements, de ${communes} pour celles des trois, de ${epci} pour les intercommunalités. C’est pourquoi l’écran la prend par défaut. L’écart est petit ; l’indice calculé avec les effectifs reste à un choix près, et c’est celui des données ouvertes.`,
  headcountBetter: (places: string, communes: string, epci: string) =>
    `Sur un département laissé de côté, l’activité implicite ne range pas partout les territoires mieux que les effectifs : corrélation des rangs de ${places} pour les communes des onze départements, de ${communes} pour celles des trois, de ${epci} pour les intercommunalités.`,
  table: 'Accord avec l’APL, selon l’activité comptée et selon ce qu’on lui a caché',
  test: 'Ce qui est mesuré',
  tests: {
    headcount: 'Effectifs : rien n’est ajusté',
    fitted: 'Activité implicite, sur les valeurs mêmes de son ajustement',
    leftOutDepartment: 'Activité implicite, département laissé de côté',
    leftOutSquare: 'Activité implicite, carré d’environ 22 km laissé de côté',
  },
  scopes: {
    places: 'Communes des onze départements, 2023',
    commune: 'Communes des trois, 2024',
    epci: 'EPCI des trois, 2024',
  },
  measures: { rankCorrelation: 'rangs', weightedCorrelation: 'pondérée' },
  tableNote:
    'Rangs : corrélation de Spearman, chaque territoire compte pour un. Pondérée : corrélation de Pearson, chaque habitant compte.',
  limits: {
    leftOut: (gain: string, population: string) =>
      `Dans un département laissé de côté, l’activité reste celle des effectifs, sauf là où ses limites sont à portée de communes ajustées : ${gain} du gain vient de là, où vivent ${population} des habitants (gain : baisse de l’erreur quadratique, pondérée par les habitants). Au cœur d’un département, ce test ne dit rien.`,
    fitted: (gain: string) =>
      `Sur les valeurs de l’ajustement, ${gain} du même gain vient aussi de ces bords : cette part peut n’être qu’un effet de bord, et non l’activité de médecins.`,
    square:
      'Un carré laissé de côté est prédit par les communes tout autour : c’est plus facile, car l’APL varie peu d’une commune à sa voisine. Ce n’est pas un territoire inconnu.',
    departments: (better: string, total: string) =>
      `Pris un par un, chacun prédit par les autres, ${better} départements sur ${total} ont leurs communes mieux rangées par l’activité implicite.`,
    circular:
      'L’activité implicite prend à son compte nos erreurs de trajet, l’âge des habitants, que l’APL compte, et les médecins que les listes ignorent : elle n’est l’activité mesurée d’aucun médecin.',
  },
  departments: {
    table: 'Corrélation des rangs par département laissé de côté, APL de 2023',
    department: 'Département',
    communes: 'Communes',
    headcount: 'Effectifs',
    leftOut: 'Activité implicite',
    difference: 'Différence',
  },
  departmentNames: {
    '08': 'Ardennes',
    '10': 'Aube',
    '21': 'Côte-d’Or',
    '51': 'Marne',
    '52': 'Haute-Marne',
    '54': 'Meurthe-et-Moselle',
    '55': 'Meuse',
    '57': 'Moselle',
    '67': 'Bas-Rhin',
    '70': 'Haute-Saône',
    '88': 'Vosges',
  },
  strengths: {
    introduction:
      'L’ajustement est rappelé vers 4 400 consultations par généraliste listé. La force de ce rappel est celle qui se trompe le moins sur les départements laissés de côté ; trop faible, l’ajustement apprend par cœur.',
    table: 'Erreur sur les départements laissés de côté, selon la force du rappel',
    strength: 'Force du rappel (λ)',
    chosen: (strength: string) => `${strength} (retenue)`,
    error: 'Erreur, consultations par an et par habitant',
  },
};

/** What travel and decay change to the agreement. */
export const settingsFr = {
  heading: 'Et avec d’autres réglages ?',
  tables: {
    headcount: 'Avec les effectifs',
    implied: 'Avec l’activité implicite, département laissé de côté',
  },
  introduction:
    'Accord avec l’APL selon la vitesse supposée et la façon dont la distance décourage. Avec les effectifs, rien n’est ajusté ; avec l’activité implicite, chaque département est prédit par un ajustement aux dix autres, refait pour chaque réglage avec la même force de rappel.',
  verdict: (best: string, total: string) =>
    `Le réglage par défaut (paliers, 1,4 min par km) est le meilleur dans ${best} colonnes sur ${total}.`,
  bestForCommunes: (setting: string, value: string, byDefault: string) =>
    `Celui qui range le mieux les communes des trois départements est : ${setting} (${value} contre ${byDefault}).`,
  whyDefault:
    'Les paliers restent le défaut : ce sont ceux de l’APL officielle, retrouvés dans ses valeurs publiées, et l’indice en garde la forme pour que leurs différences s’expliquent.',
  computing: 'Mesure en cours, réglage par réglage…',
  decay: 'Effet de la distance',
  travel: 'Vitesse',
  decays: {
    step: 'Paliers 10, 15, 20 min',
    linear: 'Linéaire jusqu’à 22 min',
    exponential: 'Exponentiel, 30 min',
    gaussian: 'Gaussien, 30 min',
  },
  travelModels: {
    low: '1,15 min par km',
    central: '1,4 min par km',
    high: '1,7 min par km',
  },
  note: 'En gras : le meilleur réglage de la colonne. Fond teinté : le réglage par défaut. Les colonnes se lisent comme dans le tableau précédent.',
};
