import type { ColouredClasses } from '../../cartography/classifyIndicator.ts';
import { hatchStyles } from '../../cartography/hatching.ts';
import { valueStatus } from '../../domain/territory/column.ts';

interface ClassSwatchProps {
  classes: ColouredClasses;
  value: number;
  status: number | undefined;
}

/** The colour of the zone on the map, or its hatching; the figure beside it says the same in words. */
export function ClassSwatch({ classes, value, status }: ClassSwatchProps) {
  const colour = classes.colourOf(value);
  const { line, ground } =
    hatchStyles[status === valueStatus.notApplicable ? 'notApplicable' : 'missing'];
  return (
    <svg className="class-swatch" viewBox="0 0 14 14" aria-hidden="true">
      <rect width="14" height="14" fill={colour ?? ground} />
      {colour === null && <path d="M-2 8 8-2M-2 16 16-2M6 16 16 6" stroke={line} strokeWidth="2" />}
    </svg>
  );
}
