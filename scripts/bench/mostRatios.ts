/**
 * What `npm test` holds the code to: our time over the baseline's, by the name of the row. Each is three
 * times or more what a quiet machine gives, so that a busy one passes and a lost index or cache does not;
 * for pages, which both slow with the machine, twice.
 */
export const mostRatios = {
  'travel matrix: spatial index vs Turf on all pairs': 0.17,
  'any access index: kept matrix vs Turf on all pairs': 0.03,
  'still map: our path writer vs d3.geoPath': 0.8,
  'classes of an indicator: weighted quintiles vs one entry per inhabitant': 0.15,
  '100 searches: index vs reading every name': 0.2,
  'scenario: one change, kept reach table vs Turf on all pairs': 0.001,
  'scenario: 40 changes with all headlines vs Turf on all pairs': 0.01,
  'best places: ten chosen greedily vs Turf on all pairs': 0.01,
  'similar territories (commune): a weight moves, pairs in bins vs every pair kept and sorted': 0.2,
  'worker: travel matrix and first access index vs Turf on all pairs': 0.3,
  'worker: a kept column vs computing it the first time': 0.1,
  'page: first coloured zones / bare MapLibre': 1.3,
  'page: interactive map / bare MapLibre': 2.6,
} as const;
