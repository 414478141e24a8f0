/** The double nearest to scale × numerator / denominator, for whole numbers. */
export function quotient(scale: number, numerator: number, denominator: number): number {
  const product = scale * numerator;
  // One division of two exact doubles is correctly rounded; a product that is not takes bigints.
  return Number.isSafeInteger(product)
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
  return Number(
    (numerator / denominator) * 2n + BigInt(Math.sign(Number(numerator % denominator))),
  );
}
