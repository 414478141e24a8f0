import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  type Invoice,
  subscriptionsFromInvoices,
  subscriptionTotalsByPeriod,
} from "../../../src/index.js";
import { dateOf } from "../subscriptions/randomSubscriptions.js";

const invoice = (
  from: string,
  to: string,
  amount: number | string = 10,
  more: object = {},
): Invoice => ({
  customerId: "ana",
  from,
  to,
  amount,
  paid: true,
  ...more,
});

describe("the term of an invoice", () => {
  test.each<[string, string, unknown]>([
    ["2026-02-01", "2026-03-01", "month"],
    ["2026-01-31", "2026-02-28", "month"],
    ["2026-02-28", "2026-03-31", "month"],
    ["2028-02-29", "2029-02-28", "year"],
    ["2026-01-15", "2026-04-15", { amount: 3, unit: "month" }],
    ["2026-01-15", "2028-01-15", { amount: 2, unit: "year" }],
    ["2026-01-15", "2026-01-22", { amount: 7, unit: "day" }],
    ["2026-01-15", "2026-02-14", { amount: 30, unit: "day" }],
    ["2026-01-15", "2026-01-16", "day"],
  ])("from %s to %s", (from, to, term) => {
    expect(subscriptionsFromInvoices([invoice(from, to)])).toEqual([
      { customerId: "ana", startedAt: from, endedAt: to, revenue: 10, term },
    ]);
  });
  test("months of instants are those of the time zone", () => {
    const march = [invoice("2026-03-01T00:00:00+01:00", "2026-04-01T00:00:00+02:00", "31.00")];
    const [berlin] = subscriptionsFromInvoices(march, { timeZone: "Europe/Berlin" });
    expect(berlin).toMatchObject({ revenue: 31, term: "month" });
    // 743 hours are no whole number of days: 31 x 30.4375 x 24 / 743.
    const [utc] = subscriptionsFromInvoices(march);
    expect(utc).toMatchObject({ revenue: 30.4784656797, term: "month" });
  });
});

describe("a time of service", () => {
  const january = invoice("2026-01-01", "2026-02-01");
  test.each<[string, string, number]>([
    ["touches the next", "2026-02-01", 1],
    ["is six days from the next", "2026-02-07", 1],
    ["is seven days from the next", "2026-02-08", 2],
  ])("that %s", (_, from, records) => {
    const all = [invoice(from, "2026-03-05"), january];
    expect(subscriptionsFromInvoices(all, { gap: "week" })).toHaveLength(records);
    expect(subscriptionsFromInvoices(all)).toHaveLength(from === "2026-02-01" ? 1 : 2);
  });
  test("an invoice that was not paid is no service; paid later, it is", () => {
    const unpaid = invoice("2026-02-01", "2026-03-01", 10, { paid: false, id: 2 });
    const march = invoice("2026-03-01", "2026-04-01");
    expect(subscriptionsFromInvoices([january, unpaid, march])).toHaveLength(2);
    expect(subscriptionsFromInvoices([january, unpaid, march, { ...unpaid, paid: true }])).toEqual([
      {
        customerId: "ana",
        startedAt: "2026-01-01",
        endedAt: "2026-04-01",
        revenue: 10,
        term: "month",
      },
    ]);
  });
  test("rows of one id count once, rows without an id all count", () => {
    const twice = [january, { ...january }];
    expect(subscriptionsFromInvoices(twice)[0]?.revenue).toBe(20);
    const same = twice.map((row) => ({ ...row, id: "in_1" }));
    expect(subscriptionsFromInvoices(same)[0]?.revenue).toBe(10);
    for (const other of [{ amount: 11 }, { from: "2026-01-02" }, { to: "2026-02-02" }]) {
      const row = { ...january, ...other, id: "in_1" };
      expect(() => subscriptionsFromInvoices([...same, row])).toThrow(
        "invoices[2].id must be another one for another time or amount",
      );
    }
  });
  test("subscriptions of a customer stay apart by their ids", () => {
    const two = [1n, 2].map((subscriptionId) => ({ ...january, subscriptionId }));
    expect(subscriptionsFromInvoices(two).map(({ subscriptionId }) => subscriptionId)).toEqual([
      1, 2,
    ]);
  });
  test("what ends with a month of another invoice is for its rest, also where it is a month by itself", () => {
    const month = invoice("2026-01-28", "2026-02-28", 0);
    const rest = invoice("2026-01-29", "2026-02-28", 12.5, { id: 2 });
    const [{ changes } = {}] = subscriptionsFromInvoices([month, rest]);
    // 12.5 for 30 of 31 days
    expect(changes?.at(-1)).toEqual({ at: "2026-01-29", revenue: 12.9166666667, term: "month" });
  });
  test("a change of plan in the middle of a month is a credit and a charge for its rest", () => {
    const rest = ["2026-04-16", "2026-05-01"] as const;
    const lines = [
      invoice("2026-04-01", "2026-05-01", 100),
      invoice(...rest, -50),
      invoice(...rest, 100),
      invoice("2026-05-01", "2026-06-01", 200),
    ];
    const [ana] = subscriptionsFromInvoices(lines);
    expect(ana?.changes).toEqual([
      { at: "2026-04-01", revenue: 100, term: "month" },
      { at: "2026-04-16", revenue: 200, term: "month" },
    ]);
  });
  test("a year that is given back after five months brings in nothing any more", () => {
    // 214 of 365 days are left: 120 x 214 / 365 = 70.356...
    const lines = [
      invoice("2026-01-01", "2027-01-01", 120),
      invoice("2026-06-01", "2027-01-01", "-70.36"),
    ];
    expect(subscriptionsFromInvoices(lines)[0]?.changes).toEqual([
      { at: "2026-01-01", revenue: 120, term: "year" },
      { at: "2026-06-01", revenue: 0, term: "month" },
    ]);
    const tooMuch = [lines[0] as Invoice, invoice("2026-06-01", "2027-01-01", "-70.38")];
    expect(() => subscriptionsFromInvoices(tooMuch)).toThrow("amount must be 0 or more, together");
  });
  test("terms that have nothing to do with each other are added up for a month", () => {
    const lines = [
      invoice("2026-04-01", "2026-05-01", 100),
      invoice("2026-04-10", "2026-04-20", 10),
    ];
    expect(subscriptionsFromInvoices(lines)[0]?.changes).toEqual([
      { at: "2026-04-01", revenue: 100, term: "month" },
      { at: "2026-04-10", revenue: 130.4375, term: "month" },
      { at: "2026-04-20", revenue: 100, term: "month" },
    ]);
  });
});

