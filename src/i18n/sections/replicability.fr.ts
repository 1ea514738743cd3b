/** Répliquer: from an experiment or a zone, the territories most like it. */
export const replicabilityFr = {
  heading: 'Où essayer ailleurs ?',
  lead: 'À partir d’une expérimentation, d’un de ses sites ou de n’importe quel territoire : ceux qui lui ressemblent le plus, et pourquoi.',
  panel: { expand: 'Changer le départ et les poids', collapse: 'Réduire les réglages' },
  parts: {
    label: 'Ce qui est montré',
    matches: 'Territoires semblables',
    conditions: 'Conditions',
    results: 'Résultats',
  },
  origin: {
    heading: 'Départ',
    experiment: 'Expérimentation à répliquer',
    noExperiment: 'Aucune en particulier',
    noExperimentDetail: 'Tous les critères pèsent autant.',
    sites: 'Ses lieux connus',
    noSite:
      'Les sources ne localisent aucun site de cette expérimentation : choisissez un territoire.',
    zone: 'Chercher un territoire de départ',
    current: (zone: string) => `Départ : ${zone}`,
    none: 'Aucun territoire de départ.',
    stands: (shown: string) => `Comparé à sa place, le territoire qui le contient : ${shown}.`,
    group: (asked: string) =>
      `${asked} est comparé comme l’ensemble de ses communes ; ce qui n’est publié que pour d’autres mailles manque.`,
    openSheet: 'Ouvrir sa fiche',
    record: 'Lire la fiche de l’expérimentation',
  },
  mesh: {
    label: 'Comparer par',
    communeWarning:
      'Les communes sont trop petites pour une ressemblance solide : une famille ou un médecin de plus change leur profil. Préférez l’EPCI.',
  },
  target: {
    neighbours: 'Chercher aussi dans les huit départements voisins',
    note: 'Tous sont alors comparés par l’APL de 2023, la dernière connue chez les voisins, et sans leur niveau de vie, qui manque. Les voisins sont dans la liste, pas sur la carte ; leurs distances ne comptent que les services des onze départements.',
    neighbour: (department: string) => `département ${department}, hors de la carte`,
  },
  weights: {
    heading: 'Ce qui compte dans la ressemblance',
    byAxis: (axis: string) =>
      `Poids de départ pour l’axe « ${axis} », un choix de l’atlas fait pour être changé.`,
    equal: 'Poids égaux au départ : à vous de dire ce qui compte.',
    reset: 'Revenir aux poids de départ',
    slider: (variable: string) => `Poids : ${variable}`,
    ofTen: (weight: string) => `${weight} sur 10`,
    nothing: 'ne compte pas',
  },
  variables: {
    attraction: {
      label: 'Place dans les aires d’attraction des villes',
      short: 'Aires d’attraction',
      detail: 'Insee, zonage de 2020 ; part des habitants',
    },
    classes: {
      centre: 'commune-centre',
      mainPole: 'pôle principal',
      secondaryPole: 'pôle secondaire',
      ring: 'couronne',
      outside: 'hors attraction',
    },
    share: (share: string, attractionClass: string) => `${share} ${attractionClass}`,
    point: 'point',
    points: 'points',
  },
  map: {
    title: 'Ressemblance avec le départ',
    help: 'Carte des territoires colorés selon leur ressemblance avec le départ. Flèches : passer d’un territoire à l’autre. Entrée : le comparer au départ. Plus et moins : zoomer.',
    zone: (share: string) => `plus proche du départ que ${share} des paires`,
    origin: 'territoire de départ',
    owner: 'a déjà un site documenté de cette expérimentation',
    unmatched: 'non comparé',
    originLetter: 'D',
  },
  legend: {
    heading: 'Ressemblance avec le départ',
    unit: 'part des paires de territoires des trois départements qui se ressemblent moins',
    classes: {
      from: (lower: string) => `${lower} et plus`,
      between: (lower: string, upper: string) => `${lower} à ${upper}`,
      under: (upper: string) => `moins de ${upper}`,
    },
    missing: 'non comparé : surtout hors des trois départements, ou sans habitant',
    marks: 'D : départ ; 1 à 5 : les plus semblables.',
    owners: 'Contour en tirets : site déjà documenté.',
  },
  answer: {
    heading: 'Les plus semblables au départ',
    noneHeading: 'Aucun territoire proche du départ',
    none: (factor: string) =>
      `Le plus semblable reste plus éloigné que ${factor} fois la distance habituelle d’un territoire à son plus proche : la liste qui suit dit les moins éloignés, pas des semblables.`,
    pending: 'Calcul en cours…',
    noWeight:
      'Tous les poids sont à zéro : rien ne permet de comparer. Donnez du poids à un critère.',
    noCandidate: 'Aucun autre territoire ne peut être comparé à celui-ci.',
    similarity: (share: string) => `plus proche que ${share} des paires`,
    stability: (kept: string, dropped: string) =>
      `reste dans la liste ${kept} fois sur ${dropped} quand on retire un critère`,
    stableAlways: (dropped: string) =>
      `reste toujours dans la liste quand on retire un critère (${dropped} essais)`,
    oneCriterion: 'un seul critère compte : sa stabilité ne s’essaie pas',
    alike: 'Se ressemblent',
    moreAlike: (count: number) =>
      count === 1 ? 'et un autre critère' : `et ${count} autres critères`,
    noneAlike: 'aucun critère à moins d’un demi-écart',
    differences: 'Deux plus grandes différences',
    sides: (there: string, here: string) => `${there} contre ${here} au départ`,
    skipped: (variables: string) => `Non comparé, faute de valeur : ${variables}.`,
    compared: 'comparé au départ',
    howToRead:
      'Une paire : deux territoires des trois départements. « Plus proche que 93 % des paires » : seules 7 % des paires se ressemblent davantage.',
    print: 'Comparaison imprimable',
    owners: (zones: string) => `Ont déjà un site documenté, et ne sont pas proposés : ${zones}.`,
    straddling:
      'Ce territoire s’étend surtout hors des trois départements : ses chiffres n’en décrivent qu’une partie, il n’est pas comparé. Partez d’une de ses communes, ou comparez par une autre maille.',
    uninhabited: 'Ce territoire n’a aucun habitant : il n’y a rien à comparer.',
    noOrigin:
      'Choisissez une expérimentation, un de ses sites ou un territoire : la carte montrera ceux qui lui ressemblent.',
    chosen: (zone: string) => `Vous regardez ${zone}`,
    notProposed: 'Il n’est pas parmi les plus semblables.',
  },
  plot: {
    heading: 'Profils comparés',
    label: (origin: string, candidate: string) =>
      `Profils de ${origin} et de ${candidate}, critère par critère ; le tableau qui suit dit les valeurs.`,
    low: 'plus bas',
    middle: 'médiane',
    high: 'plus haut',
    others: 'les autres semblables',
    note: 'Écart à la médiane des territoires comparés, en écarts robustes ; ± 3 au plus. Critères sans poids et aires d’attraction non tracés.',
    table: 'Toutes les valeurs',
    variable: 'Critère',
    weight: 'Poids',
  },
};
