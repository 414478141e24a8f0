import type { ExportedSubscription } from "../../exports/records/exportedSubscription.js";
import type { Measure } from "../../kernel/measure.js";
import { kaplanMeier } from "../../models/survival/kaplanMeier.js";
import { subscriptionTotalsByPeriod } from "../../retention/subscriptions/subscriptionTotalsByPeriod.js";
import { summarizeSubscriptions } from "../../retention/subscriptions/summarizeSubscriptions.js";
import { aggregate } from "../../stream/aggregate.js";
import type { ReportSection } from "../data/reportSection.js";
import { type ReportWord, reportWords } from "../words/reportWords.js";
import { columnsOf } from "./kpisSection.js";
import { withInterval } from "./reportMeasure.js";
import { dateOf, type SectionInput } from "./sectionInput.js";

const day = 86_400_000;

/** The sections of subscriptions: churn by month, and how long they last. */
export function subscriptionsSections(
  { name, options: { language = "en" }, asOf, reading }: SectionInput,
  records: readonly ExportedSubscription[],
): ReportSection[] {
  const word = reportWords(language);
  const subscriptions = records.map(({ startedAt, endedAt, ...more }) => ({
    ...more,
    startedAt: dateOf(startedAt) ?? "",
    endedAt: dateOf(endedAt) ?? null,
  }));
  const from = subscriptions.reduce(
    (least, { startedAt }) => (startedAt < least ? startedAt : least),
    asOf,
  );
  const last = new Date(Date.parse(asOf) - day);
  const end = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1));
  const months = aggregate(
    subscriptions,
    subscriptionTotalsByPeriod({
      period: "month",
      timeZone: "UTC",
      from: from.slice(0, 7),
      to: end.toISOString().slice(0, 7),
      asOf,
    }),
  );
  const rows = Array.from(months, ([month, totals]) => {
    const measures = Object.values(summarizeSubscriptions(totals)) as readonly Measure[];
    const { customersAtStart, newCustomers, customersLost, customersAtEnd } = totals;
    return {
      name: month,
      counts: { customersAtStart, newCustomers, customersLost, customersAtEnd },
      measures: Object.fromEntries(measures.map((one) => [one.metric, withInterval(one)])),
    };
  });
  const times = subscriptions.map(({ startedAt, endedAt }) => ({
    time: (Date.parse(endedAt ?? asOf) - Date.parse(startedAt)) / day,
    event: endedAt !== null,
  }));
  const counts: readonly ReportWord[] = [
    "customersAtStart",
    "newCustomers",
    "customersLost",
    "customersAtEnd",
  ];
  return [
    {
      kind: "kpis",
      id: "subscriptions",
      title: word("subscriptions"),
      file: name,
      notes: reading.notes,
      subject: "subscriptions",
      ...(reading.currency !== undefined && { currency: reading.currency }),
      counts: counts.map((id) => ({ id, title: word(id), unit: "number" })),
      kpis: columnsOf(Object.values(rows[0]?.measures ?? {}), language),
      groups: [{ by: "period", title: word("period"), rows }],
      funnel: [],
    },
    ...(times.some(({ event }) => event)
      ? [
          {
            kind: "survival" as const,
            id: "survival",
            title: word("survival"),
            file: name,
            notes: [],
            curve: kaplanMeier(times.filter(({ time }) => time >= 0)),
          },
        ]
      : []),
  ];
}
