/** Width of the line to a place that gives `share` (0 to 1) of a commune's value. */
export const reachLinePixels = (share: number): number => 1 + 9 * share;

/** The surface of the circle is the share. */
export const reachRadiusPixels = (share: number): number => 3 + 15 * Math.sqrt(share);
