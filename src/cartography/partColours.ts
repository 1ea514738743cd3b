/**
 * Colours of the parts of one bar, in their order: any two differ by more than 20 in CIELAB for every kind
 * of colour vision, and each stands out on white by 3 to 1. They mean nothing on the map.
 */
const partColours = [
  '#1b4965',
  '#c8553d',
  '#14a08c',
  '#b48c00',
  '#8c8cc8',
  '#8c14dc',
  '#641400',
  '#3c008c',
] as const;

export const partColour = (at: number): string =>
  partColours[at % partColours.length] ?? partColours[0];
