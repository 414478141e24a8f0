import { gammaVariate } from "./gammaVariate.js";

/** A random number from the beta distribution of these shapes. */
export function betaVariate(a: number, b: number, random: () => number): number {
  const first = gammaVariate(a, random);
  const second = gammaVariate(b, random);
  // Two small shapes can both fall below what a double holds; then it is as good as 0 or 1.
  return first + second > 0 ? first / (first + second) : random() < a / (a + b) ? 1 : 0;
}
