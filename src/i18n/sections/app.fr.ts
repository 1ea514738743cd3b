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
  language: 'Langue',
  otherLanguageName: 'Read in English',
  fold: 'Réduire',
  close: 'Fermer',
  open: 'Ouvrir',
  back: 'Retour',
  retry: 'Réessayer',
  reload: 'Recharger la page',
  more: 'Plus de détails',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié.',
  loading: 'Chargement…',
  loadingData: (loaded: string, total: string) => `Chargement des données : ${loaded} sur ${total}`,
  computing: 'Calcul en cours…',
  source: (source: string, date: string) => `Source : ${source}, ${date}`,
  sources: 'Sources',
  license: 'Licence',
  newTab: '(nouvel onglet)',
  /** By kind of problem met by the loader of a data file; `file` is what it holds, in words. */
  datasetProblems: {
    missing: (file: string) =>
      `Les données « ${file} » sont introuvables sur le serveur : ce qui en dépend n’est pas affiché.`,
    truncated: (file: string) =>
      `Les données « ${file} » sont arrivées incomplètes. Rechargez la page pour réessayer.`,
    altered: (file: string) =>
      `Les données « ${file} » ne sont pas celles qui ont été publiées : elles ne sont pas affichées.`,
    slow: (file: string) => `Les données « ${file} » tardent à arriver. La connexion est lente.`,
    unreachable: (file: string) =>
      `Impossible de joindre le serveur pour lire les données « ${file} ». Vérifiez la connexion, puis réessayez.`,
    newerSchema: (file: string) =>
      `Les données « ${file} » sont plus récentes que cette page. Rechargez la page pour la mettre à jour.`,
    invalid: (file: string) =>
      `Les données « ${file} » contiennent une erreur : elles ne sont pas affichées.`,
  },
  restUsable: 'Le reste de l’atlas fonctionne.',
  workerRestarted: 'Le calcul s’est interrompu et a été relancé. Rien n’est perdu.',
  workerFailed: 'Le calcul ne répond plus. Rechargez la page pour le relancer.',
  noWebGl:
    'Ce navigateur n’affiche pas la carte animée (WebGL) : une carte fixe la remplace, avec les mêmes valeurs.',
  noStorage:
    'Ce navigateur n’enregistre rien : vos réglages seront perdus en quittant la page, sauf dans le lien.',
  hashCheckSkipped:
    'L’intégrité des données n’a pas pu être vérifiée : ce navigateur ou cette adresse ne le permet pas.',
  addressIgnored: (parts: string) => `Partie de l’adresse non reconnue et ignorée : ${parts}.`,
  unexpectedError: 'Une erreur imprévue empêche d’afficher cette page.',
  screenFailed: 'Cet écran ne peut pas s’afficher. Les autres restent accessibles.',
  notFound: 'Cette page n’existe pas.',
};
