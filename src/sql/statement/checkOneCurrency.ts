import { currencyOf } from "../../kernel/currency.js";
import { InputError } from "../../kernel/inputError.js";
import { placed } from "../../kernel/placed.js";

/**
 * Throws unless all rows name the same valid currency, or no row names a currency.
 *
 * @param items - What a row is called, such as `"orders"`.
 * @param called - What the rows before are called in the message of the aggregator.
 * @param currencies - The first and the last currency in the order of texts; null if no row names any.
 * @param isMissing - Whether only some of the rows name a currency.
 */
export function checkOneCurrency(
  items: string,
  called: string,
  currencies: readonly [first: string | null, last: string | null],
  isMissing: boolean,
): void {
  const [first, last] = currencies;
  if (first !== last || isMissing) {
    const expected = `${first}, as in the ${called} before it`;
    throw new InputError(`${items}.currency`, isMissing ? null : last, expected);
  }
  try {
    currencyOf({ currency: first });
  } catch (error) {
    throw placed(error, items);
  }
}
