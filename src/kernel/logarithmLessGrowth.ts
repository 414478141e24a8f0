/**
 * The natural logarithm of a ratio minus its growth, which is ratio - 1.
 *
 * Near 1 the two are almost equal, and a series in growth / (2 + growth) keeps the digits that
 * their difference would lose.
 */
export function logarithmLessGrowth(ratio: number, growth: number): number {
  if (!(Math.abs(growth) < 0.5)) return Math.log(ratio) - growth;
  const part = growth / (2 + growth);
  const square = part * part;
  let sum = 0;
  let power = 2 * square;
  for (let odd = 3; power > 1e-17 * Math.abs(growth); odd += 2) {
    sum += power / odd;
    power *= square;
  }
  return part * (sum - growth);
}
