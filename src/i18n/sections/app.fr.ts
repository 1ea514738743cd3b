/** What stays on every screen, and what is said when something goes wrong. */
export const appFr = {
  title: 'Atlas de l’accès aux soins',
  subtitle: 'Haute-Marne, Meurthe-et-Moselle, Meuse',
  skipToContent: 'Aller au contenu',
  screensNavigation: 'Écrans',
  screens: {
    explore: 'Explorer',
    comparison: 'Comparer',
    experiments: 'Expérimentations',
    replicability: 'Répliquer',
    scenarios: 'Simuler',
    method: 'Méthode et données',
  },
  footer: {
    label: 'À propos du site',
    accessibility: 'Accessibilité : non auditée',
    legal: 'Mentions légales',
    data: 'Données et licences',
    report: 'Signaler une erreur',
  },
  language: 'Langue',
  otherLanguageName: 'Read in English',
  fold: 'Réduire',
  close: 'Fermer',
  share: 'Partager',
  open: 'Ouvrir',
  back: 'Retour',
  retry: 'Réessayer',
  reload: 'Recharger la page',
  more: 'Plus de détails',
  brief: 'Fiche imprimable',
  replicateHere: 'Territoires semblables',
  simulateHere: 'Simuler',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié.',
  loading: 'Chargement…',
  loadingData: (loaded: string, total: string) => `Chargement des données : ${loaded} sur ${total}`,
  loadingIsSlow: 'La connexion est lente. Le chargement continue.',
  computing: 'Calcul en cours…',
  source: (source: string, date: string) => `Source : ${source}, ${date}`,
  sources: 'Sources',
  license: 'Licence',
  newTab: '(nouvel onglet)',
  /** What each published file holds, for those who are told that one is missing. */
  dataFiles: {
    'manifest.json': 'sommaire des données',
    'territory.json': 'communes et leurs regroupements',
    'communes-52.geojson': 'contours des communes de la Haute-Marne',
    'communes-54.geojson': 'contours des communes de Meurthe-et-Moselle',
    'communes-55.geojson': 'contours des communes de la Meuse',
    'departments.geojson': 'contours des départements',
    'epci.geojson': 'contours des intercommunalités',
    'living-areas.geojson': 'contours des bassins de vie',
    'backdrop.geojson': 'fond de carte',
    'facts-official.json': 'APL aux généralistes et zonages',
    'facts-population.json': 'population',
    'facts-supply.json': 'offre de soins des communes',
    'facts-apl-professions.json': 'APL aux autres professions',
    'facts-need.json': 'âges, revenus et besoins',
    'facts-zones.json': 'chiffres des intercommunalités et des départements',
    'surroundings.json': 'offre et population des départements voisins',
    'experiments.json': 'expérimentations',
    'related-schemes.json': 'dispositifs voisins',
    'open/catalogue.json': 'liste des données ouvertes',
    'programme.json': 'programme e-Meuse santé',
    'stories.json': 'récits guidés',
    'neighbour-epci.json': 'intercommunalités voisines',
    'care-sites.json': 'Ehpad et hôpitaux',
  },
  quoted: (name: string) => `« ${name} »`,
  otherFiles: (count: string) => `${count} autres`,
  /** By kind of problem met by the loader of data files; `files` is what they hold, in words, quoted. */
  datasetProblems: {
    missing: (files: string) =>
      `Les données ${files} sont introuvables sur le serveur : ce qui en dépend n’est pas affiché.`,
    truncated: (files: string) =>
      `Les données ${files} sont arrivées incomplètes : ce qui en dépend n’est pas affiché.`,
    altered: (files: string) =>
      `Les données ${files} ne sont pas celles qui ont été publiées : elles ne sont pas affichées.`,
    slow: (files: string) =>
      `Les données ${files} ne sont pas arrivées à temps : la connexion est trop lente.`,
    unreachable: (files: string) =>
      `Impossible de joindre le serveur pour lire les données ${files}. Vérifiez la connexion, puis réessayez.`,
    newerSchema: (files: string) =>
      `Les données ${files} sont plus récentes que cette page. Rechargez-la pour la mettre à jour.`,
    olderSchema: (files: string) =>
      `Les données ${files} sont plus anciennes que cette page. Rechargez-la ; si cela dure, l’atlas a été publié en partie seulement.`,
    invalid: (files: string) =>
      `Les données ${files} contiennent une erreur : elles ne sont pas affichées.`,
  },
  outlinesReplaced: (files: string) =>
    `Les données ${files} n’ont pas pu être lues : les contours des communes les remplacent.`,
  restUsable: 'Le reste de l’atlas fonctionne.',
  workerRestarted: 'Le calcul s’est interrompu et a été relancé. Rien n’est perdu.',
  workerFailed: 'Le calcul ne répond plus : des chiffres manquent.',
  noWebGl:
    'Ce navigateur n’affiche pas la carte animée (WebGL) : une carte fixe la remplace, avec les mêmes valeurs.',
  noMapCode:
    'La carte animée n’a pas pu être chargée : une carte fixe la remplace, avec les mêmes valeurs.',
  hashCheckSkipped:
    'L’intégrité des données n’a pas pu être vérifiée : ce navigateur ou cette adresse ne le permet pas.',
  newVersion: 'Une nouvelle version de l’atlas est prête. Votre vue sera conservée.',
  takeUpNewVersion: 'Mettre à jour',
  addressIgnored: (parts: string) => `Partie de l’adresse non reconnue et ignorée : ${parts}.`,
  /** Setting a zone beside others, from anywhere. */
  pinning: {
    pin: 'Épingler',
    pinned: 'Dans la comparaison',
    full: 'Six zones sont déjà épinglées : retirez-en une dans Comparer.',
    saidPinned: (zone: string, count: number) =>
      count === 1
        ? `${zone} : première zone épinglée.`
        : `${zone} : dans la comparaison, ${count} zones à comparer.`,
    saidRemoved: (zone: string, count: number) =>
      count === 0
        ? `${zone} : hors de la comparaison, plus aucune zone épinglée.`
        : `${zone} : hors de la comparaison, ${count === 1 ? 'reste une zone' : `restent ${count} zones`}.`,
    saidFull: (zone: string) =>
      `On compare six zones au plus : rien n’est ajouté pour ${zone}. Retirez d’abord une zone dans Comparer.`,
    count: (count: number) => (count === 1 ? 'une zone épinglée' : `${count} zones épinglées`),
  },
  /** Zones to compare that an address says wrongly, by what is wrong; a zone by its name or code. */
  pinProblems: {
    repeated: (zones: string) => `Zone épinglée deux fois, gardée une seule fois : ${zones}.`,
    tooMany: (zones: string) => `On compare six zones au plus ; non gardé : ${zones}.`,
    zoneMissing: (zones: string) =>
      `L’adresse annonce une zone personnelle (${zones}) sans ses communes : elle est ignorée.`,
    zoneIncomplete: (zone: string) =>
      `L’adresse est coupée ou modifiée : la zone « ${zone} » n’est lue qu’en partie.`,
    zoneEmpty: (zone: string) =>
      `La zone « ${zone} » n’a aucune commune connue : elle est ignorée.`,
    zoneSingle: (zone: string) =>
      `La zone « ${zone} » n’a qu’une commune : cette commune la remplace.`,
    zoneWhole: (zone: string) =>
      `La zone « ${zone} » a toutes les communes : elle est ignorée, car il ne reste rien à quoi la comparer.`,
    unknownZone: (codes: string) =>
      `Aucune zone des trois départements n’a ce code, ignoré : ${codes}.`,
    unknownCommune: (codes: string) =>
      `Aucune commune des trois départements n’a ce code, ignoré : ${codes}.`,
    scenarioIncomplete: (name: string) =>
      `L’adresse est coupée ou modifiée : le scénario « ${name} » n’est lu qu’en partie.`,
    scenariosTooMany: (count: string) =>
      `L’adresse annonce ${count} scénarios : seuls les quatre premiers sont lus.`,
  },
  unexpectedError: 'Une erreur imprévue empêche d’afficher cette page.',
  screenFailed: 'Cet écran ne peut pas s’afficher. Les autres restent accessibles.',
  partFailed: 'Cette partie ne peut pas s’afficher. Le reste de la page fonctionne.',
  notFound: 'Cette page n’existe pas.',
};
