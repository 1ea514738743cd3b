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
  map: {
    help: 'Flèches : zone voisine. + et − : zoom. Entrée ou P : épingler la zone, ou la retirer. Échap : revenir.',
    draftHelp:
      'Flèches : zone voisine. + et − : zoom. Entrée : ajouter ses communes à la zone en cours, ou les retirer. Échap : revenir.',
    settings: 'Indicateur, maille et légende',
  },
};
