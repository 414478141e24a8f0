import { gammaVariate } from "./gammaVariate.js";

/** Draws a random number from the beta distribution with shapes a and b; `random` returns numbers from 0 to below 1. */
export function betaVariate(a: number, b: number, random: () => number): number {
  const first = gammaVariate(a, random);
  const second = gammaVariate(b, random);
  // With two small shapes both draws can underflow to 0. The beta variate is then practically 0 or 1.
  return first + second > 0 ? first / (first + second) : random() < a / (a + b) ? 1 : 0;
}
