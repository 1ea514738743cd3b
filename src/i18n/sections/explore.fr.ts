/** Screen Explorer: choosers, search, legend, map. */
export const exploreFr = {
  heading: 'Explorer',
  introduction: 'Un indicateur, une maille, une carte ; le détail d’un territoire en un clic.',
  panel: { expand: 'Ouvrir les réglages', collapse: 'Réduire les réglages' },
  sourceLine: (sources: string) => `Source : ${sources}.`,
  method: 'Méthode',
  sitesOfExperiments: (sites: string, experiments: string) =>
    `${experiments} documentées, ${sites}`,
  sitesOnMap: { one: 'site sur la carte', other: 'sites sur la carte' },
  openRegister: 'Voir toutes les expérimentations documentées',
  views: { label: 'Affichage', map: 'Carte', table: 'Tableau' },
  indicator: 'Indicateur',
  chooseIndicator: 'Choisir un indicateur',
  aboutIndicator: 'À propos de cet indicateur',
  year: 'Année',
  play: 'Lire les années',
  nextYear: 'Année suivante',
  pause: 'Arrêter',
  mesh: 'Maille',
  meshTooFine: (mesh: string) =>
    `Affiché par ${mesh} : ce chiffre n’a pas de sens à une maille plus fine.`,
  supply: {
    label: 'Activité des généralistes',
    names: { headcount: 'Effectifs', implied: 'Implicite (estimée)' },
    notes: {
      headcount:
        '4 400 consultations par an pour chaque généraliste listé. Rien n’est ajusté sur l’APL ; c’est aussi l’indice des données ouvertes.',
      implied:
        'Activité implicite : consultations par an estimées, commune par commune, d’après l’APL officielle (Drees, 2023 et 2024). Choisie par défaut parce qu’elle prédit un peu mieux l’APL d’un département laissé de côté ; elle ne confirme pas l’APL, elle en vient.',
    },
    agreement: 'Ce que vaut chacune',
  },
  axes: 'Expérimentations affichées',
  neighbouringSchemes: 'Dispositifs voisins',
  search: {
    label: 'Rechercher un territoire',
    placeholder: 'Commune, code postal, intercommunalité…',
    noResult: 'Aucun territoire de ce nom dans les trois départements.',
    results: (count: string, number: number) => `${count} ${number < 2 ? 'trouvé' : 'trouvés'}`,
    formerName: (name: string) => `autrefois ${name}`,
    postalCode: (code: string) => `code postal ${code}`,
    clear: 'Effacer la recherche',
    pin: 'Épingler',
    pinned: 'Dans la comparaison',
    pinHint: 'Entrée : ouvrir la fiche. Maj + Entrée : épingler pour comparer.',
  },
  legend: {
    title: 'Légende',
    histogram: (unit: string) => `Répartition des habitants selon la valeur (${unit})`,
    people: (count: string) => `${count} habitants`,
    zones: (count: string) => `${count} territoires`,
    countOfClass: (zones: string, people: string) =>
      ` des habitants : ${people} habitants, ${zones} territoires`,
    classSummary: (label: string, zones: string, people: string) =>
      `${label} : ${zones}, ${people} habitants`,
    missing: 'n.d. (donnée absente)',
    empty: 'Aucun territoire de cette maille n’a de valeur connue : ce n’est pas zéro.',
    emptyForFiles: (files: string) =>
      `Aucune valeur : les données ${files} n’ont pas pu être lues. Ce n’est pas zéro.`,
    notApplicable: 'sans objet (aucun habitant)',
    zero: '0 : aucun',
    method: 'Méthode des classes',
    methods: {
      policy: 'Seuils des politiques publiques : 1,5 ; 2,5 ; 4 ; 5,5',
      weightedQuintiles: 'Cinq classes d’autant d’habitants',
      equal: 'Cinq classes d’égale étendue',
      categories: 'Catégories de la source',
    },
    nearThreshold: (people: string) =>
      `De 2,25 à 2,75 : proche du seuil, ${people} habitants peuvent changer de côté d’une année à l’autre.`,
    highlight: (label: string) => `Montrer seulement : ${label}`,
    collapse: 'Réduire la légende',
    expand: 'Ouvrir la légende',
  },
  map: {
    region: 'Carte',
    help: 'Flèches : territoire voisin. + et − : zoom. Entrée : ouvrir la fiche. P : épingler pour comparer. Échap : revenir.',
    exported: 'la carte',
    stillMapTitle: (indicator: string) => `Carte : ${indicator}`,
    hoverValue: (name: string, value: string, unit: string) => `${name} : ${value} ${unit}`,
    hoverMissing: (name: string, status: string) => `${name} : ${status}`,
    edge: 'Bord du territoire : rien dans cette direction.',
    drawing: 'La carte se dessine…',
  },
  experimentsDocumented: (documented: string) =>
    `${documented} expérimentations documentées ici, sur plus de 100 que compte le programme.`,
  located: (sites: string) => `${sites} sites ont une commune connue.`,
  notLocated: (sites: string) =>
    `${sites} sites ne sont connus que par leur département ou leur intercommunalité : ils sont listés, pas dessinés.`,
};
