/**
 * Numbers from 0 to 1 (both excluded) that look drawn at random, the same for the same seed: Park and
 * Miller's "minimal standard" (Communications of the ACM, 1988), with their multiplier of 1993. Products
 * stay below 2^53, so that every browser draws the same.
 */
export function createSeededDraws(seed: number): () => number {
  const modulus = 2 ** 31 - 1;
  let state = (Math.abs(Math.trunc(seed)) % (modulus - 1)) + 1;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