describe("what cannot be right is refused", () => {
  const good = invoice("2026-01-01", "2026-02-01");
  test.each<[readonly object[], string]>([
    [[{ ...good, to: "2026-01-01" }], "invoices[0].to must be later than from"],
    [[{ ...good, to: "2026-02-01T00:00:00Z" }], "invoices[0].to must be a date alone"],
    [
      [good, invoice("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z")],
      "invoices[1].from must be a date alone",
    ],
    [[{ ...good, paid: "yes" }], "invoices[0].paid must be one of true, false"],
    [[{ ...good, paid: null }], "invoices[0].paid must be one of true, false"],
    [[{ ...good, amount: null }], "invoices[0].amount must be an amount"],
    [[good, { ...good, currency: "EUR" }], "invoices[1].currency must be left out"],
    [
      [{ ...good, amount: -1 }],
      "amount must be 0 or more, together with all amounts that cover the same time",
    ],
  ])("%#", (invoices, message) => {
    expect(() => subscriptionsFromInvoices(invoices as never)).toThrow(message);
  });
});

const randomInvoice = fc
  .record({
    from: fc.nat(40),
    days: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(28, 30, 31)),
    amount: fc.constantFrom(0, 5, 10, 12.5),
    paid: fc.boolean(),
    id: fc.option(fc.nat(40), { nil: undefined }),
  })
  .map((one) => ({ ...one, to: one.from + one.days }));

test("random histories: a subscriber is there exactly while paid or within the gap, at the rate of what covers the day", () => {
  const property = fc.property(
    fc.uniqueArray(randomInvoice, { maxLength: 9, selector: ({ id, from }) => id ?? -1 - from }),
    fc.integer({ min: 1, max: 12 }),
    (drawn, gap) => {
      const rows = drawn.map(({ from, to, amount, paid, id }) =>
        invoice(dateOf(from), dateOf(to), amount, { paid, ...(id !== undefined && { id }) }),
      );
      const records = subscriptionsFromInvoices(rows, { gap: { amount: gap, unit: "day" } });
      const paid = drawn.filter((one) => one.paid);
      const covers = (day: number) => paid.filter(({ from, to }) => from <= day && day < to);
      for (let day = 0; day <= 85; day += 1) {
        const date = dateOf(day);
        const there = records.filter(
          ({ startedAt, endedAt }) => startedAt <= date && date < (endedAt ?? ""),
        );
        const before = Math.max(...paid.map(({ to }) => to).filter((to) => to <= day));
        const after = Math.min(...paid.map(({ from }) => from).filter((from) => from > day));
        const isThere = covers(day).length > 0 || after - before < gap;
        expect(there).toHaveLength(isThere ? 1 : 0);
        if (!isThere) continue;
        let last = day;
        while (covers(last).length === 0) last -= 1;
        const perDay = covers(last).reduce((sum, one) => sum + daily(one, covers(last)), 0);
        const { revenue, term, changes } = there[0] as (typeof there)[0];
        const inForce = changes?.filter((one) => one.at <= date).at(-1) ?? { revenue, term };
        expect(Number(inForce.revenue) / daysOf(inForce.term)).toBeCloseTo(perDay, 9);
      }
      expect(
        subscriptionsFromInvoices([...rows].reverse(), { gap: { amount: gap, unit: "day" } }),
      ).toEqual(records);
      const months = subscriptionTotalsByPeriod({
        period: "month",
        timeZone: "UTC",
        from: "2026-01",
        to: "2026-05",
      });
      aggregate(records, months);
    },
  );
  fc.assert(property, { numRuns: 300 });
});

interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** What an invoice brings in on a day. */
function daily({ from, to, amount }: Drawn, covering: readonly Drawn[]): number {
  const whole = covering.find((one) => one.from < from && one.to === to && monthsOf(one) > 0);
  if (whole !== undefined) {
    const perDay = amount / (to - from);
    return (perDay * (whole.to - whole.from)) / monthsOf(whole) / 30.4375;
  }
  const months = monthsOf({ from, to });
  return amount / (months > 0 ? months * 30.4375 : to - from);
}

/** The months from a date to the same date of another month, else 0. */
function monthsOf({ from, to }: Pick<Drawn, "from" | "to">): number {
  const [first, last] = [new Date(dateOf(from)), new Date(dateOf(to))];
  const isLast = (date: Date) => new Date(date.getTime() + 86_400_000).getUTCDate() === 1;
  const [day, after] = [first.getUTCDate(), last.getUTCDate()];
  const isSame = day === after || (after > day ? isLast(first) : isLast(last));
  return isSame ? last.getUTCMonth() - first.getUTCMonth() : 0;
}

function daysOf(term: unknown): number {
  if (term === "month") return 30.4375;
  if (term === "day") return 1;
  const { amount, unit } = term as { amount: number; unit: string };
  return amount * (unit === "day" ? 1 : 30.4375);
}
