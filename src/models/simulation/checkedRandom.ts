import { InputError } from "../../kernel/inputError.js";

/** The caller's source of random numbers, each of them checked; 0 comes as a little more. */
export function checkedRandom(random: () => number): () => number {
  const expected = "a function that returns numbers from 0 to below 1, as Math.random does";
  if (typeof random !== "function") throw new InputError("random", random, expected);
  return () => {
    const drawn = random();
    if (!(typeof drawn === "number" && drawn >= 0 && drawn < 1)) {
      throw new InputError("random", drawn, expected);
    }
    // A wait of 0 would put a repeat purchase at the very instant of the first.
    return drawn || 2 ** -54;
  };
}
