/** How well the atlas's own index agrees with the official APL. Figures come in already formatted. */
export const agreementFr = {
  introduction:
    'L’atlas calcule son propre indice, l’accessibilité calculée, pour tester des hypothèses. Ce n’est pas l’APL. Cette page mesure, à chaque ouverture et sur les données chargées, jusqu’où les deux se ressemblent. Sauf dans la section sur l’activité implicite, l’indice mesuré est celui des effectifs : rien n’y est ajusté sur l’APL.',
  computing: 'Calcul de l’accord…',
  unavailable:
    'L’accord n’a pas pu être calculé : une partie des données n’est pas arrivée. Rechargez la page pour réessayer.',
  verdict: (communes: string, epci: string, year: string) =>
    `En ${year}, les deux rangent les communes dans un ordre en partie semblable (corrélation des rangs de ${communes}), et dans un ordre plus proche les intercommunalités (${epci}). C’est utile pour comparer des territoires ; ce n’est pas assez pour chiffrer l’accès d’une commune.`,
  consequence:
    'C’est pourquoi l’APL reste la référence affichée, et pourquoi une simulation se lit en variations, jamais comme une nouvelle APL.',
  howToRead:
    'La corrélation des rangs (Spearman) vaut 1 quand l’ordre est le même, 0 quand il n’y a aucun rapport. La corrélation pondérée (Pearson) compte chaque habitant : les villes y pèsent plus. L’accessibilité calculée est toujours celle de 2024 (BPE 2024, population 2023).',
  summary: {
    heading: 'L’accord, par maille et par année',
    table: 'Accord avec l’APL, par maille et par année',
    mesh: 'Maille',
    year: 'APL de',
    zones: 'Territoires',
    rank: 'Corrélation des rangs',
    weighted: 'Corrélation pondérée',
    gap: 'Écart médian',
    gapNote:
      'Écart médian : la moitié des habitants vivent dans un territoire où les deux mesures diffèrent de moins que cela, en consultations par an et par habitant. Aucun calcul n’est fait sur trois départements : trois points ne font pas une corrélation.',
  },
  departments: {
    heading: 'Différence moyenne par département',
    table: 'Différence moyenne par département, en consultations par an et par habitant',
    department: 'Département',
    ours: 'Accessibilité calculée',
    official: 'APL',
    difference: 'Différence',
    percent: 'en % de l’APL',
    note: 'Moyennes des communes pondérées par la population de 2023. Le nombre de consultations par généraliste listé (4 400) a été choisi pour que les moyennes de 2024 se rejoignent : leur niveau commun ne prouve donc rien ; qu’un seul nombre suffise aux trois départements est un signe, pas une preuve.',
  },
  mesh: 'Maille du nuage de points',
  year: 'Année de l’APL',
  scatter: {
    heading: 'Les deux mesures, territoire par territoire',
    caption: (zones: string, mesh: string, year: string) =>
      `${zones} ${mesh}, APL de ${year}. Un point par territoire, d’autant plus gros qu’il est peuplé. Sur la diagonale, les deux mesures sont égales ; au-dessus, l’accessibilité calculée est plus haute que l’APL.`,
    image: (zones: string, mesh: string, rank: string) =>
      `Nuage de points : ${zones} ${mesh}, corrélation des rangs de ${rank}. Les mêmes valeurs sont dans le tableau qui suit.`,
    official: 'APL, consultations par an et par habitant standardisé',
    ours: 'Accessibilité calculée, consultations estimées',
    point: (name: string, ours: string, official: string) =>
      `${name} : calculée ${ours}, APL ${official}`,
    showAll: (zones: string) => `Voir les ${zones} territoires en tableau`,
    hideAll: 'Refermer le tableau',
    all: 'Tous les territoires : accessibilité calculée et APL',
  },
  largest: {
    heading: 'Les plus grands écarts, et ce qui peut les expliquer',
    table: 'Les plus grands écarts',
    rule: (least: string) => `Parmi les territoires d’au moins ${least} habitants.`,
    territory: 'Territoire',
    population: 'Habitants',
    ours: 'Calculée',
    range: 'Fourchette',
    official: 'APL',
    difference: 'Écart',
    reason: 'Explication possible',
    rangeNote:
      'Fourchette : l’accessibilité calculée avec 1,15 puis 1,7 minute par km au lieu de 1,4. Ces explications sont déduites des données, personne ne les a vérifiées sur place.',
  },
  reasons: {
    travelTime:
      'Ligne droite contre route : l’APL est dans la fourchette des temps estimés, l’incertitude sur la route suffit.',
    listedAndLess: (count: string) =>
      `Effectif contre activité : ${count} ici, comptés chacun pour 4 400 consultations ; l’APL, qui connaît leur activité, en trouve moins.`,
    listedAndMore: (count: string) =>
      `Effectif contre activité : ${count} ici, comptés chacun pour 4 400 consultations ; l’APL, qui connaît leur activité et celle de leurs voisins, en trouve plus.`,
    noneListed:
      'Aucun généraliste listé ici : tout dépend de la route vers les communes voisines et de l’activité de leurs médecins.',
    nearBorder: 'Frontière : les médecins étrangers ne sont dans aucune des deux mesures.',
  },
  listedGps: { one: 'généraliste listé', other: 'généralistes listés' },
  why: {
    heading: 'Pourquoi les deux ne se rejoignent pas',
    items: [
      'Effectif contre activité. L’atlas connaît des généralistes listés à une adresse, la Drees leurs consultations. Deux médecins à mi-temps comptent ici pour deux.',
      'Ligne droite contre route. L’atlas estime les minutes d’après la distance ; une vallée, une forêt ou une rivière sans pont l’égarent. Le passage d’un palier à l’autre (10, 15, 20 minutes) fait basculer une commune entière.',
      'Âge. L’APL compte davantage les habitants âgés, qui consultent plus ; l’atlas compte chaque habitant pour un.',
      'Date. L’APL d’une année repose sur l’activité de cette année ; l’atlas sur les médecins listés en 2024.',
      'Frontière. Ni l’une ni l’autre ne compte les médecins de Belgique, du Luxembourg et d’Allemagne.',
    ],
  },
};
