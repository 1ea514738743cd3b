import type { comparisonFr } from './comparison.fr.ts';

export const comparisonEn: typeof comparisonFr = {
  pins: {
    label: 'Compared zones',
    count: (zones) =>
      zones === 0
        ? 'No zone to compare'
        : zones === 1
          ? 'One zone to compare'
          : `${zones} zones compared`,
    none: 'Pin up to six zones from the map, the search, the table or a sheet.',
    own: 'own zone',
    remove: (name) => `Remove ${name}`,
    expand: 'Unfold the compared zones',
    collapse: 'Fold the compared zones',
  },
  meshes: {
    commune: 'commune',
    epci: 'EPCI',
    livingArea: 'living area',
    department: 'department',
  },
  parts: {
    label: 'Reading',
    table: 'Table',
    map: 'Map',
    charts: 'Charts',
    priorities: 'Priorities',
    inequality: 'Inequality',
  },
  map: {
    help: 'Arrows: next area. + and −: zoom. Enter or P: pin the area, or remove it. Escape: back.',
    draftHelp:
      'Arrows: next area. + and −: zoom. Enter: add its communes to the area being made, or remove them. Escape: back.',
    settings: 'Indicator, mesh and legend',
  },
};
