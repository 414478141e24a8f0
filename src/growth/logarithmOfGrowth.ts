import { type Exact, exactQuotient, minus, toNumber } from "../kernel/exact.js";

/** The natural logarithm of end / start, to about the last digit; the start is not 0. */
export function logarithmOfGrowth(start: Exact, end: Exact): number {
  const growth = exactQuotient(1, minus(end, start), start);
  // Near 1 a rounded quotient would lose the digits that count; far below it, a rounded growth.
  if (Math.abs(growth) < 0.5) return Math.log1p(growth);
  const quotient = exactQuotient(1, end, start);
  if (quotient > 1e-300 && quotient < 1e300) return Math.log(quotient);
  return Math.log(toNumber(end)) - Math.log(toNumber(start));
}
