import { describe, expect, it } from 'vitest';
import {
  restReferences,
  selectDepartments,
  selectReferenceMembers,
} from '../../../../src/domain/comparison/reference.ts';
import { meshes } from '../../../../src/domain/territory/zone.ts';
import { readTerritory } from '../../../fixtures/readTerritory.ts';

const territory = readTerritory();
const { communes, zones } = territory;

describe('a reference', () => {
  it.each(restReferences)('%s never contains the zone, and with it is a whole', (reference) => {
    for (const mesh of meshes) {
      for (const members of zones[mesh].members.slice(0, 40)) {
        const rest = selectReferenceMembers(territory, members, reference);
        const both = new Set([...members, ...rest]);
        expect(both.size).toBe(members.length + rest.length);
        const departments = new Set(Array.from(members, (row) => communes.codes[row]?.slice(0, 2)));
        const whole =
          reference === 'restOfTerritory'
            ? communes.codes
            : communes.codes.filter((code) => departments.has(code.slice(0, 2)));
        expect(both.size).toBe(whole.length);
      }
    }
  });

  it('of a whole department is empty within the department', () => {
    const [haute = new Uint32Array()] = zones.department.members;
    expect(selectReferenceMembers(territory, haute, 'restOfDepartment')).toHaveLength(0);
    expect(selectReferenceMembers(territory, haute, 'restOfTerritory')).toHaveLength(
      communes.codes.length - haute.length,
    );
  });

  it('is of each department that the zone lies in', () => {
    const [first = new Uint32Array(), , third = new Uint32Array()] = zones.department.members;
    expect(selectDepartments(territory, first)).toEqual([0]);
    expect(selectDepartments(territory, Uint32Array.of(third[0] ?? 0, first[0] ?? 0))).toEqual([
      0, 2,
    ]);
  });
});
