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
  /** Of the whole story on paper. */
  printed: {
    unknownFigure: '(chiffre pas encore connu)',
    awaited:
      'Un chiffre de cette étape n’était pas encore calculé au moment d’imprimer : attendez quelques secondes, puis imprimez à nouveau.',
    origin: (producers: string, nature: string) => `${nature} (sources : ${producers})`,
    origins: (origins: string) => `Chiffres : ${origins}.`,
    view: (step: number, title: string) => `À l’écran, à l’étape ${step} : ${title}`,
    otherView: 'À l’écran au moment d’imprimer',
    sources: 'Sources',
    source: (producer: string, title: string, vintage: string) =>
      `${producer}, ${title} (${vintage})`,
    made: (date: string, version: string) =>
      `Récit imprimé le ${date} avec l’Atlas de l’accès aux soins, version ${version} ; ses chiffres sont ceux des données de ce jour.`,
    address: 'Adresse de ce récit',
    qr: 'QR code : adresse de ce récit',
  },
};
