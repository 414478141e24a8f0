import type { Fields } from "./check.js";
import { currencyOf } from "./currency.js";
import { periodOf, type TimeUnit } from "./timeUnit.js";

/** What a measure of money over a period carries: the currency and the period that its input names. */
export function carriedBy(input: Fields<"currency" | "period">): {
  readonly currency?: string;
  readonly definition?: { readonly period: TimeUnit };
} {
  return Object.assign(currencyOf(input), periodOf(input));
}
