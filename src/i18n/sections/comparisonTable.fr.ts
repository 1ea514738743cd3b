import { ofTheZone } from '../frenchGrammar.ts';

/** The table of Comparer: indicators in rows, zones in columns. */
export const comparisonTableFr = {
  name: 'Tableau de comparaison',
  /** Headings of the exported file: one line per indicator and zone. */
  exported: {
    family: 'Famille',
    id: 'Identifiant',
    unit: 'Unité',
    year: 'Année',
    zone: 'Zone',
    code: 'Code (zone personnelle : ses communes)',
    mesh: 'Maille',
    population: 'Habitants (2023)',
    value: 'Valeur',
    remark: 'Remarque',
    lower: 'Bas de l’intervalle ou de la fourchette',
    upper: 'Haut de l’intervalle ou de la fourchette',
    reference: (name: string) => `Référence : ${name}`,
    referenceZone: 'Zone de référence',
    referenceRemark: 'À savoir sur la référence',
    difference: 'Écart à la référence',
    relative: 'Écart relatif (%)',
    verdict: 'Lecture de l’écart',
    rank: 'Rang',
    of: 'Zones classées',
    percentile: 'Centile',
    source: 'Source',
    vintage: 'Millésime de la source',
  },
  indicator: 'Indicateur',
  empty:
    'Le tableau se remplit dès qu’une zone est épinglée : cherchez-la sous « Ajouter une zone », ou épinglez-la depuis la carte, le tableau ou sa fiche dans Explorer.',
  noRow: 'Aucune ligne choisie.',
  rows: 'Lignes',
  rowsHeading: 'Lignes du tableau',
  rowsReset: 'Revenir aux lignes de départ',
  inhabitants: (count: string) => `${count} habitants`,
  insideShare: (share: string) => `partie : ${share} des habitants`,
  own: 'zone personnelle',
  reference: {
    label: 'Référence',
    restOfDepartment: 'Reste du département',
    restOfTerritory: 'Reste des trois départements',
    similarEpci: 'EPCI le plus semblable',
    ofDepartment: (name: string) => ofTheZone(name, 'department'),
    /** "reste de la Meuse et des Vosges" */
    restOf: (departments: string) => `reste ${departments}`,
    is: (name: string) => `référence : ${name}`,
    similarTo: (name: string, share: string) =>
      `référence : ${name}, plus proche que ${share} des paires d’EPCI`,
    noneClose: (name: string) =>
      `référence : ${name}, la moins éloignée ; aucun EPCI n’est vraiment proche`,
    similarNote:
      'L’EPCI le plus semblable est choisi, à poids égaux, par la population, l’âge, l’évolution, la densité, le niveau de vie, l’APL, la part des généralistes de plus de 65 ans, la distance aux urgences et à une pharmacie, et l’aire d’attraction.',
    note: 'Une référence ne contient jamais la zone : elle est calculée, comme elle, à partir des autres communes.',
  },
  pending: 'Calcul en cours…',
  /** "intervalle de 61,1 à 86,6"; the cell shows the two ends alone. */
  interval: (range: string) => `intervalle à 95 % : ${range}`,
  partial: (share: string) => `donnée sur ${share} des habitants`,
  estimate: 'estimation',
  verdicts: {
    above: 'au-dessus',
    below: 'en dessous',
    unclear: 'pas d’écart net',
    noInterval: 'écart sans intervalle',
  },
  verdictOf: (verdict: string) => `${verdict} de la référence`,
  referenceValue: (value: string) => `réf. ${value}`,
  noReference: {
    noValue: '',
    category: '',
    sum: 'sans référence : un nombre ne se compare pas à celui d’un territoire plus grand',
    publishedOnly:
      'sans référence : ce chiffre est publié par territoire et ne se calcule pas pour un groupe de communes',
    noCommune: 'sans référence : la zone couvre déjà toute la référence',
    noReferenceValue: 'sans référence : elle n’a pas de valeur',
  },
  rank: (rank: string, of: string) => `rang ${rank} sur ${of}`,
  percentile: (percentile: string) => `centile ${percentile}`,
  noStanding: {
    noValue: '',
    category: '',
    fewInhabitants: 'non classé : moins de 500 habitants',
    straddling: 'non classé : zone partagée avec d’autres départements',
    partialData: 'non classé : donnée partielle',
    smallNumber: 'non classé : petit effectif (moins de 10)',
    ownZone: '— : une zone personnelle n’a pas de rang',
  },
  ownNotPublished:
    'n.d. : ce chiffre est publié par territoire et ne se calcule pas pour une zone personnelle.',
  threshold: {
    label: (value: string) => `seuil ${value}`,
    below: (value: string) => `sous le seuil (${value})`,
    above: (value: string) => `au-dessus du seuil (${value})`,
    nearBelow: (value: string) => `juste sous le seuil (${value})`,
    nearAbove: (value: string) => `juste au-dessus du seuil (${value})`,
  },
  readings: {
    always: 'toujours sous le seuil',
    never: 'jamais sous le seuil',
    between: 'selon l’année ou l’âge retenus',
  },
  strip: {
    title: (indicator: string, count: string) => `${indicator} : place parmi ${count}.`,
    extent: (low: string, high: string) => `De ${low} à ${high}.`,
    zone: (name: string, value: string) => `${name} : ${value}.`,
    references: (values: string) => `Références : ${values}.`,
    among: (count: string) => `parmi ${count}`,
    amongRanked: (count: string, ranked: string) =>
      `parmi ${count}, dont ${ranked} dans le classement`,
    amongNoneRanked: (count: string) => `parmi ${count}, sans classement`,
  },
  notes: {
    heading: 'Lire ce tableau',
    verdict:
      'Au-dessus, en dessous, pas d’écart net : décidé par l’intervalle de la zone face à la référence, jamais par la seule valeur. « Pas d’écart net » : la référence est dans l’intervalle.',
    interval:
      'Intervalle : la variabilité attendue d’un petit effectif (taux : Byar, exact sous 10 ; proportions : Wilson). Les praticiens sont tous comptés, ce n’est pas un sondage. Celui d’une part estimée ne dit rien de l’erreur du modèle.',
    noInterval:
      'Écart sans intervalle : cette mesure n’est pas un comptage (APL, minutes, parts d’habitants par commune), on ne peut pas dire si l’écart est dû au hasard.',
    rank: 'Rang : parmi les zones classées de la même maille ; le premier est le plus favorable ou, quand aucun sens n’est meilleur, la plus grande valeur. « Non classé » : moins de 500 habitants, moins de 90 % des habitants dans les trois départements ou couverts par la donnée, ou effectif inférieur à 10.',
    percentile:
      'Centile : sur cent habitants des zones classées, combien vivent là où la valeur est plus basse.',
    strip:
      'Bandes : un point par zone, d’autant plus grand qu’elle est peuplée ; les zones comparées ont leur numéro, devant leur nom aussi ; la barre est la référence, le tireté le seuil officiel.',
    means: 'Moyenne du territoire : elle ne décrit pas chaque habitant ni chaque commune.',
  },
  fragility: {
    heading: 'Là où le verdict est fragile',
    lead: (years: string) =>
      `Être « sous le seuil de 2,5 » dépend de l’année et de la limite d’âge des médecins. Six mesures officielles existent : ${years}, tous âges et 65 ans et moins.`,
    caption: 'Communes des trois départements selon les six mesures officielles',
    category: 'Verdict',
    communes: 'Communes',
    inhabitants: 'Habitants',
    always: 'Sous le seuil dans les six mesures',
    never: 'Au-dessus dans les six mesures',
    between: 'Selon la mesure : le verdict est fragile',
    nearHeading:
      'Dont, déjà comptées dans les trois lignes ci-dessus, les communes proches du seuil',
    nearThreshold: (year: string, low: string, high: string) =>
      `APL tous âges ${year} entre ${low} et ${high}`,
    nearNote: 'peut changer de côté d’une année à l’autre',
    changes: (first: string, last: string) =>
      `Évolution de l’APL tous âges de ${first} à ${last}, communes`,
    stable: (tolerance: string) => `Stable (à ± ${tolerance} près)`,
    up: 'En hausse',
    down: 'En baisse',
    noCause: 'Évolution observée : elle ne dit rien de sa cause.',
    source: (producers: string, years: string) =>
      `Source : ${producers}, APL officielle aux médecins généralistes de ${years} ; l’atlas compte les communes.`,
    people: (producers: string, year: string) => `Habitants : ${producers}, ${year}.`,
    definition: 'définition, source et date',
  },
};
