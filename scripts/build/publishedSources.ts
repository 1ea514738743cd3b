import type { DataSource } from '../../src/domain/territory/dataSource.ts';
import type { SourceTables } from './sourceTables.ts';

const sourcesByFile: Record<string, readonly string[]> = {
  'territory.json': ['communes', 'population', 'natural-earth'],
  'communes-52.geojson': ['boundaries'],
  'communes-54.geojson': ['boundaries'],
  'communes-55.geojson': ['boundaries'],
  'departments.geojson': ['boundaries'],
  'epci.geojson': ['boundaries', 'communes'],
  'living-areas.geojson': ['boundaries', 'communes'],
  'backdrop.geojson': ['boundaries', 'natural-earth', 'population'],
  'facts-official.json': ['drees-apl', 'ars-zoning', 'anct-services-2023'],
  'facts-apl-professions.json': ['drees-apl'],
  'facts-population.json': ['population'],
  'facts-supply.json': ['bpe-2024', 'bpe-2019', 'cnsa-homes-2025'],
  'facts-need.json': [
    'ages-2021',
    'filosofi-2019',
    'insee-commuting-2022',
    'cnaf-rsa-2024',
    'france-services-2025',
    'communes',
  ],
  'facts-zones.json': ['filosofi-2019', 'mortality', 'ameli-2024'],
  'surroundings.json': ['communes', 'population', 'bpe-2024', 'cnsa-homes-2025', 'drees-apl'],
  'care-sites.json': ['cnsa-homes-2025', 'eurostat-hospitals-2020'],
  'experiments.json': ['programme'],
  'related-schemes.json': ['programme'],
  'programme.json': ['programme'],
};

export function sourcesOfFile(name: string): readonly string[] {
  return sourcesByFile[name] ?? [];
}

/** What a reader must be told of each source, from `data/sources.json`. */
export function publishedSources(tables: SourceTables): DataSource[] {
  const described = (tables.json('sources.json') ?? []) as DataSource[];
  return described.map(({ id, producer, title, vintage, licence }) => ({
    id,
    producer,
    title,
    vintage,
    licence,
  }));
}
