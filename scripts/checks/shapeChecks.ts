import area from '@turf/area';
import { meshes } from '../../src/domain/territory/zone.ts';
import type { DataCheck } from './dataCheck.ts';
import { measureSeams, ringsOf } from './measureSeams.ts';

/** A sliver narrower than anyone can see, and far less than the generalisation of the outlines. */
const mostSeamSquareMetres = 5;

/** Share of a zone's area that may differ from the sum of its communes: rounding of sums of floats only. */
const areaTolerance = 1e-9;

export const codesMatchShapes: DataCheck = {
  name: 'codes and shapes match',
  run({ territory, outlines }) {
    const failures = meshes.flatMap((mesh) =>
      territory.zones[mesh].codes.flatMap((code, index) => {
        const outline = outlines[mesh][index];
        const isMatch = outline?.properties.code === code && outline.id === Number(code);
        return isMatch ? [] : [`${mesh} ${code}: outline ${outline?.properties.code}`];
      }),
    );
    const counts = territory.zones.department.members.map((members) => members.length);
    if (counts.join() !== '426,591,499') failures.push(`communes: ${counts.join(' / ')}`);
    return {
      detail: meshes.map((mesh) => `${outlines[mesh].length} ${mesh}`).join(', '),
      failures,
    };
  },
};

export const noGapOrOverlap: DataCheck = {
  name: 'no gap or overlap between communes',
  run({ outlines }) {
    const seams = measureSeams(outlines.commune);
    const failures: string[] = [];
    if (seams.squareMetres > mostSeamSquareMetres) {
      failures.push(`${seams.squareMetres.toFixed(1)} m² of gaps or overlaps`);
    }
    if (seams.doubledEdges > 0) failures.push(`${seams.doubledEdges} edges drawn twice one way`);
    const detail = `${seams.squareMetres.toFixed(1)} m², at most ${mostSeamSquareMetres} m²`;
    return { detail, failures };
  },
};

export const zonesAreTheirCommunes: DataCheck = {
  name: 'zones are exactly their communes',
  run({ territory, outlines }) {
    const vertices = new Set(outlines.commune.flatMap(ringsOf).flat().map(String));
    const areas = outlines.commune.map((outline) => area(outline));
    const failures = meshes.flatMap((mesh) =>
      outlines[mesh].flatMap((outline, index) => {
        const members = territory.zones[mesh].members[index] ?? new Uint32Array();
        const expected = members.reduce((sum, row) => sum + (areas[row] ?? 0), 0);
        const foreign = ringsOf(outline)
          .flat()
          .filter((position) => !vertices.has(String(position)));
        const problems: string[] = [];
        const { code } = outline.properties;
        if (Math.abs(area(outline) - expected) > expected * areaTolerance) {
          problems.push(`${mesh} ${code}: ${area(outline)} m², its communes ${expected} m²`);
        }
        if (foreign.length > 0)
          problems.push(`${mesh} ${code}: ${foreign.length} vertices of its own`);
        return problems;
      }),
    );
    const squareKm = areas.reduce((sum, item) => sum + item, 0) / 1e6;
    return { detail: `${squareKm.toFixed(0)} km²`, failures };
  },
};
