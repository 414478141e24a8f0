import { meanOverChances } from "../numerics/meanOverChances.js";

/**
 * The mean number of purchases within a time t from now, under BG/NBD, of a customer who is alive: the
 * mean of (1 - e^(-λpt)) / p.
 *
 * The purchase rate λ follows the gamma distribution with the given shape and a scale, and the dropout
 * chance p the beta distribution with shapes a and b. `growth` is t divided by the scale. The formula
 * of Fader, Hardie and Lee (2005, eq. 10) is summed as a series after Euler's transformation. If the
 * series is long or loses digits, the integral over p is used instead.
 */
export function purchasesWhileAlive(shape: number, a: number, b: number, growth: number): number {
  if (growth === 0) return 0;
  const value = growth < 30 && a < 100 ? bySeries(shape, a, b, growth) : undefined;
  if (value !== undefined) return value;
  const purchasesAt = (p: number): number => -Math.expm1(-shape * Math.log1p(p * growth)) / p;
  return meanOverChances(a, b, purchasesAt, shape * growth);
}

/** The sum of the series; `undefined` if its terms cancel by more than three digits. */
function bySeries(shape: number, a: number, b: number, growth: number): number | undefined {
  const z = growth / (1 + growth);
  const logRest = -Math.log1p(growth);
  const whole = a + b - 1;
  const third = whole - shape;
  let term = third * z;
  let sum = term;
  let largest = Math.abs(term);
  for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 10_000; k += 1) {
    term *= ((third + k) * (a + k - 1) * z) / ((whole + k) * (k + 1));
    sum += term;
    if (third < 0 && Math.abs(term) > largest) largest = Math.abs(term);
  }
  // At a = 1 the quotient is replaced by its limit, which is a logarithm.
  const power = Math.exp((a - 1) * logRest);
  const first = whole * (a === 1 ? -logRest : Math.expm1((a - 1) * logRest) / (1 - a));
  const value = first - power * sum;
  const most = Math.max(Math.abs(first), power * Math.abs(sum), power * largest);
  return value > 1e-3 * most ? value : undefined;
}
