import { describe, expect, test } from "vitest";
import { readExport, recognizeExport, stripeSubscriptions } from "../../../src/exports/index.js";
import {
  aggregate,
  churnRate,
  grossRevenueRetention,
  subscriptionTotalsAggregator,
} from "../../../src/index.js";
import { headerNames, leftOutCounts, rowBelow } from "./exportRows.js";

const header = headerNames(
  "id,Customer ID,Customer Description,Customer Email,Plan,Quantity,Currency,Interval,Amount,Status,Created (UTC),Start Date (UTC),Current Period Start (UTC),Current Period End (UTC),Customer Name,shop (metadata)",
);
const withEnd = [...header, "Canceled At (UTC)", "Ended At (UTC)"];

function subscription(
  customer: string,
  [amount, interval]: readonly [string, string],
  start: string,
  more: Readonly<Record<string, string>> = {},
  names: readonly string[] = header,
): unknown[] {
  return rowBelow(names, {
    id: `sub_${customer}`,
    "Customer ID": `cus_${customer}`,
    Plan: " Basic",
    Quantity: "1",
    Currency: "dkk",
    Interval: interval,
    Amount: amount,
    Status: "active",
    "Created (UTC)": start,
    "Start Date (UTC)": start,
    ...more,
  });
}
const month = (from: string, to: string): ReturnType<typeof subscriptionTotalsAggregator> =>
  subscriptionTotalsAggregator({ from, to, history: "complete" });
const rows = [
  [`\ufeff${header[0]}`, ...header.slice(1)],
  subscription("1", ["100.00", "month"], "12/25/25 20:18", { Quantity: "3" }),
  subscription("1", ["1,200.00", "year"], "1/2/26 8:05"),
  subscription("2", ["90.00", "month"], "1/31/26 23:59", { Status: "past_due" }),
  subscription("3", ["100.00", "month"], "3/1/26 0:00", { Status: "trialing" }),
];

describe("subscriptions of Stripe", () => {
  const reading = readExport(rows, stripeSubscriptions);

  test("have the revenue of a unit times the quantity, for their interval, and begin in UTC", () => {
    expect(recognizeExport(rows).id).toBe("stripeSubscriptions");
    expect(reading.records).toEqual([
      {
        customerId: "cus_1",
        startedAt: "2025-12-25T20:18:00Z",
        revenue: 300,
        term: "month",
        currency: "DKK",
        plan: "Basic",
      },
      {
        customerId: "cus_1",
        startedAt: "2026-01-02T08:05:00Z",
        revenue: 1200,
        term: "year",
        currency: "DKK",
        plan: "Basic",
      },
      {
        customerId: "cus_2",
        startedAt: "2026-01-31T23:59:00Z",
        revenue: 90,
        term: "month",
        currency: "DKK",
        plan: "Basic",
      },
    ]);
    expect(leftOutCounts(reading)).toEqual([[1, 'Status is "trialing"']]);
    expect(reading.conventions).toEqual({
      decimal: ".",
      dates: "month-first",
      times: "instants",
      timeZone: "UTC",
    });
    const february = aggregate(
      reading.records,
      month("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"),
    );
    // 300 + 1 200 / 12 + 90 a month, of two customers
    expect([february.customersAtStart, february.revenueAtStart]).toEqual([2, 490]);
  });
  test("without an end say that churn cannot be known", () => {
    expect(reading.absent).toEqual(["endedAt"]);
    expect(reading.notes).toEqual([
      "no subscription of the file has ended, so churn cannot be known from it: export the canceled ones too",
    ]);
  });
  test("that are canceled must have their end, which is not when it was asked for", () => {
    const canceled = { Status: "canceled" };
    expect(() =>
      readExport(
        [...rows, subscription("4", ["10.00", "month"], "12/15/25 9:00", canceled)],
        stripeSubscriptions,
      ),
    ).toThrow('rows[5].endedAt must be filled, since Status is "canceled", got ""');
    const end = { "Canceled At (UTC)": "1/20/26 9:00" };
    const ended = { ...canceled, ...end, "Ended At (UTC)": "2/28/26 9:00" };
    const both = [
      withEnd,
      subscription("3", ["30.00", "month"], "12/15/25 9:00", {}, withEnd),
      subscription("4", ["10.00", "month"], "12/15/25 9:00", ended, withEnd),
    ];
    const { records, notes } = readExport(both, stripeSubscriptions);
    expect(notes).toEqual([]);
    const january = aggregate(records, month("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"));
    expect(churnRate(january).value).toBe(0);
    const february = aggregate(records, month("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"));
    expect(churnRate(february).value).toBe(0.5);
    expect(grossRevenueRetention(february).value).toBe(0.75);
    const open = [
      ...both,
      subscription("5", ["1.00", "month"], "12/15/25 9:00", { ...canceled, ...end }, withEnd),
    ];
    expect(() => readExport(open, stripeSubscriptions)).toThrow(
      'rows[3].Ended At (UTC) must be filled, since Status is "canceled"',
    );
  });
  test("are refused with an interval that is no length of time, or a status nobody knows", () => {
    const odd = [...rows, subscription("4", ["10.00", "fortnight"], "12/15/25 9:00")];
    expect(() => readExport(odd, stripeSubscriptions)).toThrow(
      'rows[5].Interval must be one of day, week, month, quarter, year, got "fortnight"',
    );
    const unknown = [
      ...rows,
      subscription("4", ["1", "month"], "1/1/26 9:00", { Status: "ended" }),
    ];
    expect(() => readExport(unknown, stripeSubscriptions)).toThrow(
      'the file has "active" (2), "past_due" (1), "ended" (1)',
    );
    const eur = [...rows, subscription("4", ["1", "month"], "1/1/26 9:00", { Currency: "eur" })];
    expect(() => readExport(eur, stripeSubscriptions)).toThrow('got "DKK (3), EUR (1)"');
  });
});
