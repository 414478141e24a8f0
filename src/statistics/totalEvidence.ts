import { InputError } from "../kernel/inputError.js";
import { isCount } from "../kernel/isCount.js";
import type { Total } from "../kernel/total.js";
import type { NoInterval } from "./noInterval.js";
import { checkedSpread } from "./readSpread.js";

/**
 * How far chance may have moved a total: a number of independent events of equal worth, or a
 * standard error if refunds leave no such number.
 */
export type TotalEvidence =
  | { readonly sort: "none"; readonly reason: NoInterval }
  | { readonly sort: "total"; readonly count: number; readonly each: number }
  | { readonly sort: "sum"; readonly error: number; readonly freedom: number };

/**
 * Reads the evidence of a total.
 *
 * If the number of customers is random and each customer adds x, the variance of the total is Σx².
 * A number of (Σx)² / Σx² events of equal worth has the same total and the same variance.
 *
 * @see Fay and Feuer (1997), Confidence intervals for directly standardized rates
 */
export function totalEvidence(argument: string, measure: Total): TotalEvidence {
  const { value, unit, spread } = measure;
  const isNumber = unit === "number";
  if (isNumber && !isCount(value)) {
    throw new InputError(`${argument}.value`, value, "a whole number from 0 up");
  }
  if (spread === undefined || (isNumber && value === 0)) {
    return isNumber ? { sort: "total", count: value, each: 1 } : none("no-spread");
  }
  const { units, numeratorSquares } = checkedSpread(argument, spread);
  if (units < 2) return none("one-unit");
  if (numeratorSquares === 0) return none("no-variation");
  const count = (value / numeratorSquares) * value;
  // Amounts from 0 up make at least one event, but refunds can leave less than one, or a negative
  // total.
  return value > 0 && count >= 1
    ? { sort: "total", count, each: value / count }
    : { sort: "sum", error: Math.sqrt(numeratorSquares), freedom: units - 1 };
}

function none(reason: NoInterval): TotalEvidence {
  return { sort: "none", reason };
}
