import type { Fields } from "../../kernel/fields.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";

/**
 * Returns the number of the renewal that is due, which is 1 for the first renewal. Throws if it is
 * not a whole number from 1 up.
 */
export function checkedRenewals(options: Fields<"renewals">): number {
  const renewals = numberFrom(options?.renewals) as number;
  if (Number.isSafeInteger(renewals) && renewals >= 1) return renewals;
  throw new InputError("renewals", renewals, "a whole number from 1 up (1 where the first is due)");
}
