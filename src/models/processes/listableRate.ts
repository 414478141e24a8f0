import { InputError } from "../../kernel/inputError.js";

/** Passes a rate through at which a customer makes no more purchases in a time than can be listed. */
export function listableRate(rate: number, age: number): number {
  if (rate * age <= 1e6) return rate;
  throw new InputError(
    "model.parameters",
    rate,
    "of rates that bring at most 1e6 purchases by age",
  );
}
