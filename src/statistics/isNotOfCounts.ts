import type { Ratio } from "../kernel/ratio.js";
import { moneyRates } from "./moneyRates.js";

/**
 * Whether numbers of a measure that should be counts are fractions, or are sums of fractions.
 *
 * Distinct people are counts even if there is half a customer, which is the midpoint of two counts.
 */
export function isNotOfCounts(measure: Ratio): boolean {
  const { metric, kind, additive, currency, numerator, denominator, notCounts } = measure;
  if (notCounts === true) return true;
  if (kind === "money") return !Number.isInteger(denominator);
  const isMoney = currency !== undefined || moneyRates.includes(metric);
  const isOfCounts = kind === "proportion" || kind === "rate";
  if (isMoney || !isOfCounts || additive === "disjoint") return false;
  return !Number.isInteger(numerator) || !Number.isInteger(denominator);
}
