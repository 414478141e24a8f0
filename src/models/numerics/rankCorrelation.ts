/** Pairs of numbers: the first, the second and the weight of a pair stand at the same index. */
interface WeightedPairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly weights: readonly number[];
}

/** Spearman's rank correlation, from -1 to 1; equal values share their mean rank. `null` if all first or all second numbers are equal. */
export function rankCorrelation({ first, second, weights }: WeightedPairs): number | null {
  const size = weights.reduce((sum, weight) => sum + weight, 0);
  const [a, b] = [ranksOf(first, weights, size), ranksOf(second, weights, size)];
  let [both, ofA, ofB] = [0, 0, 0];
  weights.forEach((weight, i) => {
    const [rankA, rankB] = [a[i] as number, b[i] as number];
    both += weight * rankA * rankB;
    ofA += weight * rankA * rankA;
    ofB += weight * rankB * rankB;
  });
  if (ofA === 0 || ofB === 0) return null;
  // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
  return Math.min(Math.max(both / Math.sqrt(ofA * ofB), -1), 1) + 0;
}

/** The rank of each value less the mean of all ranks. */
function ranksOf(
  values: readonly number[],
  weights: readonly number[],
  size: number,
): readonly number[] {
  const order = Array.from(values.keys()).sort(
    (i, j) => (values[i] as number) - (values[j] as number),
  );
  const ranks = values.map(() => 0);
  let before = 0;
  for (let from = 0; from < order.length; ) {
    const value = values[order[from] as number];
    let to = from;
    let equal = 0;
    while (to < order.length && values[order[to] as number] === value) {
      equal += weights[order[to] as number] as number;
      to += 1;
    }
    for (; from < to; from += 1) ranks[order[from] as number] = before + equal / 2 - size / 2;
    before += equal;
  }
  return ranks;
}
