import type { comparisonChartsFr } from './comparisonCharts.fr.ts';

export const comparisonChartsEn: typeof comparisonChartsFr = {
  region: 'Comparison charts',
  mesh: 'Mesh',
  meshTooFine: 'These indicators mean nothing on this mesh.',
  noPin: 'No zone is pinned: all zones of the mesh are here, none is named.',
  elsewhere: (names) => `Of another mesh, and so not in this chart: ${names}.`,
  zone: 'Territory',
  population: 'Inhabitants',
  funnel: {
    heading: 'Funnel: what chance is enough to explain',
    lead: 'The smaller a zone, the more its rate moves without a cause. Between the curves, a rate is compatible with the mean of the three departments.',
    chooser: 'Density',
    x: 'Population (logarithmic scale)',
    image: (indicator, count, outside) =>
      `${indicator} by population: ${count}, of which ${outside} outside the 95% limits. The table gives each value.`,
    mean: (value) => `mean ${value}`,
    limits: { usual: '95% limits', rare: '99.8% limits' },
    marks: {
      compatible: 'zone within the limits',
      unusual: 'above or below the 95% limits',
      veryUnusual: 'above or below the 99.8% limits',
    },
    places: {
      compatible: 'compatible with the mean',
      unusual: 'outside the 95% limits',
      veryUnusual: 'outside the 99.8% limits',
    },
    place: 'Reading',
    note: 'Poisson limits: mean ± 1.96 and 3.09 standard deviations, exact (in steps) where fewer than ten practitioners are expected. Practitioners are all counted: the limits tell the variation to expect of a small number, no survey error. One zone in twenty leaves the 95% limits by chance alone.',
    straddling:
      'Zones of which more than 10% of the inhabitants live outside the three departments are not in this chart.',
  },
  scatter: {
    heading: 'Scatter: two indicators',
    lead: 'One dot per zone, the larger the more people live there.',
    first: 'Across',
    second: 'Upwards',
    image: (first, second, count) =>
      `${second} against ${first}: ${count}. The table gives each value.`,
    correlation: (weighted, rank) =>
      `Correlation weighted by population: ${weighted}; of ranks: ${rank}.`,
    caveat:
      'A correlation between territories is no cause, and does not hold for each inhabitant. It changes with the mesh.',
    none: 'No zone has both values on this mesh.',
  },
  trend: {
    heading: 'Change: what has several years',
    lead: 'Pinned zones as solid lines; as dashes their references, which never contain them.',
    chooser: 'Indicator followed',
    base: (year) => `base 100 in ${year}`,
    image: (indicator, names, first, last) =>
      `${indicator} from ${first} to ${last}: ${names}. The table gives each value.`,
    reference: (name) => `Reference: ${name}`,
    empty: 'Pin a zone to follow its change.',
    change: (first, last) => `Difference ${first}–${last}`,
    trends: { stable: 'stable', up: 'up', down: 'down' },
    threshold: (value) => `threshold ${value}`,
    note: 'A change observed: it says nothing of its cause.',
    fewYears: 'Two or three years make no trend.',
    stable: (tolerance) =>
      `APL: “stable” within ± ${tolerance} between two years (half of the yearly changes are under 0.12, nine in ten under 0.40).`,
  },
};
