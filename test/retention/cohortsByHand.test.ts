import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CohortOptions,
  type CohortOrder,
  cohortRetention,
  cohortRevenue,
} from "../../src/index.js";

const at = fc.oneof(
  fc
    .integer({ min: 0, max: 150 })
    .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
  fc.integer({ min: 24, max: 24 * 149 }).map((hour) => Date.UTC(2026, 0, 1, hour)),
);
const amount = fc.integer({ min: -400, max: 900 });
const named = fc
  .record({ order: fc.nat(9), at, amount, isNamed: fc.boolean() })
  .map(({ order, isNamed, ...rest }) => ({
    ...rest,
    customerId: order % 4 === 0 ? null : order % 4,
    orderId: isNamed || rest.amount >= 0 ? order : undefined,
  }));
const nameless = fc.record({ customerId: fc.constantFrom(1, 2, 3, null), at, amount });
const zones = fc.constantFrom("UTC", "Asia/Jakarta", "America/New_York", "Pacific/Auckland");

interface Dated {
  readonly customerId: number;
  readonly at: CohortOrder["at"];
  readonly worth: number;
}

/** Orders and refunds, one sentence of RECORDS at a time. */
function settled(rows: readonly CohortOrder[], placeOf: (one: CohortOrder["at"]) => string) {
  const orders: Dated[] = [];
  const refunds: Dated[] = [];
  const add = (to: Dated[], { customerId, at: time }: CohortOrder, worth: number): void => {
    if (customerId !== null) to.push({ customerId: customerId as number, at: time, worth });
  };
  const isRefund = (one: CohortOrder): boolean => Number(one.amount) < 0;
  const ids = new Set(rows.map(({ orderId }) => orderId));
  for (const id of ids) {
    const lines = rows.filter(({ orderId }) => orderId === id);
    const positive = lines.filter((one) => !isRefund(one));
    if (id === undefined) for (const one of positive) add(orders, one, Number(one.amount));
    const [first] = [...positive].sort((a, b) => (placeOf(a.at) < placeOf(b.at) ? -1 : 1));
    const isOrder = id !== undefined && first !== undefined;
    const isDiscount = (one: CohortOrder): boolean =>
      isOrder && placeOf(one.at) === placeOf(first.at);
    if (isOrder) {
      const own = lines.filter((one) => !isRefund(one) || isDiscount(one));
      add(
        orders,
        first,
        own.reduce((sum, one) => sum + Number(one.amount), 0),
      );
    }
    for (const one of lines) {
      if (isRefund(one) && !isDiscount(one)) add(refunds, one, Number(one.amount));
    }
  }
  return { orders, refunds };
}

describe("cohorts of random rows are read as RECORDS says", () => {
  test.each([
    ["rows without ids", fc.array(nameless, { maxLength: 25 })],
    ["rows with ids", fc.array(named, { maxLength: 25 })],
  ] as const)("%s", (_, rowsOf) => {
    fc.assert(
      fc.property(rowsOf, zones, (rows, timeZone) => {
        const options = {
          cohortBy: "month",
          period: "month",
          timeZone,
          asOf: "2026-05-31",
        } as const satisfies CohortOptions;
        const dates = new Intl.DateTimeFormat("en-CA", { timeZone });
        const dayOf = (time: CohortOrder["at"]): string =>
          typeof time === "string" ? time : dates.format(new Date(time as number));
        const midnights = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "medium" });
        // An instant at which a date begins is the same moment as that date.
        const placeOf = (time: CohortOrder["at"]): string =>
          typeof time === "string" || midnights.format(time as number) === "00:00:00"
            ? dayOf(time)
            : `${dayOf(time)} ${String(time)}`;
        const monthOf = (time: CohortOrder["at"]): number => Number(dayOf(time).slice(5, 7));
        const { orders, refunds } = settled(rows, placeOf);
        const started = new Map<number, number>();
        for (const one of orders) {
          const known = started.get(one.customerId) ?? 12;
          started.set(one.customerId, Math.min(known, monthOf(one.at)));
        }
        const money = cohortRevenue(rows, options).cohorts;
        for (const [place, { cohort, size, cells }] of cohortRetention(
          rows,
          options,
        ).cohorts.entries()) {
          const month = Number(cohort.slice(5));
          const members = [...started].filter(([, start]) => start === month).map(([id]) => id);
          expect([size, money[place]?.size]).toEqual([members.length, members.length]);
          for (const [offset, { numerator, value }] of cells.entries()) {
            const isIn = (one: Dated): boolean =>
              members.includes(one.customerId) && monthOf(one.at) === month + offset;
            expect(numerator).toBe(new Set(orders.filter(isIn).map((one) => one.customerId)).size);
            expect(value === null).toBe(month + offset >= 5);
            const worth = [...orders, ...refunds].filter(isIn);
            expect(money[place]?.cells[offset]?.numerator).toBe(
              worth.reduce((sum, one) => sum + one.worth, 0),
            );
          }
        }
        expect(money.reduce((sum, { size }) => sum + size, 0)).toBe(started.size);
      }),
      { numRuns: 200 },
    );
  });
});
