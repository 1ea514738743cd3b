import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseExperiments } from '../../../../src/datasets/parseExperiments.ts';
import { findComparedZone } from '../../../../src/domain/comparison/comparedZone.ts';
import { selectMatchOrigin } from '../../../../src/domain/replicability/matchOrigin.ts';
import { selectSameExperiment } from '../../../../src/domain/replicability/selectSameExperiment.ts';
import { selectStartPlaces } from '../../../../src/domain/replicability/selectStartPlaces.ts';
import { selectZonesWithExperiment } from '../../../../src/domain/replicability/selectZonesWithExperiment.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { readTerritory } from '../../../fixtures/readTerritory.ts';

const file = new URL('../../../../public/data/experiments.json', import.meta.url);
const parsed = parseExperiments(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error('experiments.json does not parse');
const register = parsed.value;
const territory = readTerritory();
const recordOf = (id: string) => {
  const found = register.find((record) => record.id === id);
  if (!found) throw new Error(`No record ${id}`);
  return found;
};
const codesOf = (mesh: 'epci' | 'commune', id: string) =>
  [...selectZonesWithExperiment(territory, territory.zones[mesh], recordOf(id))].map(
    (row) => territory.zones[mesh].codes[row],
  );

describe('who has an experiment already', () => {
  it('is the zone of a site, or those that share a commune with its sector', () => {
    expect(codesOf('commune', 'teleconsultation-pharmacie-montmedy')).toEqual(['55351']);
    expect(codesOf('epci', 'teleconsultation-pharmacie-montmedy')).toEqual(['245501259']);
    expect(codesOf('epci', 'cabinets-medicaux-mobiles-haute-marne')).toEqual([
      '200027308',
      '200069664',
    ]);
    // Known by its department only.
    expect(codesOf('epci', 'ouna-domotique-meuse')).toEqual([]);
  });

  it('has it under any of its names: the whole, its parts, of the same kind', () => {
    const family = selectSameExperiment(register, recordOf('teleconsultation-pharmacie-montmedy'));
    expect(family.map(({ id }) => id).sort()).toEqual([
      'teleconsultation-cousances-les-forges',
      'teleconsultation-dammarie-sur-saulx',
      'teleconsultation-pharmacie-montmedy',
      'teleconsultation-territoire-assistee',
    ]);
    const alone = recordOf('suivi-numerique-covid-meuse');
    expect(selectSameExperiment(register, alone)).toEqual([alone]);
  });
});

describe('where matching starts', () => {
  it('is where patients are received first, then where it is known by its sector', () => {
    const places = selectStartPlaces({
      sites: [
        ...recordOf('cabinets-medicaux-mobiles-haute-marne').sites,
        ...recordOf('telesurveillance-saos-bpco').sites,
        ...recordOf('teleconsultation-pharmacie-montmedy').sites,
      ],
    });
    expect(places.map(({ code }) => code)).toEqual(['55351', '55545', '200069664', '200027308']);
  });

  it('is the zone that holds a commune, the zone itself, or communes taken together', () => {
    const { epci, livingArea } = territory.zones;
    const find = (mesh: 'commune' | 'epci' | 'department', code: string) => {
      const zone = findComparedZone(territory, { mesh, code: zoneCode(code) });
      if (!zone) throw new Error(`No ${mesh} ${code}`);
      return zone;
    };
    const montmedy = find('commune', '55351');
    const origin = selectMatchOrigin(territory, montmedy, 'epci');
    expect(origin.kind === 'zone' && epci.codes[origin.row]).toBe('245501259');
    const area = selectMatchOrigin(territory, montmedy, 'livingArea');
    expect(area.kind === 'zone' && livingArea.names[area.row]).toMatch(/Montmédy/);
    const whole = find('epci', '245501259');
    expect(selectMatchOrigin(territory, whole, 'epci')).toEqual({
      kind: 'zone',
      row: epci.codes.indexOf(zoneCode('245501259')),
    });
    expect(selectMatchOrigin(territory, find('department', '55'), 'epci').kind).toBe('group');
    // One's own zone of the same communes is that EPCI, with its published income.
    const same = {
      name: 'La mienne',
      communes: [...whole.members].flatMap((row) => territory.communes.codes[row] ?? []),
    };
    const own = findComparedZone(territory, same);
    expect(own && selectMatchOrigin(territory, own, 'epci')).toEqual(origin);
  });
});
