/** The guided stories; their texts are data. */
export const storiesFr = {
  label: 'Récits',
  invite: 'Récits guidés',
  region: (title: string) => `Récit : ${title}`,
  step: (step: number, of: number) => `Étape ${step} sur ${of}`,
  previous: 'Étape précédente',
  next: 'Étape suivante',
  leave: 'Quitter le récit',
  backToView: 'Revenir à la vue de cette étape',
  awaited: 'Les chiffres de cette étape se calculent…',
  missing: 'n.d.',
  unknown: 'Ce récit n’existe pas ou n’a pas pu être lu. Le reste de l’atlas fonctionne.',
  origin: 'Les chiffres viennent des données de l’atlas au moment où vous lisez.',
};
