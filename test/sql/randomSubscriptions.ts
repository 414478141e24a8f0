import fc from "fast-check";
import { periodBounds } from "../../src/period/periodBounds.js";
import type { Subscription } from "../../src/retention/subscriptions/subscription.js";
import type { Column } from "../engines/column.js";

const day = 86_400_000;

/** A fault that a row can have, with the field that `read` names. */
const faults = ["customerId", "startedAt", "endedAt", "revenue", "term"] as const;

/** A row of a table of subscriptions. Times are in milliseconds, amounts in cents. */
export interface SubscriptionRow {
  readonly customer: string;
  readonly start: number;
  readonly end: number | null;
  readonly cents: number;
  readonly centsAtEnd: number | null;
  readonly term: keyof typeof terms | null;
  readonly channel: string | null;
  readonly fault: (typeof faults)[number] | null;
}

/** What the values of the column of terms mean. */
export const terms = {
  month: "month",
  "4 weeks": { amount: 4, unit: "week" },
  "it's a year": "year",
  "3": { amount: 3, unit: "year" },
} as const;

/** The shapes of tables that are tried, and how their subscriptions are counted. */
export const questions = fc.record({
  times: fc.constantFrom("instant", "date", "epoch-milliseconds", "local"),
  timeZone: fc.constantFrom("America/New_York", "Asia/Jakarta", "Africa/Casablanca", "UTC"),
  period: fc.constantFrom(
    { from: "2025-10-20", to: "2025-11-10" },
    { from: "2026-02-01", to: "2026-03-01" },
  ),
  /** Days from the end of the period. */
  asOf: fc.option(fc.constantFrom(-6, 0, 1, 4)),
  gap: fc.option(fc.constantFrom(1, 2, 5)),
  free: fc.constantFrom("leave-out", "count"),
  revenuePer: fc.constantFrom(
    "month" as const,
    "year" as const,
    { amount: 2, unit: "week" } as const,
  ),
  /** Which revenue the table has: no column, a column of nulls, or revenue with or without that at the end. */
  revenue: fc.constantFrom("none", "null", "start", "start", "both", "both"),
  terms: fc.constantFrom("none", "year", "column", "column"),
  hasEnds: fc.constantFrom(true, true, true, false),
  currency: fc.constantFrom("none", "null", "EUR"),
  history: fc.constantFrom("complete", "in-data", "2020-01-01"),
  isRequired: fc.boolean(),
  /** Periods take a long text if no range limits them, so few tables are grouped by them. */
  isByMonth: fc.constantFrom(true, false, false, false),
} as const);

/** One draw of {@link questions}. */
export type SubscriptionQuestion = typeof questions extends fc.Arbitrary<infer One> ? One : never;

const cents = fc.oneof(
  { arbitrary: fc.constantFrom(0, 1, 999, 12_000), weight: 6 },
  { arbitrary: fc.nat(5000), weight: 3 },
  { arbitrary: fc.constant(2 ** 53 - 1), weight: 1 },
);
/** Times about the ends of the periods: exactly at them, shortly before and after, and some days away. */
const times = fc
  .tuple(
    fc.constantFrom("2025-10-20", "2025-11-02", "2025-11-10", "2026-02-01", "2026-03-01"),
    fc.integer({ min: -4, max: 4 }),
    fc.constantFrom(0, 0, 0, 0, -1, 1, 5 * 3_600_000, 3_600_000),
  )
  .map(([date, days, more]) => Date.parse(date) + days * day + more);
/** How long subscriptions last; null for those that go on. */
const lengths = fc.option(
  fc.oneof(
    fc.constantFrom(0, 0, 1, day - 1),
    fc.integer({ min: 0, max: 12 }).map((n) => n * day),
  ),
  { freq: 4 },
);

/** The rows, of which some begin at the moment at which the row before ended, with the same customer. */
function followed(rows: readonly (SubscriptionRow & { readonly follows: boolean })[]) {
  const made: SubscriptionRow[] = [];
  for (const { follows, ...row } of rows) {
    const before = made.at(-1);
    if (!follows || before === undefined || before.end === null) {
      made.push(row);
      continue;
    }
    const by = before.end - row.start;
    const { customer, channel } = before;
    const start = before.end;
    made.push({ ...row, customer, channel, start, end: row.end === null ? null : row.end + by });
  }
  return made;
}

