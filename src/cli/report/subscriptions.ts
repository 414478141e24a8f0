import {
  aggregate,
  churnRate,
  grossRevenueRetention,
  netRevenueRetention,
  type Subscription,
  type SubscriptionTotals,
  subscriptionTotalsByPeriod,
  type TimeUnit,
} from "engagement-metrics";
import { kaplanMeier, type SurvivalCurve } from "engagement-metrics/models";
import { ReportError } from "../reportError.js";
import { type CsvFields, type CsvSource, csvRecords } from "./csvRecords.js";
import { currencyOf, monthOf } from "./fields.js";
import { survivalChart } from "./html/survivalChart.js";
import { groupTables, measuresByGroup, type Section } from "./section.js";
import type { Count, Kpi } from "./tables.js";

const columns = { customerId: "customer_id", startedAt: "started_at", endedAt: "ended_at" };
const extraColumns = { revenue: "revenue", term: "term", currency: "currency" };

type Fields = CsvFields<keyof typeof columns, keyof typeof extraColumns>;

const counts: readonly Count<SubscriptionTotals>[] = [
  {
    title: "At start",
    text: ({ customersAtStart }, writer) => writer.quantity(customersAtStart, "number"),
  },
  { title: "New", text: ({ newCustomers }, writer) => writer.quantity(newCustomers, "number") },
  { title: "Lost", text: ({ customersLost }, writer) => writer.quantity(customersLost, "number") },
  {
    title: "At end",
    text: ({ customersAtEnd }, writer) => writer.quantity(customersAtEnd, "number"),
  },
];

const kpis: readonly Kpi<SubscriptionTotals>[] = [
  {
    title: "Churn rate",
    formula: "customers lost / customers at start",
    measure: churnRate,
    from: ({ customersLost, customersAtStart, noneEnded }, writer) => {
      const parts = [customersLost, customersAtStart]
        .map((many) => writer.quantity(many, "number"))
        .join(" / ");
      return noneEnded === true ? `${parts} (no ended subscription in the data)` : parts;
    },
  },
  {
    title: "Gross revenue retention",
    formula: "revenue at start, less what was lost / revenue at start",
    units: ["money", "money"],
    measure: (totals) =>
      totals.revenueAtStart === undefined ? "no revenue given" : grossRevenueRetention(totals),
  },
  {
    title: "Net revenue retention",
    formula: "the same, with what customers pay more / revenue at start",
    units: ["money", "money"],
    measure: (totals) =>
      totals.revenueAtStart === undefined ? "no revenue given" : netRevenueRetention(totals),
  },
];

const day = 24 * 3_600_000;
const monthly = { period: "month", timeZone: "UTC" } as const;

/**
 * The section of a file of subscriptions, with one row for each; a blank end stands for none. The
 * data end with the newest date in the file, so its month has no value unless that date ends it.
 */
export async function subscriptionsSection(
  source: CsvSource,
  wantedCurrency: string | undefined,
): Promise<Section> {
  // Adding to totals of any months checks a subscription.
  const some = subscriptionTotalsByPeriod({ ...monthly, from: "2000-01", to: "2000-02" });
  const checked = some.empty();
  const records = csvRecords({ ...source, columns, extraColumns }, (fields: Fields) => {
    const { customerId, startedAt, revenue, term } = fields;
    const endedAt = fields.endedAt === "" ? null : fields.endedAt;
    const currency = currencyOf(fields.currency, wantedCurrency);
    const subscription = {
      customerId,
      startedAt,
      endedAt,
      revenue,
      currency,
      // The totals check it.
      ...(term !== undefined && term !== "" && { term: term as TimeUnit }),
    };
    for (const date of [startedAt, endedAt ?? startedAt]) monthOf(date);
    some.add(checked, subscription);
    return subscription;
  });
  const subscriptions: Subscription[] = [];
  const dates: string[] = [];
  for await (const subscription of records) {
    subscriptions.push(subscription);
    dates.push(subscription.startedAt, subscription.endedAt ?? subscription.startedAt);
  }
  dates.sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) {
    throw new ReportError(`${source.path} has no subscriptions`);
  }
  const range = { from: monthOf(first), to: monthAfter(last), asOf: dayAfter(last) };
  const months = aggregate(subscriptions, subscriptionTotalsByPeriod({ ...monthly, ...range }));
  const isNoneEnded = months.get(monthOf(first))?.noneEnded === true;
  return {
    title: `Subscriptions (${source.path})`,
    notes: isNoneEnded
      ? ["No subscription in the file has an end. Files of active ones look like that: churn is 0."]
      : [],
    groups: {},
    groupMeasures: () => ({ Month: measuresByGroup(kpis, months) }),
    figures: (writer) => survivalChart(survivalOf(subscriptions, range.asOf), writer),
    write: (writer) => [groupTables({ by: "Month", counts, kpis, groups: months }, writer)],
  };
}

/** How many days subscriptions last; those without an end are observed until the data end. */
function survivalOf(subscriptions: readonly Subscription[], asOf: string): SurvivalCurve {
  const dayOf = (time: unknown): number => Math.floor(Date.parse(String(time)) / day);
  return kaplanMeier(
    subscriptions.map(({ startedAt, endedAt }) => ({
      time: Math.max(0, dayOf(endedAt ?? asOf) - dayOf(startedAt)),
      event: endedAt !== null && endedAt !== undefined,
    })),
  );
}

function dayAfter(date: string): string {
  const day = Date.parse(date.slice(0, 10));
  return new Date(day + 24 * 3_600_000).toISOString().slice(0, 10);
}

function monthAfter(date: string): string {
  const [year, month] = date.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}
