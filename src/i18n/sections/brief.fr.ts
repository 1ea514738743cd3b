/** The printable brief of a territory: one or two A4 pages. */
export const briefFr = {
  kind: 'Atlas de l’accès aux soins : fiche imprimable',
  title: (name: string) => `${name} – Fiche imprimable – Atlas de l’accès aux soins`,
  print: 'Imprimer ou enregistrer en PDF',
  back: 'Retour à la fiche du territoire',
  backToComparison: 'Retour à la comparaison',
  unknown: 'Ce territoire n’est pas dans les trois départements.',
  loading: 'Les chiffres arrivent…',
  own: 'Zone personnelle',
  ownZone: (name: string) => `la zone « ${name} »`,
  ofOwnZone: (name: string) => `de la zone « ${name} »`,
  inOwnZone: (name: string) => `dans la zone « ${name} »`,
  figures: {
    heading: 'Chiffres clés',
    caption: 'Chiffres clés : le territoire et ceux qui l’entourent',
    indicator: 'Indicateur',
    here: 'Ici',
    whole: 'Trois départements',
    interval: (range: string) => `${range} (95 %)`,
    notCompared: 'sans objet',
    pending: '…',
    note: '≈ : estimation. Intervalle à 95 % : variabilité attendue d’un petit effectif. Une moyenne ne décrit ni chaque habitant ni chaque commune. Le seuil de 2,5 vaut pour l’APL tous âges.',
  },
  map: {
    title: (name: string) => `Carte : ${name} dans les trois départements`,
    caption: (name: string) => `En sombre : ${name}.`,
  },
  experiments: {
    others: (count: string) => `Et ${count} autres, dans l’atlas.`,
    area: (count: string) =>
      `Expérimentations dont seul le département ou l’intercommunalité est connu : ${count}.`,
  },
  members: (names: string) => `Communes : ${names}.`,
  membersAndMore: (names: string, others: string) => `Communes : ${names}, et ${others} autres.`,
  sources: 'Sources',
  source: (producer: string, title: string, vintage: string) =>
    `${producer}, ${title} (${vintage})`,
  made: (date: string, version: string) =>
    `Fiche établie le ${date} avec l’Atlas de l’accès aux soins, version ${version}.`,
  address: 'Adresse de cette fiche',
  qr: 'QR code : adresse de cette fiche',
};
