import { isAbsent } from "../../kernel/check.js";
import { type Exact, exactly, times } from "../../kernel/exact.js";
import { minutesOf } from "../../kernel/timeSpan.js";

/** An exact fraction: an amount, divided by a whole number. */
export interface Worth {
  readonly amount: Exact;
  readonly below: number;
}

/** Converts an amount for a term into the amount for `revenuePer` minutes. */
export function worthOf(
  amount: Exact,
  term: unknown,
  revenuePer: number,
  argument = "term",
): Worth {
  if (isAbsent(term)) return { amount, below: 1 };
  const length = minutesOf(argument, term);
  const common = commonDivisor(revenuePer, length);
  return { amount: times(amount, exactly(revenuePer / common, 0)), below: length / common };
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
