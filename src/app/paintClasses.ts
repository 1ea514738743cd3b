import { type Column, valueStatus } from '../domain/territory/column.ts';
import type { ZoneSet } from '../domain/territory/territory.ts';
import type { ZonePaint } from '../map/zonePaint.ts';

interface PaintedClasses {
  zones: ZoneSet;
  /** Class of each zone; −1 is hatched. */
  classOf(row: number): number;
  colours: readonly string[];
  /** Where it says that a figure has no meaning, the hatching is lighter. */
  status?: Column['status'];
  pointedClass: number | null;
}

/** The colours of zones by class; while a class of the legend is being looked at, the others are dimmed. */
export function paintClasses(painted: PaintedClasses): ZonePaint {
  const { zones, classOf, colours, status, pointedClass } = painted;
  return {
    codes: zones.codes,
    fills: zones.codes.map((_, row) => {
      const colour = colours[classOf(row)];
      if (colour !== undefined) return colour;
      return status?.[row] === valueStatus.notApplicable ? 'notApplicable' : null;
    }),
    dimmed: zones.codes.map((_, row) => pointedClass !== null && classOf(row) !== pointedClass),
  };
}
