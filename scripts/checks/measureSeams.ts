import area from '@turf/area';
import type { Position } from 'geojson';
import type { Outline } from '../../src/datasets/parseOutlines.ts';

export interface Seams {
  /** Area of what lies between communes or under two of them, m². */
  squareMetres: number;
  /** Directed edges drawn more than once: communes overlap there. */
  doubledEdges: number;
}

interface Edge {
  from: Position;
  to: Position;
}

/**
 * Gaps and overlaps of a territory in one piece, by its edges rather than by clipping. Rings turn
 * counterclockwise, so an edge between two communes is drawn once each way. Where all edges but those of
 * one outer ring are paired, every point inside lies in exactly one commune. What is left besides the outer
 * ring bounds a gap or an overlap, whose area is measured.
 */
export function measureSeams(outlines: readonly Outline[]): Seams {
  const counts = new Map<string, { edge: Edge; count: number }>();
  for (const ring of outlines.flatMap(ringsOf)) {
    ring.slice(1).forEach((to, index) => {
      const edge = { from: ring[index] ?? to, to };
      const known = counts.get(edgeKey(edge));
      if (known) known.count += 1;
      else counts.set(edgeKey(edge), { edge, count: 1 });
    });
  }
  const unpaired = [...counts.values()].flatMap(({ edge, count }) => {
    const back = counts.get(edgeKey({ from: edge.to, to: edge.from }))?.count ?? 0;
    return Array.from({ length: Math.max(0, count - back) }, () => ({ ...edge }));
  });
  const doubledEdges = [...counts.values()].filter(({ count }) => count > 1).length;
  return { squareMetres: areaBesidesOuterRing(unpaired), doubledEdges };
}

export function ringsOf({ geometry }: Outline): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

const edgeKey = ({ from, to }: Edge) => `${String(from)} ${String(to)}`;

function areaBesidesOuterRing(edges: readonly Edge[]): number {
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) {
    outgoing.set(String(edge.from), [...(outgoing.get(String(edge.from)) ?? []), edge]);
  }
  const take = (edge: Edge) => {
    const others = (outgoing.get(String(edge.from)) ?? []).filter((other) => other !== edge);
    if (others.length > 0) outgoing.set(String(edge.from), others);
    else outgoing.delete(String(edge.from));
    return edge;
  };
  // From the westernmost vertex, turning as far right as possible, the walk stays on the outside.
  const west = edges.reduce(
    (a, b) => ((b.from[0] ?? 0) < (a.from[0] ?? 0) ? b : a),
    edges[0] as Edge,
  );
  for (let edge: Edge | undefined = take(west); edge && String(edge.to) !== String(west.from); ) {
    const next = rightmost(edge, outgoing.get(String(edge.to)) ?? []);
    edge = next && take(next);
  }
  let squareMetres = 0;
  for (let [rest] = outgoing.values(); rest; [rest] = outgoing.values()) {
    squareMetres += area({ type: 'Polygon', coordinates: [traceLoop(rest, outgoing, take)] });
  }
  return squareMetres;
}

/** A closed ring from the edges left, taking them out. */
function traceLoop(
  start: readonly Edge[],
  outgoing: ReadonlyMap<string, readonly Edge[]>,
  take: (edge: Edge) => Edge,
): Position[] {
  const first = start[0] as Edge;
  const ring = [first.from];
  for (let edge: Edge | undefined = first; edge; ) {
    ring.push(take(edge).to);
    if (String(edge.to) === String(first.from)) return ring;
    edge = outgoing.get(String(edge.to))?.[0];
  }
  throw new Error(`a ring through ${String(first.from)} does not close`);
}

function rightmost(arriving: Edge, choices: readonly Edge[]): Edge | undefined {
  const direction = ({ from, to }: Edge) =>
    Math.atan2((to[1] ?? 0) - (from[1] ?? 0), (to[0] ?? 0) - (from[0] ?? 0));
  /** From −π (a full right turn) to π. */
  const turn = (edge: Edge) => {
    const angle = direction(edge) - direction(arriving);
    return angle > Math.PI ? angle - 2 * Math.PI : angle <= -Math.PI ? angle + 2 * Math.PI : angle;
  };
  return choices.toSorted((a, b) => turn(a) - turn(b))[0];
}
