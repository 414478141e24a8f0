import { type Exact, exactly } from "../../kernel/exact.js";
import { minutesOf } from "../../kernel/timeSpan.js";
import type { SpellChange } from "../subscriptionEvents/spellChange.js";
import type { PaidInvoice } from "./paidInvoice.js";

type Term = SpellChange["term"];

/** How much of an amount is for a month: `above` / `below` of it. */
interface MonthlyPart {
  readonly above: bigint;
  readonly below: bigint;
}

const places = 10;
const month = /* @__PURE__ */ minutesOf("month", "month");

/**
 * What invoices of different terms that cover one time bring in for a month, as the nearest number
 * with ten decimals.
 *
 * Credits for the rest of a term are rounded to the smallest unit of money. So a sum that is below 0
 * by no more than one such unit of each amount is 0.
 */
export function monthlyRevenue(covering: readonly PaidInvoice[], terms: readonly Term[]): Exact {
  const parts = covering.map((invoice, place) =>
    monthlyPart(invoice, terms[place], restOf(invoice, covering, terms)),
  );
  const decimals = Math.max(...covering.map(({ amount }) => amount.places));
  const sum = roundedSum(
    covering.map(({ amount }) => amount),
    parts,
  );
  const slack = roundedSum(
    covering.map(() => exactly(1, decimals)),
    parts,
  );
  const units = sum < 0n && -sum <= slack ? 0n : sum;
  return exactly(Number.isSafeInteger(Number(units)) ? Number(units) : units, places);
}

/** The invoice for months whose rest another invoice is for: both end at the same time. */
export function restOf(
  { from, to }: PaidInvoice,
  covering: readonly PaidInvoice[],
  terms: readonly Term[],
): { readonly whole: PaidInvoice; readonly months: number } | undefined {
  for (const [place, whole] of covering.entries()) {
    const months = monthsOf(terms[place]);
    if (whole.from < from && whole.to === to && months > 0) return { whole, months };
  }
  return undefined;
}

function monthlyPart(
  { from, to }: PaidInvoice,
  term: Term,
  rest: ReturnType<typeof restOf>,
): MonthlyPart {
  if (rest !== undefined) {
    const { whole, months } = rest;
    return {
      above: lengthOf(whole.from, whole.to),
      below: BigInt(months) * lengthOf(from, to),
    };
  }
  const months = monthsOf(term);
  if (months > 0) return { above: 1n, below: BigInt(months) };
  return { above: lengthOf(0, month * 60_000), below: lengthOf(from, to) };
}

/** The months of a term; 0 if it is not a number of months. */
function monthsOf(term: Term): number {
  const minutes = term === undefined ? 0 : minutesOf("term", term);
  return minutes % month === 0 ? minutes / month : 0;
}

/** A length in thousandths of a millisecond, since instants may have decimals. */
function lengthOf(from: number, to: number): bigint {
  return BigInt(Math.round((to - from) * 1000));
}

/** The sum of the monthly parts of amounts, rounded to units of 10^-10. */
function roundedSum(amounts: readonly Exact[], parts: readonly MonthlyPart[]): bigint {
  let [above, below] = [0n, 1n];
  for (const [place, amount] of amounts.entries()) {
    const part = parts[place] as MonthlyPart;
    const divisor = part.below * 10n ** BigInt(amount.places);
    above = above * divisor + BigInt(amount.units) * part.above * below;
    below *= divisor;
  }
  const twice = above * 10n ** BigInt(places) * 2n;
  return (twice + (above < 0n ? -below : below)) / (below * 2n);
}
