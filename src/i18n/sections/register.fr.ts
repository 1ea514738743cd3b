/** The screen Expérimentations: its parts, the list, its filters, the page of a record. */
export const registerFr = {
  parts: {
    label: 'Rubriques',
    register: 'Registre',
    coverage: 'Couverture',
    import: 'Importer',
    programme: 'Programme',
  },
  listRegion: 'Liste des expérimentations',
  search: 'Rechercher dans le registre',
  searchPlaceholder: 'Mot, commune, partenaire…',
  venue: 'Type de lieu',
  filterHeading: (facet: string) => `Filtrer : ${facet}`,
  chosenOne: (facet: string, value: string) => `${facet} : ${value}`,
  chosenMany: (facet: string, count: string) => `${facet} (${count})`,
  keepAll: 'Tout garder',
  experimentsCount: (count: string, isOne: boolean) =>
    isOne ? `${count} expérimentation` : `${count} expérimentations`,
  facetHints: {
    axis: 'L’axe est donné par une source, ou attribué par l’atlas : la fiche le dit.',
    kind: 'Une seule nature par expérimentation.',
    department: 'Une expérimentation compte dans chaque département où elle a un site documenté.',
    status: '« Non documenté » ne veut pas dire terminé.',
    venue: 'Une expérimentation compte une fois par type de lieu documenté.',
    evidence:
      'Ce que disent les sources publiques, de la description détaillée à la simple mention.',
    programmeLink: 'Ce qui rattache l’expérimentation à e-Meuse santé.',
    period:
      'Années du début à la fin documentés ; sans fin documentée, seule l’année du début compte.',
  },
  kept: (kept: string, total: string, isOne: boolean) =>
    isOne ? `${kept} expérimentation sur ${total}.` : `${kept} expérimentations sur ${total}.`,
  onMap: (count: string, isOne: boolean) =>
    isOne ? `${count} site sur la carte.` : `${count} sites sur la carte.`,
  withoutPlace: (count: string, isOne: boolean) =>
    isOne
      ? `${count} sans commune connue : dans la liste seulement.`
      : `${count} sans commune connue : dans la liste seulement.`,
  announced: (count: string) =>
    `Le programme annonce plus de 100 expérimentations ; l’atlas montre les ${count} que des sources publiques documentent.`,
  readProgramme: 'Lire la page du programme',
  symbols: 'Les symboles de la carte',
  imported: 'importée, sur ce poste seulement',
  located: (places: string) => `Sur la carte : ${places}`,
  areaOnly: (places: string) => `Pas sur la carte ; connu : ${places}`,
  noPlace: 'Pas sur la carte : aucun lieu documenté',
  inEpci: (name: string, department: string) => `${name} (${department})`,
  showMore: (count: string) => `Afficher ${count} de plus`,
  map: {
    title: 'Sites des expérimentations',
    subtitle: 'Sites documentés et localisés à la commune',
    help: 'Flèches : d’une commune à l’autre ; Entrée : ouvrir la fiche d’un site de la commune ; Échap : revenir à la liste. Tout ce que montre la carte est aussi dans la liste.',
    none: 'aucun site documenté et localisé',
    others: (count: string) => `${count} autres`,
    exported: 'la carte et la liste',
    tableColumns:
      'Les expérimentations que gardent les filtres et la recherche. Colonnes du modèle d’import : le fichier se relit dans la rubrique Importer.',
    tableImported:
      'Le fichier comprend des expérimentations importées sur ce poste, que l’atlas ne publie pas.',
    importedRemark:
      'Les sites cerclés d’ambre viennent d’un fichier importé sur ce poste : ils ne sont pas publiés par l’atlas.',
    remark:
      'Registre des expérimentations documentées par des sources publiques ; la plupart ne sont pas localisées. Chaque symbole est au centre de sa commune, pas à une adresse.',
  },
  record: {
    back: 'Retour à la liste',
    region: 'Fiche de l’expérimentation',
    elsewhere: 'Où l’essayer ailleurs : territoires semblables',
    onTheMap: 'Voir dans Explorer',
    located: 'Localisés',
    notLocated: 'Sans commune connue',
    unknown: 'Ce que l’on ne sait pas',
    unknowns: {
      start: 'La date de début.',
      end: 'La date de fin.',
      status: 'Si elle est encore en cours.',
      sites: 'Aucun de ses lieux.',
      someSites: 'Les communes d’une partie de ses lieux.',
      locatedSites: 'Les communes où elle a lieu.',
      partners: 'Qui la porte.',
      figures: 'Aucun chiffre publié.',
      results: 'Ses effets : aucun résultat n’est publié.',
      comparison:
        'Ses effets : les résultats publiés décrivent ; aucun ne compare avec une situation sans elle.',
    },
    source: 'Source :',
    sourceAmong: (count: string) => `source : l’un des ${count} documents ci-dessous`,
    figuresNote:
      'Chaque chiffre est donné tel que sa source l’écrit, avec sa date quand la source la donne ; quand des sources donnent des valeurs différentes, toutes sont là. Le registre ne dit pas toujours duquel de ses documents vient un chiffre.',
    figure: 'Chiffre',
    value: 'Valeur',
    partOf: 'Fait partie de',
    parts: 'Comprend',
  },
};
