import type { Fields } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import type { Spender } from "../model/spender.js";

/** Passes a customer through whose spends can be; the position is that in a list of customers. */
export function checkedSpender(spender: Fields<keyof Spender>, position?: number): Spender {
  const repeatPurchases = spender?.repeatPurchases;
  const value = spender?.meanRepeatValue;
  const isCount = Number.isSafeInteger(repeatPurchases) && (repeatPurchases as number) >= 0;
  if (isCount && (Number.isFinite(value) || (repeatPurchases === 0 && (value ?? null) === null))) {
    return spender as Spender;
  }
  const whose = position === undefined ? "customer" : `customers[${position}]`;
  if (Object(spender) !== spender) throw new InputError(whose, spender, "a customer");
  throw isCount
    ? new InputError(`${whose}.meanRepeatValue`, value, "a finite number")
    : new InputError(`${whose}.repeatPurchases`, repeatPurchases, "a whole number from 0 up");
}
