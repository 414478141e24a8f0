import { exactly, plus, sign, toNumber } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";
import type { SpellChange } from "../subscriptionEvents/spellChange.js";
import { invoiceTerm } from "./invoiceTerm.js";
import type { LocalTime } from "./localTime.js";
import { monthlyRevenue, restOf } from "./monthlyRevenue.js";
import type { PaidInvoice } from "./paidInvoice.js";

/** What several invoices that cover one time bring in together. */
export function invoiceRevenue(
  covering: readonly PaidInvoice[],
  localTime: LocalTime,
): Omit<SpellChange, "at"> {
  const terms = covering.map(({ from, to }) => invoiceTerm(localTime(from), localTime(to)));
  const [term] = terms;
  const name = JSON.stringify(term);
  const areSame = term !== undefined && terms.every((one) => JSON.stringify(one) === name);
  // From 29 January to 28 February is a month, and also the rest of the month from 28 January.
  const isForRest = covering.some((one) => restOf(one, covering, terms) !== undefined);
  const sum =
    areSame && !isForRest
      ? { revenue: covering.reduce((all, { amount }) => plus(all, amount), exactly(0, 0)), term }
      : { revenue: monthlyRevenue(covering, terms), term: "month" as const };
  if (sign(sum.revenue) >= 0) return sum;
  const expected = "0 or more, together with all amounts that cover the same time";
  throw new InputError("amount", toNumber(sum.revenue), expected);
}
