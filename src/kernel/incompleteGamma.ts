import { logarithmLessGrowth } from "./logarithmLessGrowth.js";
import { stirlingRemainder } from "./logGamma.js";

/** x times the density at x > 0 of the gamma distribution with shape a. */
export function gammaFront(a: number, x: number): number {
  const exponent = a * logarithmLessGrowth(x / a, (x - a) / a) - stirlingRemainder(a);
  return Math.exp(exponent) * Math.sqrt(a / (2 * Math.PI));
}

/**
 * The regularised incomplete gamma function: the share of the gamma distribution with shape a that
 * lies above x, or below it.
 *
 * It computes the smaller tail directly, and the other tail as the rest.
 */
export function incompleteGamma(a: number, x: number, isUpper: boolean): number {
  if (x <= 0 || x > 1e300) return isUpper === x <= 0 ? 1 : 0;
  const isSeries = x < a + 1;
  const share = gammaFront(a, x) * (isSeries ? series(a, x) / a : fraction(a, x));
  return isSeries === isUpper ? 1 - share : share;
}

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > 1e-17 * sum; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Legendre's continued fraction, computed from the front by Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let product = d;
  let factor = 0;
  for (let n = 1; Math.abs(factor - 1) > 1e-15; n += 1) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    factor = c * d;
    product *= factor;
  }
  return product;
}
