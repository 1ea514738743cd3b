import { partColour } from '../../../cartography/partColours.ts';

/** Of the departments in their order, then of the three together. */
const order = [1, 2, 3, 0];

export const zoneColour = (at: number): string => partColour(order[at] ?? at);

/** So that lines that cross are told apart without their colour. */
export const zoneDash = (at: number): string | undefined => ['6 3', '2 3', '10 3 2 3'][at];
