import { normalNumbers } from "./normalNumbers.js";

/** A distribution of amounts with a mean of 1. */
export interface Amounts {
  readonly name: string;
  readonly draw: () => number;
}

/** Lognormal amounts; the larger sigma is, the more of the revenue a few customers pay. */
export function lognormal(sigma: number, random: () => number): Amounts {
  const normal = normalNumbers(random);
  return {
    name: `lognormal ${sigma}`,
    draw: () => Math.exp(sigma * normal() - sigma ** 2 / 2),
  };
}

/** Exponential amounts, or with a shape of 2 the mean of two of them. */
export function gamma(shape: 1 | 2, random: () => number): Amounts {
  const exponential = (): number => -Math.log(1 - random());
  return shape === 1
    ? { name: "exponential", draw: exponential }
    : { name: "gamma 2", draw: () => (exponential() + exponential()) / 2 };
}
