import type { Fields } from "../../kernel/fields.js";
import { InputError } from "../../kernel/inputError.js";
import { isCount } from "../../kernel/isCount.js";
import type { Spender } from "../model/spender.js";
import { withNumbers } from "./withNumbers.js";

/** Returns the customer, or throws if the purchases or the mean value are impossible; `position` is the index in a list. */
export function checkedSpender(spender: Fields<keyof Spender>, position?: number): Spender {
  const repeatPurchases = spender?.repeatPurchases;
  const value = spender?.meanRepeatValue;
  const hasValue = Number.isFinite(value) || (repeatPurchases === 0 && (value ?? null) === null);
  if (isCount(repeatPurchases) && hasValue) return spender as Spender;
  const place = position === undefined ? "customer" : `customers[${position}]`;
  if (Object(spender) !== spender) throw new InputError(place, spender, "a customer");
  const numbers = withNumbers(spender as Spender);
  if (numbers !== spender) return checkedSpender(numbers, position);
  throw isCount(repeatPurchases)
    ? new InputError(`${place}.meanRepeatValue`, value, "a finite number")
    : new InputError(`${place}.repeatPurchases`, repeatPurchases, "a whole number from 0 up");
}
