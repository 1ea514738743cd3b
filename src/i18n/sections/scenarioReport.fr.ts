/** The printable page of a scenario. */
export const scenarioReportFr = {
  kind: 'Atlas de l’accès aux soins : scénario imprimable',
  title: (name: string) => `${name} – Scénario imprimable – Atlas de l’accès aux soins`,
  link: 'Imprimer',
  print: 'Imprimer ou enregistrer en PDF',
  back: 'Retour au scénario',
  loading: 'Les chiffres arrivent…',
  empty: 'Ce scénario ne change rien encore : ajoutez un changement avant de l’imprimer.',
  changes: 'Ce que le scénario change',
  maps: 'Avant, après, écart',
  mapTitle: (reading: string, profession: string) =>
    `Carte : ${reading}, accessibilité calculée, ${profession}`,
  mapNote:
    'Accessibilité calculée par l’atlas, jamais une APL ; indice 100 = moyenne des trois départements avant le scénario. Les bornes de l’écart sont fixes.',
  figures: 'Ce qu’il fait',
  who: 'Qui y gagne, qui y perd',
  costs: 'Coûts',
  money: (cost: string, funding: string, left: string) =>
    `Coût dit : ${cost} par an, dont ${funding} financés ; reste ${left}.`,
  noCosts: 'Aucun coût n’a été dit ; l’atlas n’en suppose aucun.',
  sources: 'Sources',
  source: (producer: string, title: string, vintage: string) =>
    `${producer}, ${title} (${vintage})`,
  made: (date: string, version: string) =>
    `Page établie le ${date} avec l’Atlas de l’accès aux soins, version ${version}.`,
  address: 'Adresse de ce scénario',
  qr: 'QR code : adresse de ce scénario',
};
