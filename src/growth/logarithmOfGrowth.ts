import { type Exact, exactQuotient, minus, toNumber } from "../kernel/exact.js";

/** The natural logarithm of end / start, nearly to the last digit. The start must not be 0. */
export function logarithmOfGrowth(start: Exact, end: Exact): number {
  const growth = exactQuotient(1, minus(end, start), start);
  // If end / start is near 1, rounding it loses digits; if it is near 0, rounding the growth loses
  // digits.
  if (Math.abs(growth) < 0.5) return Math.log1p(growth);
  const quotient = exactQuotient(1, end, start);
  if (quotient > 1e-300 && quotient < 1e300) return Math.log(quotient);
  return Math.log(toNumber(end)) - Math.log(toNumber(start));
}
