/** Room for the numbers of both axes; their names are beside the chart. */
export const margins = { marginLeft: 52, marginRight: 16, marginTop: 14, marginBottom: 28 };

/** A chart is less high on a phone, where it is less wide. */
export const chartHeight = (width: number): number =>
  Math.round(Math.min(460, Math.max(300, width * 0.6)));
