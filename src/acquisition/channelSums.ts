import { amount, amountFromZero } from "../kernel/amount.js";
import { count, countWithout, isAbsent } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import { type Exact, exact, plus } from "../kernel/exact.js";
import type { Channel } from "./channel.js";

/** What a channel, or all channels together, cost and brought in. */
export interface ChannelSums {
  readonly cost: Exact;
  readonly acquisitions: number;
  readonly visits: number | undefined;
  readonly leads: number | undefined;
  readonly actions: number | undefined;
  readonly revenue: Exact | undefined;
  readonly currency?: string;
}

/** Checks the fields of a channel, all but its name, and reads them. */
export function readSums(channel: Channel): ChannelSums {
  if (!isAbsent(channel.leads)) countWithout(channel, "leads", "acquisitions");
  return {
    cost: amountFromZero(channel, "cost"),
    acquisitions: count(channel, "acquisitions"),
    visits: isAbsent(channel.visits) ? undefined : count(channel, "visits"),
    leads: isAbsent(channel.leads) ? undefined : count(channel, "leads"),
    actions: isAbsent(channel.actions) ? undefined : count(channel, "actions"),
    revenue: isAbsent(channel.revenue) ? undefined : amount(channel, "revenue"),
    ...currencyOf(channel),
  };
}

/** The sums of no channels. */
export function emptySums(currency: string | undefined): ChannelSums {
  const zero = exact(0);
  return {
    cost: zero,
    acquisitions: 0,
    visits: 0,
    leads: 0,
    actions: 0,
    revenue: zero,
    ...(currency !== undefined && { currency }),
  };
}

/** The sums of both; a field that either leaves out is left out. */
export function addSums(a: ChannelSums, b: ChannelSums): ChannelSums {
  return {
    cost: plus(a.cost, b.cost),
    acquisitions: a.acquisitions + b.acquisitions,
    visits: addIfBoth(a.visits, b.visits, addCounts),
    leads: addIfBoth(a.leads, b.leads, addCounts),
    actions: addIfBoth(a.actions, b.actions, addCounts),
    revenue: addIfBoth<Exact>(a.revenue, b.revenue, plus),
    ...(a.currency !== undefined && { currency: a.currency }),
  };
}

function addCounts(a: number, b: number): number {
  return a + b;
}

function addIfBoth<Value>(
  a: Value | undefined,
  b: Value | undefined,
  add: (a: Value, b: Value) => Value,
): Value | undefined {
  return a === undefined || b === undefined ? undefined : add(a, b);
}
