/** "Pourquoi cette couleur ?": how the value of one zone comes about. */
export const whyColourFr = {
  open: 'Pourquoi cette couleur ?',
  region: 'Pourquoi cette couleur ?',
  back: 'Retour à la fiche',
  noZone: 'Choisissez un territoire sur la carte pour savoir d’où vient sa couleur.',
  container: (zone: string, mesh: string) =>
    `La carte est coloriée par ${mesh} : ici, c’est la valeur de ${zone}.`,
  value: {
    heading: 'La valeur et sa classe',
    none: 'Aucune valeur : la zone est hachurée.',
    bounds: 'Les classes de la légende',
    nearThreshold: 'Proche du seuil de 2,5 : peut changer de côté d’une année à l’autre.',
    estimated: 'Cette valeur repose sur une estimation.',
  },
  formula: {
    heading: 'D’où vient ce chiffre',
    zones: 'À cette maille',
    source: (sources: string) => `Source : ${sources}.`,
  },
  access: {
    heading: 'Ce que chaque lieu apporte',
    introduction: (count: string, minutes: string) =>
      `${count} à moins de ${minutes} min estimées. Chaque lieu partage ses praticiens entre les habitants qui peuvent s’y rendre ; la commune reçoit sa part, réduite selon le temps de trajet.`,
    places: { one: 'lieu', other: 'lieux' },
    none: (minutes: string) =>
      `Aucun lieu à moins de ${minutes} min estimées : la valeur est 0, et ce zéro est vrai d’après la source.`,
    waiting: 'Calcul en cours…',
    unavailable: 'L’explication n’a pas pu être calculée : des données manquent.',
    caption: (unit: string) => `Les apports s’ajoutent : leur somme est la valeur (${unit})`,
    columns: {
      place: 'Commune, temps estimé, poids',
      supply: 'Praticiens',
      people: 'Habitants qui se les partagent',
      contribution: 'Apport',
      activity: 'Consultations par an, estimées',
    },
    here: 'sur place',
    wayAndWeight: (way: string, weight: string) => `${way}, poids ${weight}`,
    total: 'Somme',
    others: (places: string) => `et ${places}`,
    otherPlaces: { one: 'autre lieu', other: 'autres lieux' },
    notes: [
      'Temps : ligne droite de centre à centre, 2 min + 1,4 min par km jusqu’à 15 km, puis 1,15 min par km ; 0 dans la commune. Ce n’est pas un itinéraire.',
      'Poids : 1 à moins de 10 min, 2/3 à moins de 15, 1/3 à moins de 20, rien au-delà.',
      'Habitants : ceux de toutes les communes à moins de 20 min du lieu, chacun compté selon le poids de son trajet.',
    ],
    listed: { one: 'généraliste listé', other: 'généralistes listés' },
    decayAssumed: 'Pour cette profession, ces poids sont une hypothèse de l’atlas.',
    map: 'Sur la carte : un trait par lieu, d’autant plus large que son apport est grand.',
    index: 'indice, 100 = moyenne des trois départements',
  },
  official: {
    heading: 'Ce que l’on sait de ce chiffre officiel',
    facts: {
      producer: 'Producteur',
      year: 'Année',
      ageLimit: 'Âge des médecins',
      definition: 'Définition',
      supply: 'Offre comptée',
      travel: 'Trajets',
      decay: 'Poids du trajet',
    },
    ageLimits: {
      all: 'tous âges',
      upTo65: '65 ans et moins',
      none: 'aucune limite d’âge publiée ici',
    },
    producerName: 'Drees, accessibilité potentielle localisée (APL)',
    supplyGp:
      'activité de chaque médecin (consultations, visites, téléconsultations) : libéraux et centres de santé',
    supplyOther: 'équivalents temps plein, selon l’activité',
    travel: 'temps de trajet par la route, de mairie à mairie ; 0 dans la commune',
    decayGp:
      'décroissant de 0 à 20 minutes ; les poids 1, 2/3, 1/3 se déduisent des valeurs publiées, la Drees ne les imprime pas',
    decayOther: 'non trouvé dans les documents publics : l’atlas ne l’invente pas',
    notPublished:
      'La Drees publie la valeur de chaque commune, pas les lieux qui la composent : cette décomposition n’existe pas publiquement.',
    threshold: 'Le seuil de 2,5 ne vaut que pour cette APL.',
  },
  ours: {
    heading: 'À côté, notre propre calcul',
    tag: 'calculé par l’atlas',
    notComparable:
      'Une autre mesure, sur une autre échelle (base 100) : elle ne se compare ni à l’APL ni au seuil de 2,5.',
    onHeadcounts:
      'Calculé ici avec les effectifs, à raison de 4 400 consultations par généraliste listé : l’activité implicite est ajustée sur l’APL, la comparer à l’APL ne dirait rien.',
    result: (value: string) => `Accessibilité calculée : ${value}`,
    resultElsewhere: (value: string) =>
      `Sur la carte et dans la fiche : ${value}, avec l’activité implicite.`,
    differences: 'Pourquoi les deux diffèrent ici',
    reasons: {
      travelTime:
        'Notre incertitude sur les temps de trajet suffit : la valeur officielle tombe entre celles que donnent nos trajets les plus courts et les plus longs.',
      listedAndLess:
        'Des généralistes exercent ici. Nous prêtons à chacun la même activité ; l’APL, qui connaît la leur, est plus basse.',
      listedAndMore:
        'Des généralistes exercent ici. Nous prêtons à chacun la même activité ; l’APL, qui connaît la leur, est plus haute.',
      noneListed:
        'Aucun généraliste n’exerce ici : tout vient des communes voisines, de leurs routes et de l’activité de leurs médecins.',
      nearBorder:
        'Cette commune est proche de la frontière : les soins reçus à l’étranger ne sont dans aucun des deux chiffres.',
      headcountOther:
        'Nous comptons des praticiens à chaque adresse ; la Drees compte des équivalents temps plein.',
      straightLine:
        'Nous estimons les minutes d’après la ligne droite ; la Drees suit la route : une rivière sans pont ou une voie rapide changent le résultat.',
      population:
        'La Drees pondère les habitants selon les soins que l’on consomme à leur âge ; nous comptons chacun pour un.',
      age: 'Cette APL laisse de côté les médecins de plus de 65 ans ; notre calcul ne connaît pas leur âge.',
      vintage: (year: string) => `Cette APL est de ${year} ; notre calcul, de 2024.`,
    },
    onlyCommune: 'Notre calcul se détaille commune par commune : choisissez-en une.',
  },
};
