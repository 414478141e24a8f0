/**
 * Splits a whole number in proportion to weights, into whole numbers that add up to it.
 *
 * Each part is rounded down. What is left over goes, one unit each, to the parts that lost most by
 * rounding, and among equals to the first of them. A negative number is split as its opposite is.
 *
 * @see Hamilton's method of largest remainders.
 */
export function splitByLargestRemainder(whole: bigint, weights: readonly number[]): bigint[] {
  if (whole < 0n) return splitByLargestRemainder(-whole, weights).map((part) => -part);
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const parts = weights.map((weight) => (whole * BigInt(weight)) / all);
  const remainders = weights.map((weight) => (whole * BigInt(weight)) % all);
  const left = Number(whole - parts.reduce((sum, part) => sum + part, 0n));
  const byRemainder = Array.from(remainders.keys()).sort((a, b) => {
    const [one, other] = [remainders[a] as bigint, remainders[b] as bigint];
    return one === other ? a - b : one > other ? -1 : 1;
  });
  for (const place of byRemainder.slice(0, left)) parts[place] = (parts[place] as bigint) + 1n;
  return parts;
}
