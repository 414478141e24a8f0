import fc from "fast-check";
import { expect } from "vitest";
import { periodBounds } from "../../src/period/periodBounds.js";
import { periodKeys } from "../../src/period/periodKeys.js";
import type { Subscription } from "../../src/retention/subscriptions/subscription.js";
import { subscriptionTotalsAggregator } from "../../src/retention/subscriptions/subscriptionTotalsAggregator.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { querySubscriptionTotals } from "../../src/sql/subscriptions/querySubscriptionTotals.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { tabulate } from "../../src/stream/tabulate.js";
import type { Engine } from "../engines/engine.js";
import {
  isInvalid,
  loadedSubscriptions,
  questions,
  type SubscriptionQuestion,
  subscriptionOf,
  subscriptionRows,
  terms,
} from "./randomSubscriptions.js";
import { sortedByKeys } from "./sortedByKeys.js";

/** Random tables of subscriptions, counted over a period by an engine and in memory: by channel and month, and altogether. */
export async function subscriptionsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(subscriptionRows, questions, async (rows, question) => {
      const { columns, values } = loadedSubscriptions(rows, question);
      await engine.load("all subscriptions", columns, values);
      const valid = rows.filter((row) => !isInvalid(row, question));
      const items = valid.map((row) => subscriptionOf(row, question));
      const table = tableOf(question);
      const { timeZone } = question;
      const told = { ...optionsOf(question), dialect, timeZone };
      const aggregator = subscriptionTotalsAggregator(inMemory(question));

      const skipping = querySubscriptionTotals(table, { ...told, invalid: "skip" });
      const answer = await engine.run(skipping.text, skipping.parameters);
      const count = rows.length - valid.length;
      expect(skipping.read(answer)).toEqual({
        result: aggregate(items, aggregator),
        skipped: { count, examples: [] },
      });

      const month = { of: "startedAt", period: "month", timeZone } as const;
      const by = { channel: "channel", ...(question.isByMonth && { month }) };
      const grouped = querySubscriptionTotals(table, { ...told, by });
      const groups = await engine.run(grouped.text, grouped.parameters);
      if (count > 0) {
        expect(() => grouped.read(groups)).toThrow(/subscriptions\.\w+ must be .* in \d+ rows?/);
        return;
      }
      const ofItems = new Map(items.map((item, place) => [item, valid[place]]));
      const monthOf = periodKeys({ period: "month", timeZone });
      const keys = {
        channel: (item: Subscription) => ofItems.get(item)?.channel ?? null,
        ...(question.isByMonth && {
          month: ({ startedAt }: Subscription) => monthOf(startedAt),
        }),
      };
      const expected = aggregate(items, tabulate(keys, aggregator));
      expect(grouped.read(groups)).toEqual(sortedByKeys(expected, Object.keys(keys)));
    }),
    { numRuns },
  );
}

function tableOf({ times, revenue, terms: shape, hasEnds, currency }: SubscriptionQuestion) {
  const time = (column: string) =>
    times === "local"
      ? ({ column, is: times, timeZone: "Asia/Jakarta" } as const)
      : ({ column, is: times } as const);
  return {
    table: "all subscriptions",
    columns: {
      customerId: "the customer",
      startedAt: time("started"),
      ...(hasEnds && { endedAt: time("ended") }),
      ...(revenue !== "none" && { revenue: { column: "price", places: 2 } }),
      ...(revenue === "both" && { revenueAtEnd: { column: "price at end", minorUnits: 2 } }),
      ...(shape === "year" && { term: { is: "year" } as const }),
      ...(shape === "column" && { term: { column: "billing", terms } }),
      ...(currency !== "none" && { currency: "money" }),
    },
  };
}

function optionsOf({ period, asOf, gap, free, revenuePer, history }: SubscriptionQuestion) {
  return {
    ...period,
    free,
    revenuePer,
    history,
    definition: { source: "billing" },
    ...(gap !== null && { gap: { amount: gap, unit: "day" } as const }),
    ...(asOf !== null && { asOf: dayAfter(period.to, asOf) }),
  };
}

/** The same options in memory, where dates are not put together with instants. */
function inMemory(question: SubscriptionQuestion) {
  const { times, timeZone } = question;
  const options = optionsOf(question);
  if (times === "date") return options;
  const instant = (date: string) => periodBounds(date, { period: "day", timeZone }).from;
  return {
    ...options,
    from: instant(options.from),
    to: instant(options.to),
    ...(options.asOf !== undefined && { asOf: instant(options.asOf) }),
  };
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
