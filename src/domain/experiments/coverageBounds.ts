/** "À moins de 10, 20, 30 minutes estimées". */
export const coverageBoundsMinutes = [10, 20, 30] as const;
export type CoverageBound = (typeof coverageBoundsMinutes)[number];
