import { isAbsent } from "./check.js";
import type { Fields } from "./fields.js";
import { InputError } from "./inputError.js";

/** The currency that the input names, for its measure to carry; an empty object if it names no currency. */
export function currencyOf(input: Fields<"currency">): { readonly currency?: string } {
  const currency = input?.currency;
  if (isAbsent(currency)) return {};
  if (typeof currency === "string" && /^[A-Z]{3}$/.test(currency)) return { currency };
  throw new InputError("currency", currency, 'a three-letter code such as "USD"');
}
