/** As many as can be told apart in one bar. */
export const mostPriorityIndicators = 8;
