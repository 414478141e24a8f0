import { InputError } from "../../kernel/inputError.js";

/** Wraps the caller's source of random numbers: each number is checked, and 0 is replaced by 2^-54. */
export function checkedRandom(random: () => number): () => number {
  const expected = "a function that returns numbers from 0 to below 1, as Math.random does";
  if (typeof random !== "function") throw new InputError("random", random, expected);
  return () => {
    const value = random();
    if (!(typeof value === "number" && value >= 0 && value < 1)) {
      throw new InputError("random", value, expected);
    }
    // If a random number were 0, a repeat purchase could come at the same time as the first
    // purchase.
    return value || 2 ** -54;
  };
}
