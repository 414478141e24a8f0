/** Numbers from 0 up to, not including, 1: the same ones from the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to one less than the sides. */
export type Die = (sides: number) => number;

/** As many of what `make` makes with a die: the same ones every time. */
export function many<Item>(size: number, make: (die: Die) => Item): Item[] {
  const random = randomNumbers(20260101);
  const die: Die = (sides) => Math.floor(random() * sides);
  return Array.from({ length: size }, () => make(die));
}

/** The orders of a benchmark. */
export const orderCount = 1_000_000;

/** The customers who place them. */
export const customerCount = 200_000;

/** Where they place them. */
export const channels = ["web", "shop", "app", "phone"] as const;

/** The orders of a benchmark at scale. */
export const manyOrders = 5_000_000;

/** The customers who place them. */
export const manyCustomers = 800_000;

/** Where they place them. */
export const manyChannels = [...channels, "market", "partner", "mail", "reseller"] as const;

/** When the first of them may be placed; all are within a year. */
export const beginning: number = Date.UTC(2025, 0, 1);

/** A year, in milliseconds. */
export const year: number = 365 * 24 * 60 * 60 * 1000;

/** An amount with two decimals, from 0.01 to 200. */
export function twoDecimals(die: Die): number {
  return (1 + die(20_000)) / 100;
}
