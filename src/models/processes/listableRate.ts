import { InputError } from "../../kernel/inputError.js";

/** Returns a purchase rate, or throws if a simulated customer would make over 1e6 purchases on average by the age. */
export function listableRate(rate: number, age: number): number {
  if (rate * age <= 1e6) return rate;
  throw new InputError(
    "model.parameters",
    rate,
    "of rates that bring at most 1e6 purchases by age",
  );
}
