/** A quantile of numbers in rising order, of which there is at least one; linear between two (type 7 of Hyndman and Fan). */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const place = p * (sorted.length - 1);
  const lower = sorted[Math.floor(place)] as number;
  const upper = sorted[Math.ceil(place)] as number;
  return lower === upper ? lower : lower + (upper - lower) * (place % 1);
}

/** The median of numbers in any order, of which there is at least one. */
export function medianValue(values: ArrayLike<number>): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}
