import type { Ratio } from "../kernel/ratio.js";
import { moneyRates } from "./moneyRates.js";

/**
 * Whether what should be counts in a measure are fractions, or were before they were added up.
 *
 * Distinct people are no fractions: half a customer is the midpoint of two counts.
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
