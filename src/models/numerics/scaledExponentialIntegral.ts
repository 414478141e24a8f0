import { integralOverLine } from "./integralOverLine.js";

/** e^c times the exponential integral of c, for an order above 1 and c above 0: the integral of e^(-cy) / (1 + y)^order over y from 0 to ∞. */
export function scaledExponentialIntegral(order: number, c: number): number {
  return c < 0.05 ? byIntegral(order, c) : byFraction(order, c);
}

/** The even part of the continued fraction, by Lentz's method. It needs many steps if c is small. */
function byFraction(order: number, c: number): number {
  let partial = c + order;
  let reverse = 1 / partial;
  let forward = Number.POSITIVE_INFINITY;
  let product = reverse;
  for (let n = 1, factor = 0; Math.abs(factor - 1) > 1e-16 && n < 10_000; n += 1) {
    const numerator = -n * (order - 1 + n);
    partial += 2;
    reverse = 1 / (numerator * reverse + partial);
    forward = partial + numerator / forward;
    factor = forward * reverse;
    product *= factor;
  }
  return product;
}

/** The integral with y on a doubly exponential scale. */
function byIntegral(order: number, c: number): number {
  return integralOverLine((point) => {
    const y = Math.exp(1.5 * Math.sinh(point)) / (c + order);
    return y * Math.exp(-c * y - order * Math.log1p(y)) * 1.5 * Math.cosh(point) || 0;
  });
}
