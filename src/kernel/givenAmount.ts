import { type Exact, exact, minus, sign, toDecimalString, toNumber } from "./exact.js";

/** An amount as the number that prints as it, and as text if there is no such number. */
export function givenAmount(value: Exact): number | string {
  const nearest = toNumber(value);
  const isSame = Number.isFinite(nearest) && sign(minus(exact(nearest), value)) === 0;
  return isSame ? nearest : toDecimalString(value);
}
