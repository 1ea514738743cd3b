import { accessFr } from './indicator-texts/access.fr.ts';
import { distanceFr } from './indicator-texts/distance.fr.ts';
import { medicoSocialFr } from './indicator-texts/medicoSocial.fr.ts';
import { needFr } from './indicator-texts/need.fr.ts';
import { officialFr } from './indicator-texts/official.fr.ts';
import { supplyFr } from './indicator-texts/supply.fr.ts';

/** What is said of indicators wherever they are shown. `texts` is by indicator id. */
export const indicatorsFr = {
  texts: {
    ...officialFr,
    ...accessFr,
    ...supplyFr,
    ...distanceFr,
    ...needFr,
    ...medicoSocialFr,
  },
  families: {
    official: 'Données officielles',
    access: 'Accessibilité calculée',
    supply: 'Offre de soins',
    distance: 'Distance et choix',
    need: 'Population et besoins',
    medicoSocial: 'Médico-social et services',
    programme: 'Programme e-Meuse santé',
  },
  natures: {
    official: 'officiel',
    computed: 'calculé par l’atlas',
    estimated: 'estimé',
  },
  natureSentences: {
    official: 'Chiffre publié par son producteur.',
    computed: 'Chiffre calculé par l’atlas à partir de données publiées.',
    estimated: 'Estimation de l’atlas, à ne pas citer comme un chiffre officiel.',
  },
  /** What the access index to GPs counts. */
  supplyBases: {
    headcount:
      'Accessibilité aux généralistes calculée avec les effectifs : 4 400 consultations par an pour chaque généraliste listé.',
    implied:
      'Accessibilité aux généralistes calculée avec l’activité implicite : des consultations par an estimées d’après l’APL officielle (Drees, 2023 et 2024) ; ce ne sont pas des actes comptés.',
  },
  /** By value status, as in the columns. */
  statuses: {
    observed: 'observé',
    computed: 'calculé',
    estimated: 'estimé',
    substituted: 'valeur d’une maille plus large',
    masked: 'masqué',
    absent: 'n.d.',
    notApplicable: 'sans objet',
  },
  /** The sentences that go with a figure, or stand in its place. */
  mentions: {
    absent: 'n.d. : donnée non disponible pour ce territoire (ce n’est pas zéro).',
    masked: 'Masqué : effectif trop petit pour être publié (ce n’est pas zéro).',
    trueZero: '0 : aucun, d’après la source.',
    uninhabited: 'Sans objet : aucun habitant.',
    tooFine: 'Sans objet à cette maille : le chiffre n’a de sens que sur un territoire plus large.',
    communeOnly: 'Sans objet à cette maille : ce chiffre n’existe que par commune.',
    substituted: 'Valeur de l’intercommunalité : celle de la commune est masquée.',
    smallNumbers:
      'Petit effectif : non classé. L’intervalle montre la variabilité attendue d’un petit nombre ; les praticiens sont tous comptés, ce n’est pas un sondage.',
    noInterval:
      'Écart sans intervalle : cette mesure n’est pas un comptage, on ne peut pas dire si l’écart est dû au hasard.',
    estimate: 'Estimation de l’atlas, à ne pas citer comme un chiffre officiel.',
    partial: (share: string) =>
      `Partiel : la donnée ne couvre que ${share} des habitants de ce territoire ; non classé.`,
    border:
      'Proche de la frontière : les soins reçus en Belgique, au Luxembourg ou en Allemagne ne sont pas comptés.',
    meanOfTerritory:
      'Moyenne du territoire : elle ne décrit pas chaque habitant ni chaque commune.',
    noExperiment:
      'Aucune expérimentation documentée et localisée ici ; il peut en exister que les sources publiques ne décrivent pas.',
    change: 'Évolution observée, non attribuable au seul dispositif.',
    teleconsultation:
      'L’APL ne montre pas l’effet d’un point de téléconsultation : l’acte est compté là où exerce le médecin.',
    similarity:
      'Territoires semblables sur les variables choisies ; la ressemblance ne garantit pas que l’expérimentation y réussirait.',
    simulation:
      'Hypothèse de calcul : personne n’a vérifié que ces médecins ou ces patients existeraient.',
    nearThreshold: 'proche du seuil : peut changer de côté d’une année à l’autre',
    oldZoning: 'Zonage des médecins, antérieur à 2026 ; seul l’arrêté en vigueur fait foi.',
    ageInApl: 'L’APL tient déjà compte de l’âge.',
  },
  /** By indicator or fact, then by the code of the category. */
  categories: {
    'zoning-gp': {
      zip: 'ZIP – zone d’intervention prioritaire',
      zac: 'ZAC – zone d’action complémentaire',
      zar: 'ZAR – zone d’accompagnement régional (appellation à confirmer auprès de l’ARS Grand Est)',
      outside: 'Hors zonage',
    },
    'zoning-nurse': {
      veryUnderserved: 'Zone très sous-dotée',
      underserved: 'Zone sous-dotée',
      intermediate: 'Zone intermédiaire',
      wellServed: 'Zone très dotée',
      overserved: 'Zone surdotée',
    },
    'aav-category': {
      centre: 'Commune-centre d’une aire d’attraction',
      mainPole: 'Autre commune du pôle principal',
      secondaryPole: 'Commune d’un pôle secondaire',
      ring: 'Commune de la couronne',
      outside: 'Commune hors attraction des villes',
    },
  },
  /** Classes of values: closed on the right. */
  classes: {
    upTo: (upper: string) => `${upper} ou moins`,
    between: (lower: string, upper: string) => `plus de ${lower} à ${upper}`,
    above: (lower: string) => `plus de ${lower}`,
    zero: '0 : aucun',
    missing: 'n.d.',
    notApplicable: 'sans objet (aucun habitant)',
    nearThreshold: (lower: string, upper: string) => `${lower} à ${upper} : proche du seuil`,
  },
  meshes: {
    commune: { one: 'commune', other: 'communes', name: 'Commune' },
    epci: { one: 'intercommunalité', other: 'intercommunalités', name: 'EPCI' },
    livingArea: { one: 'bassin de vie', other: 'bassins de vie', name: 'Bassin de vie' },
    department: { one: 'département', other: 'départements', name: 'Département' },
  },
  /** In place of a distance of zero. */
  onTheSpot: 'sur place',
  wholeTerritory: 'les trois départements',
  partialZone: (name: string, share: string) => `${name} (partie : ${share} des habitants)`,
  /** By unit key: in full, and as it follows a number. */
  units: {
    consultations: {
      full: 'consultations par an et par habitant standardisé',
      symbol: 'consultations par an et par hab.',
    },
    fte: { full: 'ETP pour 100 000 habitants standardisés', symbol: 'ETP pour 100 000 hab.' },
    fteWomen: { full: 'ETP pour 100 000 femmes standardisées', symbol: 'ETP pour 100 000 femmes' },
    readings: { full: 'nombre sur 6', symbol: 'sur 6' },
    category: { full: 'catégorie', symbol: '' },
    percentApl: { full: '% de l’APL tous âges', symbol: '%' },
    percentPopulation: { full: '% de la population', symbol: '%' },
    percentHouseholds: { full: '% des ménages', symbol: '%' },
    percentEmployedWomen: { full: '% des femmes en emploi', symbol: '%' },
    percentPerYear: { full: '% par an, 2015-2023', symbol: '% par an' },
    index: { full: 'indice, 100 = moyenne des trois départements', symbol: '' },
    consultationsPerYear: { full: 'consultations par an', symbol: 'consultations/an' },
    gps: { full: 'médecins généralistes', symbol: 'généralistes' },
    nurses: { full: 'infirmiers libéraux', symbol: 'infirmiers' },
    physios: { full: 'masseurs-kinésithérapeutes', symbol: 'kinésithérapeutes' },
    dentists: { full: 'chirurgiens-dentistes', symbol: 'dentistes' },
    midwives: { full: 'sages-femmes', symbol: 'sages-femmes' },
    pharmacies: { full: 'pharmacies', symbol: 'pharmacies' },
    practitioners: { full: 'praticiens', symbol: 'praticiens' },
    services: { full: 'services', symbol: 'services' },
    gpsPer100k: { full: 'médecins pour 100 000 habitants', symbol: 'pour 100 000 hab.' },
    nursesPer100k: { full: 'infirmiers pour 100 000 habitants', symbol: 'pour 100 000 hab.' },
    physiosPer100k: {
      full: 'kinésithérapeutes pour 100 000 habitants',
      symbol: 'pour 100 000 hab.',
    },
    dentistsPer100k: { full: 'dentistes pour 100 000 habitants', symbol: 'pour 100 000 hab.' },
    midwivesPer100k: { full: 'sages-femmes pour 100 000 habitants', symbol: 'pour 100 000 hab.' },
    pharmaciesPer100k: { full: 'pharmacies pour 100 000 habitants', symbol: 'pour 100 000 hab.' },
    kmCrowFly: { full: 'km à vol d’oiseau', symbol: 'km' },
    estimatedMinutes: { full: 'minutes estimées (fourchette)', symbol: 'min' },
    gpsWithinMinutes: { full: 'généralistes (minutes estimées)', symbol: 'généralistes' },
    inhabitants: { full: 'habitants', symbol: 'hab.' },
    inhabitantsPerKm2: { full: 'habitants par km²', symbol: 'hab./km²' },
    euros: { full: 'euros par an et par unité de consommation', symbol: '€' },
    deathsPer100k: { full: 'décès pour 100 000 habitants', symbol: 'pour 100 000 hab.' },
    placesPer1000: { full: 'places pour 1 000 personnes', symbol: 'pour 1 000' },
  },
  aggregations: {
    sum: 'Somme des communes.',
    ratioOfSums: 'Rapport des sommes : jamais une moyenne de rapports.',
    populationWeightedMean: 'Moyenne des communes pondérée par leurs habitants.',
    publishedOnly: 'Valeur publiée pour cette maille, jamais recalculée.',
    populationByClass: 'Répartition des habitants entre les classes.',
    none: 'Pas de valeur au-delà de sa maille.',
  },
};
