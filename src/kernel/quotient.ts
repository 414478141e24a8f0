/** The double nearest to scale × numerator / denominator, for whole numbers; over 0 it is `null`. */
export function quotient(scale: number, numerator: number, denominator: number): number | null {
  const product = scale * numerator;
  if (!denominator) return null;
  // One division of two exact doubles is correctly rounded; a product that is not takes bigints.
  return Math.abs(product) < 2 ** 53
    ? product / denominator
    : twiceNearest((BigInt(scale) * BigInt(numerator)) << 64n, BigInt(denominator)) / 2 ** 65;
}

/**
 * Twice the double nearest to a quotient of more than 55 bits.
 *
 * It has more bits than a double keeps, so a remainder only has to leave a trace below the last of
 * them, on the right side, for the one rounding, in Number(), to be right.
 */
export function twiceNearest(numerator: bigint, denominator: bigint): number {
  const trace = numerator % denominator && (numerator < 0n ? -1n : 1n);
  return Number((numerator / denominator) * 2n + trace);
}
