import type { NeighbourEpci } from '../domain/replicability/neighbourEpci.ts';
import { neighbourFigureIds } from '../domain/replicability/neighbourEpci.ts';
import { factCategories } from '../domain/territory/factCategories.ts';
import { zoneCode } from '../domain/territory/zone.ts';
import type { Parsed } from './problem.ts';
import { ShapeReader } from './shapeReader.ts';

export const neighbourEpciFile = 'neighbour-epci.json';

export function parseNeighbourEpci(json: unknown): Parsed<NeighbourEpci> {
  const reader = new ShapeReader(neighbourEpciFile);
  const root = reader.record(json, '');
  const codes = reader.sortedCodes(root.codes, 'codes').map(zoneCode);
  const count = codes.length;
  const figures = reader.record(root.figures, 'figures');
  const attraction = reader.record(root.attraction, 'attraction');
  return reader.finish({
    codes,
    names: reader.texts(root.names, 'names', count),
    departments: reader.texts(root.departments, 'departments', count).map(zoneCode),
    population: reader.numbers(root.population, 'population', count, 1),
    figures: new Map(
      neighbourFigureIds.map((id) => [id, reader.numbers(figures[id], `figures.${id}`, count)]),
    ),
    attraction: factCategories['aav-category'].map((category) =>
      reader.numbers(attraction[category], `attraction.${category}`, count, 0, 1),
    ),
  });
}
