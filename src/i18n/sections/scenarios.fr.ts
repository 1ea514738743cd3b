/** Simuler: a scenario, its changes, and what they do. */
export const scenariosFr = {
  panel: {
    label: 'Scénario',
    expand: 'Déplier le scénario',
    collapse: 'Replier le scénario',
    folded: (name: string, changes: string) => `${name} : ${changes}`,
    intro:
      'Ajoutez, retirez ou déplacez des praticiens : la carte dit qui y gagne et qui y perd. Rien n’est envoyé.',
    assumption:
      'Hypothèse de calcul : personne n’a vérifié que ces praticiens ou ces patients existeraient.',
    changeCount: (count: string, number: number) =>
      number === 0 ? 'aucun changement' : number === 1 ? 'un changement' : `${count} changements`,
  },
  parts: {
    label: 'Lecture',
    map: 'Carte',
    effect: 'Effet',
    pair: 'Comparer deux',
    costs: 'Coûts',
    places: 'Meilleurs lieux',
  },
  list: {
    label: 'Mes scénarios',
    firstName: (number: number) => `Scénario ${number}`,
    name: 'Nom du scénario',
    create: 'Nouveau',
    remove: (name: string) => `Supprimer ${name}`,
    undo: 'Annuler',
    redo: 'Rétablir',
    kept: 'Aussi sur cet appareil',
    open: (name: string) => `Ouvrir ${name}`,
    forget: (name: string) => `Oublier ${name}`,
    saved: 'Gardé dans l’adresse de la page et sur cet appareil.',
    notSaved:
      'Ce navigateur ne garde rien sur l’appareil : l’adresse de la page suffit à retrouver vos scénarios.',
    otherTab:
      'Un autre onglet a modifié vos scénarios : sa version est gardée ci-dessous, la vôtre n’a pas changé.',
  },
  /** As a file. */
  files: {
    export: 'Exporter (JSON)',
    import: 'Importer un fichier',
    saved: (file: string) => `Enregistré : ${file}.`,
    imported: (name: string, changes: string) => `Importé : ${name}, ${changes}.`,
    faults: {
      notJson: (file: string) =>
        `${file} est illisible ou coupé : rien n’est importé, vos scénarios sont intacts.`,
      notScenario: (file: string) =>
        `${file} n’est pas un scénario de l’atlas : rien n’est importé.`,
      newerSchema: (file: string) =>
        `${file} vient d’une version plus récente de l’atlas : rechargez la page, puis importez-le à nouveau.`,
      tooLarge: (file: string) =>
        `${file} est trop gros pour un scénario (plus de 1 Mo) : rien n’est importé.`,
    },
    problems: {
      unknownKind: (at: string, found: string) =>
        `Changement ${at} laissé de côté : geste inconnu (${found}).`,
      unknownProfession: (at: string, found: string) =>
        `Changement ${at} laissé de côté : profession absente des données (${found}).`,
      badCommune: (at: string, found: string) =>
        `Changement ${at} laissé de côté : « ${found} » n’est pas un code de commune.`,
      badAmount: (at: string, found: string) =>
        `Changement ${at} laissé de côté : quantité illisible (${found}).`,
      badCost: (at: string, found: string) =>
        `Changement ${at} : coût illisible (${found}), laissé de côté.`,
      tooMany: (at: string, found: string) =>
        `Le fichier compte ${found} changements : ceux à partir du ${at}ᵉ sont laissés de côté.`,
    },
  },
  professions: {
    label: 'Profession',
    gp: {
      name: 'Généralistes',
      count: (count: string, number: number) => `${count} généraliste${number < 2 ? '' : 's'}`,
    },
    nurse: {
      name: 'Infirmiers',
      count: (count: string, number: number) => `${count} infirmier${number < 2 ? '' : 's'}`,
    },
    physio: {
      name: 'Kinésithérapeutes',
      count: (count: string, number: number) => `${count} kinésithérapeute${number < 2 ? '' : 's'}`,
    },
    dentist: {
      name: 'Chirurgiens-dentistes',
      count: (count: string, number: number) => `${count} dentiste${number < 2 ? '' : 's'}`,
    },
    midwife: {
      name: 'Sages-femmes',
      count: (count: string, number: number) =>
        number < 2 ? `${count} sage-femme` : `${count} sages-femmes`,
    },
  },
  gestures: {
    label: 'Que changer ?',
    add: 'Ajouter des praticiens',
    remove: 'Retirer des praticiens',
    move: 'Déplacer des praticiens',
    closing: 'Fermer un cabinet',
    healthCentre: 'Ouvrir un centre de santé',
    mobileUnit: 'Faire passer une unité mobile',
    teleconsultation: 'Ouvrir un point de téléconsultation',
  },
  form: {
    heading: 'Ajouter un changement',
    commune: 'Commune',
    from: 'Commune de départ',
    to: 'Commune d’arrivée',
    change: 'Changer',
    communeOnly: 'Choisissez une commune : les praticiens sont comptés par commune.',
    practitioners: 'Praticiens',
    salaried: 'Médecins salariés',
    days: 'Jours par semaine',
    stop: (number: number) => `Étape ${number}`,
    addStop: 'Ajouter une étape',
    removeStop: (number: number) => `Retirer l’étape ${number}`,
    consultations: 'Consultations par an',
    consultationsNote:
      'Zéro tant que vous ne dites pas combien le point en donne. L’APL officielle, elle, ne montre pas l’effet d’un point de téléconsultation : l’acte est compté là où exerce le médecin.',
    origin: 'D’où vient ce temps ?',
    taken: 'D’une commune',
    fresh: 'Temps nouveau',
    takenFrom: 'Commune qui donne ce temps',
    takenNote: 'Le total ne change pas : ce que le point donne, cette commune ne le donne plus.',
    freshNote: 'Le total augmente : un temps médical qui n’existe pas aujourd’hui.',
    closingNote: (present: string) =>
      `Tout ce que la commune a dans ce scénario s’en va : ${present}.`,
    present: (present: string) => `Aujourd’hui : ${present}.`,
    presentChanged: (present: string, now: string) =>
      `Aujourd’hui : ${present} ; dans ce scénario : ${now}.`,
    submit: 'Ajouter au scénario',
    missing: {
      commune: 'Choisissez d’abord une commune.',
      from: 'Choisissez d’abord la commune de départ.',
      to: 'Choisissez d’abord la commune d’arrivée.',
      takenFrom: 'Choisissez d’abord la commune qui donne ce temps.',
      stop: 'Choisissez d’abord la commune d’une étape au moins.',
    },
  },
  inHand: {
    heading: 'Commune choisie',
    none: 'Choisissez une commune sur la carte pour changer son offre.',
    now: (now: string, before: string) => `${now} (${before} aujourd’hui)`,
    add: (name: string) => `Ajouter un praticien : ${name}`,
    remove: (name: string) => `Retirer un praticien : ${name}`,
    close: 'Fermer le cabinet',
    leave: (name: string) => `Ne plus choisir ${name}`,
  },
  changes: {
    label: 'Changements',
    none: 'Aucun changement pour l’instant.',
    added: (place: string, what: string) => `${place} : +${what}`,
    removed: (place: string, what: string) => `${place} : −${what}`,
    moved: (from: string, to: string, what: string) => `${from} → ${to} : ${what}`,
    closed: (place: string, what: string) => `${place} : fermeture du cabinet, −${what}`,
    healthCentre: (place: string, doctors: string) => `${place} : centre de santé, +${doctors}`,
    mobileUnit: (stops: string) => `Unité mobile : ${stops}`,
    stop: (place: string, days: string) => `${place} ${days} j`,
    teleconsultation: (place: string, consultations: string) =>
      `${place} : téléconsultation, ${consultations} par an`,
    takenFrom: (place: string) => `prises sur ${place}`,
    fresh: 'temps nouveau',
    consultations: (count: string, number: number) =>
      `${count} consultation${number < 2 ? '' : 's'}`,
    amount: 'Quantité',
    remove: (what: string) => `Retirer : ${what}`,
    said: (what: string) => `Ajouté. ${what}.`,
    unapplied: 'Non compté.',
    otherProfession: (name: string) => `Autre profession : ${name}`,
  },
  problems: {
    notANumber: 'Indiquez un nombre, zéro ou plus.',
    nothing: 'Ce changement ne change rien : indiquez un nombre plus grand que zéro.',
    tooMany: 'Plus de 1 000 praticiens en un changement : indiquez un nombre plus petit.',
    unknownCommune: (commune: string) =>
      `Aucune commune n’a le code ${commune} dans les données : vérifiez-le.`,
    belowZero: (commune: string, left: string) =>
      `${commune} n’en a pas autant : il y en a ${left} à cet endroit du scénario.`,
    noTimeLeft: (commune: string, left: string) =>
      `Les médecins de ${commune} n’ont pas autant de temps à donner : il leur reste ${left} par an à cet endroit du scénario.`,
    tooManyChanges: 'Un scénario compte 40 changements au plus : commencez-en un autre.',
    contrary: 'Quantité contraire au geste : elle serait négative, ou ne s’équilibre pas.',
    badCost: 'Un coût est compris entre 0 et 30 millions d’euros par an.',
    addressFull:
      'Vos scénarios ne tiennent plus dans une adresse de 2 000 caractères : exportez-en un, puis supprimez-le ici.',
    tooManyScenarios: 'Quatre scénarios côte à côte au plus : supprimez-en un d’abord.',
  },
  map: {
    help: 'Flèches : commune voisine. + et − : zoom. Entrée : choisir la commune. A : y ajouter un praticien. R : en retirer un. M : en prendre un, puis M ou Entrée pour le poser ailleurs. Ctrl + Z : annuler. Échap : revenir.',
    settings: 'Lecture, maille et légende',
    reading: 'Ce que montre la carte',
    readings: {
      difference: 'Écart',
      before: 'Avant',
      after: 'Après',
      apl: 'APL officielle + variation estimée',
      apl65: 'Sans les plus de 65 ans (officiel)',
    },
    titles: {
      difference: (profession: string) => `Écart d’accessibilité calculée : ${profession}`,
      before: (profession: string) => `Accessibilité calculée avant : ${profession}`,
      after: (profession: string) => `Accessibilité calculée après : ${profession}`,
      apl: 'APL officielle + variation estimée',
      apl65: 'APL aux généralistes de 65 ans et moins',
    },
    units: {
      index: 'indice, 100 = moyenne des trois départements avant le scénario',
      points: 'points d’indice, 100 = moyenne des trois départements avant le scénario',
      apl: 'consultations par an et par habitant · estimation, 2024',
      apl65: 'consultations par an et par habitant standardisé · Drees, 2024',
    },
    notes: {
      difference: 'Bornes fixes : une couleur garde son sens quand on déplace un praticien.',
      before: 'Notre indice, jamais une APL ; il ne se compare pas au seuil de 2,5.',
      after: 'Notre indice, jamais une APL ; il ne se compare pas au seuil de 2,5.',
      apl: 'Estimation de l’atlas, à ne pas citer comme un chiffre officiel : l’APL publiée, plus la variation calculée du scénario.',
      apl65:
        'Série officielle sans les généralistes de plus de 65 ans. Le scénario n’y joue pas : aucun fichier ne dit où ces médecins exercent.',
      none: 'Aucun changement : la carte est celle d’aujourd’hui.',
    },
    points: (points: string) => `${points} points`,
    middle: 'presque rien',
    onlyGps: 'Le seuil de 2,5 et cette lecture n’existent que pour les généralistes.',
    pending: 'Calcul en cours…',
    table: {
      before: 'Avant',
      after: 'Après',
      difference: 'Écart',
      apl: 'APL + variation',
      apl65: 'APL, 65 ans et moins',
    },
    byCommune: 'Pour changer l’offre sur la carte, revenez à la maille commune.',
    carry: {
      tools: 'À glisser sur la carte',
      new: (what: string) => `+ ${what}`,
      carried: (what: string) =>
        `Vous tenez ${what} : flèches pour aller à une commune, Entrée pour poser, Échap pour annuler.`,
      carriedFrom: (what: string, place: string) =>
        `Vous tenez ${what} de ${place} : flèches pour aller à une commune, Entrée pour poser, Échap pour annuler.`,
      dropped: 'Posé.',
      cancelled: 'Reposé : rien n’a changé.',
      nothingHere: (place: string) => `${place} : aucun praticien à prendre.`,
      dragged: (what: string) =>
        `${what} : lâchez sur une commune. Hors des communes, ils quittent le territoire ; Échap annule.`,
    },
  },
};
