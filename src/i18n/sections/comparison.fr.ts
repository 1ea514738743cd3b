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
};
