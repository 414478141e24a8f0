import { logarithmLessGrowth } from "./logarithmLessGrowth.js";
import { stirlingRemainder } from "./logGamma.js";

/**
 * x y times the density at x of the beta distribution with shapes a and b; y is 1 - x, computed
 * without cancellation.
 */
export function betaFront(a: number, b: number, x: number, y: number): number {
  const sum = a + b;
  const [middle, rest] = [a / sum, b / sum];
  // The two differences are equal, but the one between the smaller numbers keeps more digits.
  const beyond = middle < rest ? x - middle : rest - y;
  const exponent =
    a * logarithmLessGrowth(x / middle, beyond / middle) +
    b * logarithmLessGrowth(y / rest, -beyond / rest) +
    stirlingRemainder(sum) -
    stirlingRemainder(a) -
    stirlingRemainder(b);
  return Math.exp(exponent) * Math.sqrt((a * rest) / (2 * Math.PI));
}

/**
 * The regularised incomplete beta function: the share of the beta distribution with shapes a and b
 * that lies below x. y is 1 - x, which the caller computes without cancellation.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // Beyond the middle the continued fraction would converge slowly, so the other tail is computed.
  return x < (a + 1) / (a + b + 2)
    ? betaFront(a, b, x, y) / fraction(a, b, x, y)
    : 1 - betaFront(a, b, x, y) / fraction(b, a, y, x);
}

/**
 * The continued fraction of Didonato and Morris (1992), computed from the front by Lentz's method.
 *
 * Each of its steps is two steps of the better-known fraction, which subtracts numbers close to 1
 * if y is small.
 */
function fraction(a: number, b: number, x: number, y: number): number {
  let product = (a * (a * y - b * x + 1)) / (a + 1);
  let c = product;
  let d = 0;
  let factor = 0;
  for (let n = 1; Math.abs(factor - 1) > 1e-15; n += 1) {
    const odd = a + 2 * n - 1;
    const share = (n * (b - n) * x) / odd;
    const numerator = ((a + n - 1) * (a + b + n - 1) * share * x) / odd;
    const partial = n + share + ((a + n) * (a * y - b * x + 1 + n * (1 + y))) / (odd + 2);
    d = 1 / (partial + numerator * d);
    c = partial + numerator / c;
    factor = c * d;
    product *= factor;
  }
  return product;
}
