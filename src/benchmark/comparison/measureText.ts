import type { Measure } from "../../kernel/measure.js";

/** A measure as text, if the caller does not format it: "4.5%", "68.59 USD", "42". */
export function measureText({ value, unit, percent, currency, reason }: Measure): string {
  if (value === null) return reason === undefined ? "–" : `– (${reason})`;
  if (unit === "fraction") return `${roundPercent(percent ?? value * 100)}%`;
  return currency === undefined ? shorten(value) : `${shorten(value)} ${currency}`;
}

/**
 * Rounds to one decimal, or to two if one decimal would leave only a single digit: 45.0, but 0.36.
 */
function roundPercent(percent: number): string {
  const decimals = Math.abs(percent) < 0.995 ? 2 : 1;
  // Adding 0 turns what rounds to a negative zero into zero.
  return (Number(percent.toFixed(decimals)) + 0).toFixed(decimals);
}

/** Rounds to four digits, or to all digits before the point if there are more than four. */
function shorten(value: number): string {
  return String(Math.abs(value) < 1000 ? Number(value.toPrecision(4)) : Math.round(value));
}
