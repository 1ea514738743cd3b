import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseBackdrop } from '../../../src/datasets/parseBackdrop.ts';
import { createCommuneNames } from '../../../src/map/communeNames.ts';
import { readTerritory } from '../../fixtures/readTerritory.ts';

const { communes } = readTerritory();
const published = new URL('../../../public/data/backdrop.geojson', import.meta.url);

function readBackdrop() {
  const parsed = parseBackdrop(JSON.parse(readFileSync(published, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

it('Every commune is named once: as a town of the backdrop, or beside them', () => {
  const backdrop = readBackdrop();
  const towns = backdrop.flatMap(({ properties }) =>
    properties.kind === 'town' && properties.core ? [properties.name] : [],
  );
  const named = createCommuneNames(communes, backdrop);
  expect(towns.length).toBeGreaterThan(50);
  expect(named).toHaveLength(communes.codes.length - towns.length);
  const names = [...towns, ...named.map(({ properties }) => properties?.name)];
  expect(names.sort()).toEqual([...communes.names].sort());
});

it('A name stands at the centre of its commune, with its inhabitants', () => {
  const row = communes.names.indexOf('Montsec');
  const [montsec] = createCommuneNames(communes, []).filter(
    ({ properties }) => properties?.name === 'Montsec',
  );
  expect(montsec?.geometry).toEqual({
    type: 'Point',
    coordinates: [communes.longitudes[row], communes.latitudes[row]],
  });
  expect(montsec?.properties?.population).toBe(communes.population[row]);
});
