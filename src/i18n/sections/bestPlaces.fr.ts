/** Simuler: the best next places. */
export const bestPlacesFr = {
  heading: 'Les meilleurs prochains lieux',
  lead: 'L’atlas cherche où placer des praticiens ou des points de téléconsultation pour atteindre un but. C’est une hypothèse de calcul : personne n’a vérifié que ces médecins ou ces patients existeraient, ni qu’un local les attend.',
  objective: 'But',
  objectives: {
    shortfall: {
      name: 'Réduire le manque total',
      detail:
        'Consultations qui manquent pour que chaque habitant en ait 2,5 par an, additionnées (APL officielle 2024 + variation estimée).',
    },
    coverage: {
      name: 'Rapprocher le plus d’habitants à 15 minutes',
      detail: 'Minutes estimées d’après la distance, de centre de commune à centre de commune.',
    },
    fairness: {
      name: 'Relever les moins bien dotés',
      detail:
        'Moyenne du dixième des habitants qui a le moins (APL officielle 2024 + variation estimée).',
    },
    crossings: {
      name: 'Faire passer le plus d’habitants au-dessus de 2,5',
      detail: 'APL officielle 2024 + variation estimée.',
    },
    travel: {
      name: 'Réduire le temps de trajet total',
      detail:
        'Minutes estimées jusqu’au lieu le plus proche, additionnées sur les habitants ; au-delà de 30 minutes, un trajet compte pour 30.',
    },
  },
  crossingsWarning:
    'Ce but favorise les communes qui y sont presque : il ne dit rien de celles qui manquent le plus.',
  onlyNearby: (profession: string) =>
    `Le seuil de 2,5 n’existe que pour les généralistes : pour ce métier (${profession}), seuls la distance et le temps de trajet peuvent être améliorés.`,
  placed: 'Que placer',
  placedKinds: { practitioners: 'Des praticiens', points: 'Des points de téléconsultation' },
  perPlace: 'Praticiens par lieu',
  yearlyConsultations: 'Consultations par an et par point',
  pointsNote:
    'Du temps médical nouveau : dans le scénario, vous pourrez dire de quelle commune il est pris. L’APL officielle ne montre pas l’effet d’un point de téléconsultation.',
  budget: 'Combien de lieux',
  budgets: { count: 'Un nombre fixé', share: 'Le moins possible' },
  count: 'Nombre de lieux',
  share: 'Part de ce qui manque à obtenir (%)',
  candidates: 'Communes possibles',
  candidateSets: {
    all: (count: string) => `Toutes (${count})`,
    pharmacy: (count: string) => `Avec une pharmacie (${count})`,
    healthHouse: (count: string) => `Avec une maison de santé (${count})`,
    own: () => 'Ma liste',
  },
  ownList: 'Codes Insee des communes de ma liste',
  ownHint: 'Un code par ligne ou séparés par des espaces, comme dans un tableur.',
  ownCount: (count: string) => `${count} reconnues.`,
  ownProblems: (seen: string) => `Non reconnus et ignorés : ${seen}.`,
  ownEmpty: 'La liste ne contient encore aucune commune des trois départements.',
  base: 'Partir de',
  bases: {
    today: 'La situation actuelle',
    scenario: (name: string) => `« ${name} » : ses changements restent`,
  },
  keepsSites: 'Compter les lieux où l’on exerce déjà',
  search: 'Chercher',
  again: 'Chercher à nouveau',
  stop: 'Arrêter',
  searching: 'Recherche en cours…',
  progress: 'Avancement de la recherche',
  soFar: (value: string) => `Le mieux jusqu’ici : ${value}.`,
  failed:
    'La recherche n’a pas pu se faire : les données des environs ou le calcul manquent. Rechargez la page.',
  unknownNumber: (least: string, most: string) => `Entrez un nombre de ${least} à ${most}.`,
  result: 'Résultat',
  none: 'Aucun lieu ne rapproche de ce but.',
  changed: 'Les choix ont changé depuis ce résultat.',
  brings: {
    shortfall: (places: string, value: string, missing: string, share: string) =>
      `${places} : le manque diminuerait de ${value} consultations par an, sur les ${missing} qui manquent (${share}).`,
    coverage: (places: string, value: string, missing: string, share: string) =>
      `${places} : ${value} habitants de plus à 15 minutes estimées ou moins, sur les ${missing} qui sont plus loin (${share}).`,
    fairness: (places: string, value: string, missing: string, share: string) =>
      `${places} : le dixième des habitants le moins doté gagnerait en moyenne ${value} consultation par an et par habitant, sur les ${missing} qui lui manquent jusqu’à 2,5 (${share}).`,
    crossings: (places: string, value: string, missing: string, share: string) =>
      `${places} : ${value} habitants passeraient au-dessus de 2,5, sur les ${missing} qui sont à 2,5 ou moins (${share}).`,
    travel: (places: string, value: string, missing: string, share: string) =>
      `${places} : ${value} minutes de trajet de moins pour tous les habitants ensemble, sur ${missing} (${share}), à raison d’un trajet chacun.`,
  },
  short: {
    shortfall: (value: string) => `${value} consultations`,
    coverage: (value: string) => `${value} habitants`,
    fairness: (value: string) => `${value} consultation par habitant`,
    crossings: (value: string) => `${value} habitants`,
    travel: (value: string) => `${value} minutes`,
  },
  band: (low: string, high: string) =>
    `Selon la façon d’estimer les trajets : entre ${low} et ${high}.`,
  bandAwaited: 'Fourchette en cours de calcul…',
  places: (count: number, text: string) => (count > 1 ? `Ces ${text} lieux` : 'Ce lieu'),
  notReached: (share: string) =>
    `La part de ${share} n’est pas atteinte avec quarante lieux, autant qu’un scénario peut en contenir.`,
  fewest: (count: number, text: string) =>
    count > 1
      ? `Il est démontré qu’il en faut au moins ${text}.`
      : 'Il est démontré qu’il en faut au moins un.',
  fewestExact: 'Il est démontré qu’on ne peut pas faire avec moins.',
  quality: {
    bound: (share: string, bound: string) =>
      `Qualité : au moins ${share} du meilleur choix possible. Il est démontré qu’aucun autre choix ne dépasse ${bound}.`,
    best: 'Qualité : il est démontré qu’aucun autre choix ne fait mieux.',
    cut: 'Recherche arrêtée avant la fin : un meilleur choix peut exister.',
  },
  how: 'Comment est-ce cherché ?',
  howText:
    'Les lieux sont choisis un à un, chaque fois celui qui apporte le plus, puis échangés tant qu’un échange améliore l’ensemble. Le plafond vient de ce que chaque lieu ajouté apporte de moins en moins : ce qui est atteint, plus les plus grands apports restants, ne peut être dépassé. Pour les buts qui n’ont pas cette propriété, le plafond est celui d’un but plus facile qui l’a ; il est alors moins serré.',
  table: 'Lieux choisis',
  columns: {
    commune: 'Commune',
    placed: 'À placer',
    worth: {
      shortfall: 'Consultations perdues sans ce lieu',
      coverage: 'Habitants éloignés sans ce lieu',
      fairness: 'Consultations par habitant perdues sans ce lieu',
      crossings: 'Habitants restés à 2,5 ou moins sans ce lieu',
      travel: 'Minutes perdues sans ce lieu',
    },
  },
  practitioners: (count: number, text: string) => `${text} praticien${count > 1 ? 's' : ''}`,
  consultations: (text: string) => `${text} consultations par an`,
  makeScenario: 'En faire un scénario',
  scenarioName: (count: string) => `Meilleurs lieux (${count})`,
  scenariosFull: 'Quatre scénarios au plus : supprimez-en un pour garder celui-ci.',
  made: (name: string) => `Le scénario « ${name} » est ajouté.`,
  source:
    'Sources : BPE 2024 (praticiens, pharmacies, maisons de santé), APL Drees 2024, population Insee 2023.',
};
