import { resultsFr } from './replicability-texts/results.fr.ts';

/** Répliquer: from an experiment or a zone, the territories most like it. */
export const replicabilityFr = {
  heading: 'Où essayer ailleurs ?',
  lead: 'À partir d’une expérimentation, d’un de ses sites ou de n’importe quel territoire : ceux qui lui ressemblent le plus, et pourquoi.',
  panel: { expand: 'Changer le départ et les poids', collapse: 'Réduire les réglages' },
  parts: {
    label: 'Ce qui est montré',
    matches: 'Semblables',
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
    weak: 'ressemblance faible',
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
    reason: (variable: string, sides: string) => `${variable} : ${sides}`,
    skipped: (variables: string) => `Non comparé, faute de valeur : ${variables}.`,
    compared: 'comparé au départ',
    howToRead: (least: string) =>
      `Une paire : deux territoires des trois départements. « Plus proche que 93 % des paires » : seules 7 % des paires se ressemblent davantage. À moins de ${least}, la ressemblance est dite faible : ce seuil est un choix de l’atlas.`,
    print: 'Comparaison imprimable',
    owners: (zones: string) => `Ont déjà un site documenté, et ne sont pas proposés : ${zones}.`,
    straddling:
      'Ce territoire s’étend surtout hors des trois départements : ses chiffres n’en décrivent qu’une partie, il n’est pas comparé. Partez d’une de ses communes, ou comparez par une autre maille.',
    uninhabited: 'Ce territoire n’a aucun habitant : il n’y a rien à comparer.',
    noOrigin:
      'Choisissez une expérimentation, un de ses sites ou un territoire : ceux qui lui ressemblent seront montrés ici.',
    example: 'Par exemple :',
    chosen: (zone: string) => `Vous regardez ${zone}`,
    notProposed: 'Il n’est pas parmi les plus semblables.',
  },
  conditions: {
    heading: (zone: string) => `Conditions à réunir : ${zone}`,
    of: (experiment: string) => `Pour y répliquer : ${experiment}`,
    ofNone: 'Aucune expérimentation choisie.',
    lead: 'Ce que les sources publiques du programme disent des conditions de réussite. Une case cochée est le jugement de votre équipe ; les données en éclairent quelques-unes, et n’en valident aucune.',
    pending: 'Chargement des conditions…',
    candidates: 'Territoire examiné',
    noKind:
      'Conditions non documentées sans expérimentation choisie : seules celles énoncées pour toutes sont listées.',
    undocumented: (kind: string) =>
      `Conditions non documentées pour ce type d’expérimentation (${kind}) : seules celles énoncées pour toutes sont listées.`,
    ticked: (count: string, total: string) => `${count} sur ${total} cochées`,
    people: 'Les données ne le disent pas : à vérifier avec les personnes du territoire.',
    noData: 'Pas de donnée pour ce territoire : à vérifier sur place.',
    readings: {
      doctors: (count: string, number: number, year: string) =>
        number === 0
          ? `Aucun généraliste n’y est listé (BPE ${year}) : le médecin à distance viendrait d’ailleurs.`
          : number === 1
            ? `Un généraliste y est listé (BPE ${year}) ; son accord n’est pas dans les données.`
            : `${count} généralistes y sont listés (BPE ${year}), comptés à chaque adresse ; leur accord n’est pas dans les données.`,
      besidePatient: (pharmacies: string, number: number, nurses: string, year: string) =>
        `${number === 0 ? 'Aucune pharmacie' : number === 1 ? '1 pharmacie' : `${pharmacies} pharmacies`} et ${nurses} infirmiers libéraux listés (BPE ${year}) ; leur disponibilité n’est pas dans les données.`,
      takesPart: (records: string) => `Y a déjà un site documenté : ${records}.`,
      takesNoPart:
        'Le registre ne documente aucun site d’expérimentation ici : les données ne disent pas si des acteurs locaux s’y engagent déjà.',
    },
    from: (basis: string) => `${basis} :`,
    bases: {
      programme: 'Énoncée par le programme',
      reportViaPress: 'Rapport d’évaluation, connu par la presse',
      press: 'Presse',
      operator: 'Énoncée par un opérateur',
      survey: 'Enquête',
    },
    report: (count: string) =>
      `Ce ne sont pas les ${count} recommandations du rapport d’évaluation.`,
    local:
      'Vos coches restent dans votre navigateur, dans l’adresse de cette page après « # », qu’aucun serveur ne reçoit : copiez l’adresse pour les garder ou les partager (six territoires au plus).',
    exported: {
      of: 'les conditions',
      territory: 'Territoire examiné',
      code: 'Code',
      experiment: 'Expérimentation',
      condition: 'Condition',
      ticked: 'Cochée par l’équipe',
      data: 'Ce que disent les données',
      basis: 'D’où elle vient',
      source: 'Source',
      yes: 'oui',
      no: 'non',
      judgement:
        'Les cases cochées sont le jugement de l’équipe qui a rempli la liste, pas une donnée.',
    },
  },
  results: resultsFr,
  method: {
    heading: 'Comment la ressemblance est calculée',
    steps: (least: string) => [
      'Chaque critère devient un écart à la médiane des territoires comparés : (valeur − médiane) / (1,4826 × écart absolu médian), borné à ± 3. La population et la densité sont prises en logarithme ; les aires d’attraction comptent de 0 (mêmes parts d’habitants) à 1 (aucune en commun).',
      'La distance de deux territoires est la moyenne de leurs différences, pondérée par vos poids. Un critère qui manque à l’un des deux est passé, et nommé ; un poids de zéro retire le critère.',
      `La ressemblance est la part des paires de territoires des trois départements qui sont plus éloignées : un rang parmi les paires, pas une note. À moins de ${least}, nous la disons faible : un choix de l’atlas, pas une norme.`,
      'Chaque critère est retiré tour à tour : on dit combien de fois un territoire reste parmi les cinq. Aucun n’est dit proche si le premier est à plus de 1,5 fois la distance médiane d’un territoire à son plus proche.',
      'Une seule mesure de l’offre par défaut : l’APL d’une commune contient déjà l’offre de ses voisines.',
    ],
  },
  brief: {
    kind: 'Comparaison de deux territoires, pour répliquer',
    title: (origin: string, candidate: string) => `${origin} et ${candidate}`,
    noExperiment: 'Aucune expérimentation choisie.',
    back: 'Retour à Répliquer',
    print: 'Imprimer',
    likeness: (share: string) => `Ces deux territoires sont plus proches que ${share} des paires.`,
    weak: (least: string) => `Ressemblance faible (moins de ${least}, seuil choisi par l’atlas).`,
    place: (place: string) => `Le candidat est le n° ${place} des plus semblables au départ.`,
    noneClose: 'Aucun territoire n’est vraiment proche du départ.',
    owner: 'Il a déjà un site documenté de cette expérimentation.',
    figures: 'Critère par critère',
    difference: 'Écart',
    biggest: 'parmi les deux plus grandes différences',
    conditions: 'Conditions à réunir',
    undocumented:
      'non documentées pour ce type d’expérimentation, hors celles énoncées pour toutes',
    ticked: 'Cochée :',
    unticked: 'Non cochée :',
    map: (origin: string, candidate: string) => `Foncé : ${origin}. Clair : ${candidate}.`,
    offMap: 'Le candidat est hors de la carte.',
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
