import area from '@turf/area';
import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as Shape,
  Polygon as SimpleShape,
} from 'topojson-specification';
import type { Outline } from '../../src/datasets/parseOutlines.ts';
import { meshes } from '../../src/domain/territory/zone.ts';
import type { DataCheck } from './dataCheck.ts';

/** A sliver narrower than anyone can see, and far less than the generalisation of the outlines. */
export const mostSeamSquareMetres = 5;

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

export interface Seams {
  /** Area of what lies between communes or under two of them, m². */
  squareMetres: number;
  /** Directed edges drawn by two communes: they overlap there. */
  doubledEdges: number;
  /** Pieces the communes merge into. */
  pieces: number;
}

/**
 * Gaps and overlaps of a tessellation, by its edges rather than by clipping: where every inner edge is drawn
 * once each way, the communes cover the inside of the remaining edges exactly once. What remains besides
 * the outer ring bounds a gap or an overlap, whose area is measured.
 */
export function measureSeams(outlines: readonly Outline[]): Seams {
  const merged = mergeOutlines(outlines);
  const seams = merged.coordinates
    .flatMap(([, ...inner]) => inner)
    .map((ring) => area({ type: 'Polygon', coordinates: [ring] }));
  const edges = new Map<string, number>();
  for (const ring of outlines.flatMap(ringsOf)) {
    ring.slice(1).forEach((position, index) => {
      const edge = `${String(ring[index])} ${String(position)}`;
      edges.set(edge, (edges.get(edge) ?? 0) + 1);
    });
  }
  return {
    squareMetres: seams.reduce((sum, seam) => sum + seam, 0),
    doubledEdges: [...edges.values()].filter((count) => count > 1).length,
    pieces: merged.coordinates.length,
  };
}

function ringsOf({ geometry }: Outline): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function mergeOutlines(outlines: readonly Outline[]): MultiPolygon {
  const shared = topology({
    communes: { type: 'FeatureCollection', features: [...outlines] } as GeoJSON.FeatureCollection,
  });
  const { geometries } = shared.objects.communes as GeometryCollection;
  return merge(shared, geometries as (Shape | SimpleShape)[]);
}

export const noGapOrOverlap: DataCheck = {
  name: 'no gap or overlap between communes',
  run({ outlines }) {
    const seams = measureSeams(outlines.commune);
    const failures: string[] = [];
    if (seams.squareMetres > mostSeamSquareMetres) {
      failures.push(`${seams.squareMetres.toFixed(1)} m² of gaps or overlaps`);
    }
    if (seams.doubledEdges > 0) failures.push(`${seams.doubledEdges} edges drawn twice one way`);
    if (seams.pieces !== 1) failures.push(`${seams.pieces} pieces instead of one`);
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
