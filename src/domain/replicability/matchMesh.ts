/** What territories are matched on: communes only with a warning, for their figures are noisy. */
export const matchMeshes = ['epci', 'livingArea', 'commune'] as const;
export type MatchMesh = (typeof matchMeshes)[number];
