import { integralOverLine } from "./integralOverLine.js";

/** e^c times the exponential integral of an order above 1, for c > 0: that of e^(-cy) / (1 + y)^order, from 0 up. */
export function scaledExponentialIntegral(order: number, c: number): number {
  return c < 0.05 ? byIntegral(order, c) : byFraction(order, c);
}

/** The continued fraction, every second step of it, by Lentz's method; for small c it is long. */
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

function byIntegral(order: number, c: number): number {
  return integralOverLine((point) => {
    const y = Math.exp(1.5 * Math.sinh(point)) / (c + order);
    return y * Math.exp(-c * y - order * Math.log1p(y)) * 1.5 * Math.cosh(point) || 0;
  });
}