/** Tables of subscriptions of few customers, so that each has several. */
export const subscriptionRows: fc.Arbitrary<SubscriptionRow[]> = fc.boolean().chain((hasFaults) =>
  fc
    .array(
      fc
        .record({
          customer: fc.constantFrom("a", "O'Neil", "ลูกค้า", " a"),
          start: times,
          length: lengths,
          cents,
          centsAtEnd: fc.option(cents, { freq: 1 }),
          term: fc.option(fc.constantFrom(...(Object.keys(terms) as (keyof typeof terms)[]))),
          channel: fc.option(fc.constantFrom("web", "O'Hare", ""), { freq: 5 }),
          follows: fc.boolean(),
          fault: hasFaults ? fc.option(fc.constantFrom(...faults), { freq: 1 }) : fc.constant(null),
        })
        .map(({ length, ...row }) => ({
          ...row,
          end: length === null ? null : row.start + length,
        })),
      { maxLength: 25 },
    )
    .map(followed),
);

/** The offset of the clocks of Jakarta, where clocks do not change. */
const jakarta = 7 * 3_600_000;

/** The time of a row as ISO text, moved so that midnights are those with which the period begins in its time zone. */
function isoTime(at: number, { times: kind, timeZone, period }: SubscriptionQuestion): string {
  if (kind === "date") return new Date(at).toISOString();
  const { from } = periodBounds(period.from, { period: "day", timeZone });
  return new Date(at + Number(from) - Date.parse(period.from)).toISOString();
}

/** The columns as an engine loads them, and the rows. */
export function loadedSubscriptions(
  rows: readonly SubscriptionRow[],
  question: SubscriptionQuestion,
): { readonly columns: Column[]; readonly values: (string | null)[][] } {
  const { times: kind, isRequired, revenue, currency } = question;
  const type = kind === "epoch-milliseconds" ? "whole" : kind;
  const required = isRequired && rows.every(({ fault }) => fault === null);
  const time = (at: number): string => {
    const iso = isoTime(at, question);
    if (kind === "date") return iso.slice(0, 10);
    if (kind === "epoch-milliseconds") return String(Date.parse(iso));
    if (kind === "instant") return iso;
    return new Date(Date.parse(iso) + jakarta).toISOString().slice(0, -1);
  };
  return {
    columns: [
      { name: "the customer", type: "text", required },
      { name: "started", type, required },
      { name: "ended", type },
      { name: "price", type: { decimal: 2 } },
      { name: "price at end", type: "whole" },
      { name: "billing", type: "text" },
      { name: "money", type: "text" },
      { name: "channel", type: "text" },
    ],
    values: rows.map((row) => [
      row.fault === "customerId" ? null : row.customer,
      row.fault === "startedAt" ? null : time(row.start),
      row.fault === "endedAt"
        ? time(row.start - 40 * day)
        : row.end === null
          ? null
          : time(row.end),
      revenue === "null" ? null : row.fault === "revenue" ? "-0.01" : decimal(row.cents),
      row.centsAtEnd === null || revenue === "null" ? null : String(row.centsAtEnd),
      row.fault === "term" ? "weekly" : row.term,
      currency === "EUR" ? currency : null,
      row.channel,
    ]),
  };
}

/** Whether a row is invalid in a table of this shape. */
export function isInvalid(
  { fault }: SubscriptionRow,
  { revenue, terms: shape, hasEnds }: SubscriptionQuestion,
): boolean {
  if (fault === null || (fault === "endedAt" && !hasEnds)) return false;
  if (fault === "revenue") return revenue === "start" || revenue === "both";
  return fault !== "term" || shape === "column";
}

/** The subscription in memory. */
export function subscriptionOf(row: SubscriptionRow, question: SubscriptionQuestion): Subscription {
  const { times: kind, revenue, terms: shape, currency, hasEnds } = question;
  const time = (at: number): string => {
    const text = isoTime(at, question);
    return kind === "date" ? text.slice(0, 10) : text;
  };
  const term = shape === "year" ? "year" : row.term === null ? null : terms[row.term];
  return {
    customerId: row.customer,
    startedAt: time(row.start),
    endedAt: row.end === null || !hasEnds ? null : time(row.end),
    revenue: revenue === "start" || revenue === "both" ? decimal(row.cents) : null,
    revenueAtEnd: revenue === "both" && row.centsAtEnd !== null ? decimal(row.centsAtEnd) : null,
    term: shape === "none" ? null : term,
    currency: currency === "EUR" ? currency : null,
  };
}

function decimal(units: number): string {
  const digits = String(units).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
