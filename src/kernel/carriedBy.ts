import type { Fields } from "./check.js";
import { currencyOf } from "./currency.js";
import { periodOf, type TimeUnit } from "./timeUnit.js";

/** The currency and the period that the input names, for a measure of money over a period. */
export function carriedBy(input: Fields<"currency" | "period">): {
  readonly currency?: string;
  readonly definition?: { readonly period: TimeUnit };
} {
  const currency = currencyOf(input);
  const period = periodOf(input);
  return period === undefined ? currency : { ...currency, ...period };
}
