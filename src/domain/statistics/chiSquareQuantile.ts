/**
 * The x under which a chi-square variable of `degrees` degrees of freedom falls with probability `p`.
 * Solved by bisection on the regularised incomplete gamma function, to the precision of a double.
 */
export function chiSquareQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p < 1)) throw new RangeError(`Probability is ${p}; expected 0 to 1, 1 excluded`);
  if (!(degrees > 0))
    throw new RangeError(`Degrees of freedom are ${degrees}; expected more than 0`);
  let low = 0;
  let high = Math.max(1, degrees);
  while (regularisedGamma(degrees / 2, high / 2) < p) high *= 2;
  while (true) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (regularisedGamma(degrees / 2, middle / 2) < p) low = middle;
    else high = middle;
  }
}

/** P(a, x) by its power series (Abramowitz and Stegun 6.5.29), whose terms are all positive. */
function regularisedGamma(a: number, x: number): number {
  if (x === 0) return 0;
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, sum * Math.exp(a * Math.log(x) - x - logGamma(a)));
}

/** ln Γ(a) for a > 0: shifted up by recurrence, then Stirling's series (A. & S. 6.1.41). */
function logGamma(a: number): number {
  let shift = 0;
  let z = a;
  while (z < 15) {
    shift += Math.log(z);
    z += 1;
  }
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5) - 1 / (1680 * z ** 7);
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
