/** By how many doublings a key brings the map closer. */
export const zoomOfKey: Readonly<Record<string, number>> = {
  '+': 0.7,
  '=': 0.7,
  '-': -0.7,
  '−': -0.7,
};
