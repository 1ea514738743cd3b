/** Comparer: zones side by side. */
export const comparisonFr = {
  pins: {
    label: 'Zones comparées',
    count: (zones: number) =>
      zones === 0
        ? 'Aucune zone à comparer'
        : zones === 1
          ? 'Une zone à comparer'
          : `${zones} zones comparées`,
    none: 'Épinglez jusqu’à six zones depuis la carte, la recherche, le tableau ou une fiche.',
    places: (count: number) =>
      count === 0
        ? 'Six zones, le maximum. Retirez-en une pour en ajouter une autre.'
        : count === 1
          ? 'Encore une place.'
          : `Encore ${count} places.`,
    people: (count: string, number: number) => `${count} ${number < 2 ? 'habitant' : 'habitants'}`,
    add: 'Ajouter une zone',
    exampleEpci: (epci: string) => `Commencer par ${epci}`,
    exampleDepartments: 'Comparer les trois départements',
    make: 'Composer ma zone',
    makeNote: 'Un groupe de communes de votre choix, qui reste dans l’adresse de la page.',
    brief: 'Fiche imprimable',
    edit: 'Modifier',
    moveUp: (name: string) => `Monter ${name}`,
    moveDown: (name: string) => `Descendre ${name}`,
    own: 'zone personnelle',
    remove: (name: string) => `Retirer ${name}`,
    expand: 'Déplier les zones comparées',
    collapse: 'Replier les zones comparées',
  },
  meshes: {
    commune: 'commune',
    epci: 'EPCI',
    livingArea: 'bassin de vie',
    department: 'département',
  },
  parts: {
    label: 'Lecture',
    table: 'Tableau',
    map: 'Carte',
    charts: 'Graphiques',
    priorities: 'Priorités',
    inequality: 'Inégalités',
  },
  /** Making one's own zone. */
  editor: {
    heading: 'Ma zone',
    firstName: (number: number) => `Zone ${number}`,
    name: 'Nom de la zone',
    ways: {
      label: 'Choisir ses communes',
      one: 'Une à une',
      draw: 'Tracer',
      around: 'Autour',
      paste: 'Codes',
    },
    addZone: 'Ajouter une commune, ou toutes celles d’une zone',
    addNote: 'Sur la carte, un clic ajoute une zone de la maille affichée, un autre la retire.',
    draw: 'Tracer sur la carte',
    closeOutline: 'Fermer le tracé',
    stopDrawing: 'Arrêter le tracé',
    drawNote:
      'Entourez des communes sur la carte, à la souris ou au doigt : celles dont le centre est à l’intérieur rejoignent la zone.',
    drawing:
      'Tracé en cours : glissez pour entourer, ou posez des points et revenez au premier. Échap annule.',
    aroundWhich: 'Autour de quelle commune ?',
    aroundCommuneOnly: 'Choisissez une commune : une distance se mesure depuis un seul centre.',
    unit: 'Unité',
    units: { km: 'km', minutes: 'minutes estimées' },
    distance: { km: 'Kilomètres au plus', minutes: 'Minutes estimées au plus' },
    distanceRange: (most: number) => `Indiquez un nombre de 0 à ${most}.`,
    foundKm: (communes: string, name: string) =>
      `${communes}, à vol d’oiseau de centre à centre, depuis ${name}.`,
    foundMinutes: (communes: string, name: string, range: string) =>
      `${communes} depuis ${name} (${range} selon la route). Minutes estimées d’après la distance à vol d’oiseau, à ne pas prendre pour un itinéraire.`,
    addThese: 'Ajouter ces communes',
    codeKind: 'Nature des codes',
    codeKinds: { insee: 'Codes Insee', postal: 'Codes postaux' },
    codes: 'Codes à coller',
    removeAll: 'Tout retirer',
    empty: 'La zone est vide : ajoutez au moins une commune.',
    single: 'Une seule commune : c’est elle qui sera épinglée.',
    whole:
      'La zone a toutes les communes : il ne resterait rien à quoi la comparer. Retirez-en, ou épinglez les trois départements.',
    twin: 'Ces mêmes communes sont déjà épinglées.',
    pin: 'Épingler cette zone',
    save: 'Enregistrer la zone',
    cancel: 'Annuler',
    notes: {
      added: (communes: string, count: number) =>
        `${communes} ${count < 2 ? 'ajoutée' : 'ajoutées'}.`,
      addedNone: 'Aucune commune de plus.',
      sharedPostal: (codes: string, count: number) =>
        count === 1
          ? `Code postal de plusieurs communes, toutes ajoutées : ${codes}.`
          : `Codes postaux de plusieurs communes, toutes ajoutées : ${codes}.`,
      readAsPostal: (codes: string) => `Pas un code Insee, lu comme code postal : ${codes}.`,
      readAsInsee: (codes: string) => `Pas un code postal, lu comme code Insee : ${codes}.`,
      repeated: (codes: string, count: number) =>
        count === 1
          ? `Code répété, compté une fois : ${codes}.`
          : `Codes répétés, comptés une fois : ${codes}.`,
      unknown: (codes: string, count: number) =>
        count === 1
          ? `Ignoré, aucune commune n’a ce code : ${codes}.`
          : `Ignorés, aucune commune n’a ces codes : ${codes}.`,
      outside: (codes: string, count: number) =>
        count === 1
          ? `Ignoré, hors des trois départements : ${codes}.`
          : `Ignorés, hors des trois départements : ${codes}.`,
      notACode: (words: string, count: number) =>
        count === 1
          ? `Ignoré, ce n’est pas un code : ${words}.`
          : `Ignorés, ce ne sont pas des codes : ${words}.`,
      others: (count: string) => `${count} autres`,
      crossedOutline:
        'Le tracé se croise : ce qu’il entoure deux fois est ignoré, le reste est gardé.',
      emptyOutline: 'Le tracé n’entoure le centre d’aucune commune : rien n’est ajouté.',
      flatOutline: 'Le tracé n’entoure rien : il lui faut au moins trois points.',
    },
  },
  map: {
    help: 'Flèches : zone voisine. + et − : zoom. Entrée ou P : épingler la zone, ou la retirer. Échap : revenir.',
    draftHelp:
      'Flèches : zone voisine. + et − : zoom. Entrée : ajouter ses communes à la zone en cours, ou les retirer. Échap : revenir.',
    settings: 'Indicateur, maille et légende',
  },
};
