import { describe, expect, it } from 'vitest';
import type { SiteMark } from '../../../src/map/layers/SiteMark.ts';
import { spreadCoincidentSites } from '../../../src/map/layers/spreadCoincidentSites.ts';

const site = (key: string, role: SiteMark['role'] = 'patients'): SiteMark => ({
  key,
  recordId: key,
  axis: 'access',
  role,
  position: [5, 48],
  name: key,
  isImported: true,
  othersAlike: 0,
});

describe('sites at the centre of one commune', () => {
  it('stand side by side, centred on it', () => {
    const spread = spreadCoincidentSites([site('a'), site('b')]);
    expect(spread.map(({ offset }) => offset)).toEqual([
      [-13, 0],
      [13, 0],
    ]);
  });

  it('are gathered by symbol when there are many: none is lost, and few are drawn', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      site(`s${at}`, at % 5 === 0 ? 'event' : 'patients'),
    );
    const spread = spreadCoincidentSites(many);
    expect(spread.map(({ site: { key, othersAlike } }) => [key, othersAlike])).toEqual([
      ['s0', 999],
      ['s1', 3999],
    ]);
  });

  it('stand in rows of six where their symbols differ', () => {
    const roles = ['patients', 'mobile', 'clinician', 'event', 'training', 'partner', 'planned'];
    const spread = spreadCoincidentSites(roles.map((role) => site(role, role as SiteMark['role'])));
    expect(spread.map(({ offset }) => offset)).toEqual([
      ...[-65, -39, -13, 13, 39, 65].map((x) => [x, -13]),
      [0, 13],
    ]);
  });
});
