/**
 * The quantile at `p`, from 0 to 1, of at least one number in rising order. Between two numbers it
 * lies on the straight line through them, as in type 7 of Hyndman and Fan.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = p * (sorted.length - 1);
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  const part = place % 1;
  // The formula takes two products, since the difference of two doubles may be too large for a
  // double.
  return below === above ? below : below * (1 - part) + above * part;
}

/** The median of at least one number, in any order. */
export function medianValue(values: ArrayLike<number>): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}
