/** What the located sites cover, who is left out, and what surrounds them. */
export const coverageFr = {
  readingLabel: 'Regard',
  readings: {
    people: 'Qui est couvert',
    leftOut: 'Écart d’équité',
    context: 'Profil des lieux',
  },
  pending: 'Calcul en cours…',
  placeOne: 'lieu où se rendent des patients',
  placeOther: 'lieux où se rendent des patients',
  sectorOne: 'secteur d’unité mobile',
  sectorOther: 'secteurs d’unité mobile',
  counted: (places: string, sectors: string) =>
    `Comptés : ${places} et ${sectors}, documentés et localisés.`,
  filters: (kept: string, total: string) => `D’après ${kept} sur ${total} : changer les filtres`,
  nothing:
    'Aucune expérimentation documentée et localisée à moins de 20 min ; la plupart ne sont pas localisées publiquement.',
  nothingFor: (axes: string) =>
    `${axes} : n.d., aucun lieu recevant des patients n’est localisé (bureaux, sièges et partenaires ne comptent pas).`,
  nothingCounted:
    'Parmi les expérimentations que gardent les filtres, aucun lieu recevant des patients n’est localisé : la couverture est n.d.',
  estimated: 'estimation',
  /** After a figure: both ends of the travel model. */
  between: (range: string) => `(${range})`,
  minutes: (minutes: string) => `${minutes} min`,
  boundLabel: 'À moins de',
  whole: 'Les trois départements',
  columns: {
    bound: 'À moins de (minutes estimées)',
    people: 'Habitants',
    share: 'Part des habitants',
    older: 'Part des 75 ans et plus',
    zone: 'Territoire',
    inhabitants: 'Population 2023',
    within: (minutes: string) => `Habitants à moins de ${minutes} min (estimation)`,
  },
  groupingLabel: 'Par',
  groupings: {
    department: 'Département',
    epci: 'EPCI',
    aplClass: 'Classe d’APL',
  },
  tableHeading: 'Qui est couvert, territoire par territoire',
  tableOf: (minutes: string) => `Habitants à moins de ${minutes} minutes estimées`,
  straddling: (name: string) => `${name} (partie)`,
  aplClassNote:
    'APL officielle aux généralistes, tous âges, 2024, en consultations par an et par habitant (Drees).',
  curve: {
    heading: 'Population selon le temps estimé',
    lead: 'Habitants cumulés des trois départements, selon le temps estimé jusqu’au lieu le plus proche. La bande va d’une borne du calcul à l’autre.',
    x: 'Minutes estimées jusqu’au lieu le plus proche',
    y: 'Habitants (cumul)',
    image: (ten: string, twenty: string, thirty: string) =>
      `Population cumulée selon le temps estimé : ${ten} à moins de 10 minutes, ${twenty} à moins de 20, ${thirty} à moins de 30. Le tableau donne les valeurs.`,
    minutes: 'Minutes',
    central: 'Calcul central',
    slow: 'Borne lente',
    fast: 'Borne rapide',
  },
  notes: {
    model:
      'Minutes estimées d’après la distance en ligne droite, de centre de commune à centre de commune : 2 min, puis 1,4 min par km jusqu’à 15 km et 1,15 au-delà. Ce n’est pas un itinéraire. Entre parenthèses, ce que donnent 1,7 et 1,15 min par km, là où le nombre change.',
    once: 'Une personne proche de plusieurs lieux n’est comptée qu’une fois.',
    sector:
      'Tout le secteur d’une unité mobile est compté à 0 minute : son intercommunalité est documentée, ses jours et lieux de passage ne le sont pas.',
    older:
      '75 ans et plus : part de 2021, en grande partie modélisée, appliquée à la population de 2023.',
    public:
      'Sont comptés les seuls sites que des sources publiques documentent et localisent, et ceux d’un registre importé ; le programme en annonce bien davantage.',
  },
  registerSource: 'Registre des expérimentations documentées',
  methodLink: 'Comment le temps est estimé',
  legend: {
    people: 'Temps estimé jusqu’au lieu le plus proche',
    unit: 'minutes estimées · calcul central · couleur de la commune',
    upTo: (minutes: string) => `${minutes} min ou moins`,
    between: (from: string, to: string) => `plus de ${from} à ${to} min`,
    above: (minutes: string) => `plus de ${minutes} min`,
    detail: (communes: string, people: string) => ` des habitants : ${communes}, ${people}`,
    lines: 'Contours',
    line: (minutes: string, km: string, range: string) => `${minutes} min : ${km} (${range})`,
    outlined: (minutes: string) => `Contours : ${minutes} minutes estimées, calcul central.`,
    linesNote: 'Rayon à vol d’oiseau du calcul central et, entre parenthèses, des deux bornes.',
    noLines: (count: string) =>
      `Au-delà de ${count} lieux, les contours ne sont plus tracés ; les couleurs disent la même chose.`,
  },
  leftOut: {
    lead: 'Communes sous le seuil de 2,5 (APL officielle aux généralistes, tous âges, 2024) sans expérimentation documentée et localisée à moins de 20 minutes estimées. Et à l’inverse : communes au-dessus du seuil qui en ont une. Seuls comptent les lieux recevant des patients et les secteurs d’unité mobile.',
    axesTable: 'Écart d’équité par axe',
    axis: 'Axe',
    places: 'Lieux recevant des patients et secteurs, localisés',
    communes: 'Communes sans lieu à moins de 20 min',
    people: 'Habitants (estimation)',
    axisLabel: 'Axe détaillé',
    unavailable: 'Aucun lieu de cet axe recevant des patients n’est localisé.',
    noRanking: (least: string, count: string) =>
      `Aucun classement : il faut au moins ${least} lieux recevant des patients localisés, cet axe en a ${count}. Avec si peu de lieux publics, un classement dirait ce qui est publié, pas ce qui est fait. Un registre importé les ajoute.`,
    ranking: 'EPCI selon la part de leurs habitants concernés',
    rankingNote:
      'Les EPCI situés pour plus de 10 % hors des trois départements ne sont pas classés.',
    rank: 'Rang',
    listHeading: (communes: string, people: string) => `${communes}, ${people} habitants`,
    listLead:
      'APL au plus égale à 2,5 et aucun lieu localisé à moins de 20 minutes estimées. Par département puis par nom, sans rang.',
    list: 'Communes concernées',
    none: 'Aucune commune n’est concernée.',
    department: 'Dép.',
    population: 'Population 2023',
    apl: 'APL tous âges 2024',
    apl65: 'APL 65 ans et moins 2024',
    minutes: 'Minutes estimées',
    showAll: (count: string) => `Afficher les ${count} communes`,
    showMore: (count: string) => `Afficher ${count} de plus`,
    mirrorHeading: 'Et à l’inverse : des lieux là où l’APL dépasse 2,5',
    mirror: (communes: string, people: string) =>
      `${communes} au-dessus du seuil ont un lieu à moins de 20 minutes estimées : ${people} habitants`,
    sitesTable: 'Lieux de l’axe et APL de leur commune ou de leur secteur',
    site: 'Lieu',
    place: 'Commune ou secteur',
    side: 'Position',
    sides: {
      low: 'sous le seuil de 2,5',
      middle: 'au-dessus du seuil',
      high: 'bien dotée (plus de 4)',
      unknown: 'hors des trois départements',
    },
    near: 'Une APL entre 2,25 et 2,75 est proche du seuil : elle peut changer de côté d’une année à l’autre.',
    classes: {
      leftOut: 'APL ≤ 2,5, aucun lieu à moins de 20 min',
      lowNear: 'APL ≤ 2,5, un lieu à moins de 20 min',
      highNear: 'APL > 2,5, un lieu à moins de 20 min',
      highFar: 'APL > 2,5, aucun lieu à moins de 20 min',
    },
    legend: 'APL et lieu le plus proche',
    legendUnit: 'APL officielle tous âges 2024 · minutes estimées, calcul central',
  },
  context: {
    lead: 'Où se trouvent les sites localisés, tous rôles confondus, parmi les communes des trois départements : urbain ou rural, jeune ou âgé, proche ou loin des urgences.',
    heading: 'Les sites dans l’espace des communes',
    plotLead:
      'Un point gris par commune, un symbole par site localisé. Neuf régions : tiers des communes ou, pour l’APL, seuils de 2,5 et 4.',
    across: 'En abscisse',
    up: 'En ordonnée',
    image: (sites: string, across: string, up: string, empty: string) =>
      `${sites} selon ${across} et ${up} ; ${empty} sur 9 sans site documenté et localisé. Le tableau les nomme.`,
    siteOne: 'site localisé',
    siteOther: 'sites localisés',
    regionOne: 'région',
    regionOther: 'régions',
    empty: 'aucun site documenté et localisé',
    emptyShort: 'aucun site localisé',
    emptyKey:
      'Région sans site documenté et localisé : il peut en exister que les sources publiques ne décrivent pas.',
    noCommune: 'aucune commune',
    logarithmic: 'échelle logarithmique',
    regions: 'Communes, habitants et sites des neuf régions',
    regionsOf: (up: string, across: string) =>
      `Communes, habitants et sites des neuf régions : ${up} (lignes) et ${across} (colonnes)`,
    elsewhere: (count: string) =>
      `${count} hors des trois départements ou sans l’une des deux valeurs : pas sur le plan.`,
    beyond: (count: string, names: string) =>
      `${count} hors des trois départements, donc hors de ce tableau : ${names}.`,
    valueless: (count: string, names: string) =>
      `${count} dans une commune sans l’une des deux valeurs, donc hors de ce tableau : ${names}.`,
    income:
      'Le niveau de vie est celui de l’EPCI de la commune (2019) : il n’est pas publié pour toutes les communes.',
    attractionHeading: 'Place dans l’aire d’attraction d’une ville',
    attraction: 'Catégorie (Insee, 2020)',
    communes: 'Communes',
    people: 'Habitants',
    sites: 'Sites localisés',
    site: 'Site',
    record: 'Expérimentation',
    cardHeading: 'Le territoire de chaque site',
    cardLead:
      'La commune du site parmi les communes des trois départements ; rien n’est dit de l’effet de l’expérimentation.',
    higherThan: (share: string) => `plus que dans ${share} des communes`,
    strip: (variable: string, value: string) => `${variable} : ${value}, parmi toutes les communes`,
    noCard: 'Aucun site de cette expérimentation n’est localisé dans les trois départements.',
  },
  mapTitle: {
    people: 'Temps estimé jusqu’au lieu d’expérimentation le plus proche',
    leftOut: (axis: string) => `Écart d’équité : ${axis}`,
  },
  commune: {
    near: (range: string) => `${range} jusqu’au lieu le plus proche (estimation)`,
    inPlace: 'lieu sur place ou secteur d’unité mobile',
    far: 'hors de tout secteur documenté',
    apl: (value: string) => `APL ${value} (tous âges, 2024)`,
  },
  exported: {
    table: 'la couverture',
    leftOut: 'les communes de l’écart d’équité',
    sites: 'les sites et leur territoire',
    role: 'Rôle du site',
    code: 'Code',
    fewest: (of: string) => `${of}, borne basse`,
    most: (of: string) => `${of}, borne haute`,
    olderWithin: (minutes: string) => `75 ans et plus à moins de ${minutes} min (estimation)`,
    older: '75 ans et plus (estimation)',
  },
};
