/** How unequal people are, and how much of it lies between groups: `between` + `within` = `total`. */
export interface TheilDecomposition {
  total: number;
  /** What would be left if everyone had their group's mean. */
  between: number;
  /** What lies inside the groups, each weighted by its share of the total. */
  within: number;
}

interface Group {
  weight: number;
  amount: number;
  /** Σ w·x·ln x, of which the index of the group is made. */
  logAmount: number;
}

/**
 * Theil's T, Σ f_i (x_i/μ) ln(x_i/μ) over shares of people f: 0 when all have the same, ln n when one
 * of n has all; a zero counts for a term of 0. Rows without a value or a weight are left out. `NaN` of
 * nothing, and where a value is below 0: of debts there is no share. `groupOf` names each row's group.
 */
export function decomposeTheil(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  groupOf: ArrayLike<number>,
): TheilDecomposition {
  if (weights.length !== values.length || groupOf.length !== values.length) {
    throw new RangeError(
      `There are ${weights.length} weights and ${groupOf.length} groups; expected ${values.length} of each, one per value`,
    );
  }
  const groups = new Map<number, Group>();
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    const weight = weights[row] ?? Number.NaN;
    if (Number.isNaN(value) || !(weight > 0)) continue;
    if (value < 0) return { total: Number.NaN, between: Number.NaN, within: Number.NaN };
    const key = groupOf[row] ?? Number.NaN;
    const group = groups.get(key) ?? { weight: 0, amount: 0, logAmount: 0 };
    group.weight += weight;
    group.amount += weight * value;
    group.logAmount += value > 0 ? weight * value * Math.log(value) : 0;
    groups.set(key, group);
  }
  return decompose([...groups.values()]);
}

function decompose(groups: readonly Group[]): TheilDecomposition {
  const sum = (part: (group: Group) => number) =>
    groups.reduce((total, group) => total + part(group), 0);
  const weight = sum((group) => group.weight);
  const amount = sum((group) => group.amount);
  if (weight === 0) return { total: Number.NaN, between: Number.NaN, within: Number.NaN };
  if (amount === 0) return { total: 0, between: 0, within: 0 };
  const mean = amount / weight;
  const between = sum(({ weight: people, amount: own }) =>
    own > 0 ? (own / amount) * Math.log(own / people / mean) : 0,
  );
  const within = sum((group) => (group.amount / amount) * indexOf(group));
  return { total: between + within, between, within };
}

/** Σ w·x·ln(x/μ) / Σ w·x, with ln(x/μ) = ln x − ln μ. */
function indexOf({ weight, amount, logAmount }: Group): number {
  return amount > 0 ? logAmount / amount - Math.log(amount / weight) : 0;
}
