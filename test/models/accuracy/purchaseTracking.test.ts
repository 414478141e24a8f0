import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrationAndHoldout, InputError, type PurchaseTimeline } from "../../../src/index.js";
import {
  expectedPurchasesOfNewCustomer,
  type PurchaseModel,
  type PurchaseTracking,
  purchaseTracking,
} from "../../../src/models/index.js";
import { cdnowOrders } from "../../data/cdnow.js";
import { cdnowBgNbd, cdnowParetoNbd } from "../cdnowSample.js";

const timeline: PurchaseTimeline = {
  startsOn: "2026-01-01",
  timeUnit: "day",
  calibrationEnd: 14,
  holdoutEnd: 24,
  moments: [
    { time: 0, newCustomers: 3, repeatPurchases: 0 },
    { time: 6, newCustomers: 0, repeatPurchases: 1 },
    { time: 7, newCustomers: 2, repeatPurchases: 1 },
    { time: 20, newCustomers: 0, repeatPurchases: 4 },
    { time: 23, newCustomers: 0, repeatPurchases: 1 },
  ],
};
const weekly = { every: { amount: 1, unit: "week" } } as const;
const newCustomer = (model: PurchaseModel, days: number): number =>
  expectedPurchasesOfNewCustomer(model, { amount: days, unit: "day" });

describe("purchaseTracking", () => {
  test("counts actual and expected purchases by the time of the first purchases", () => {
    const { steps, ...rest } = purchaseTracking(cdnowBgNbd, timeline, weekly);
    expect(rest).toEqual({ timeUnit: "week", startsOn: "2026-01-01", calibrationEnd: 2 });
    expect(
      steps.map(({ from, newCustomers, actual, cumulativeActual }) => [
        from,
        newCustomers,
        actual,
        cumulativeActual,
      ]),
    ).toEqual([
      [0, 3, 1, 1],
      [1, 2, 1, 2],
      [2, 0, 4, 6],
      [3, 0, 1, 7],
    ]);
    // The last step is only three days long.
    expect(steps.map(({ to }) => to)).toEqual([1, 2, 3, 24 / 7]);
    const by = (day: number): number =>
      3 * newCustomer(cdnowBgNbd, day) + (day > 7 ? 2 * newCustomer(cdnowBgNbd, day - 7) : 0);
    for (const [step, day] of [7, 14, 21, 24].entries()) {
      expect(steps[step]?.cumulativeExpected).toBeCloseTo(by(day), 10);
      expect(steps[step]?.expected).toBeCloseTo(by(day) - (step === 0 ? 0 : by(7 * step)), 10);
    }
  });

  test("does not depend on the time units of model and timeline", () => {
    const { alpha, ...shapes } = cdnowBgNbd.parameters;
    const inWeeks = {
      ...cdnowBgNbd,
      parameters: { ...shapes, alpha: alpha / 7 },
      timeUnit: "week",
    };
    const weeks = {
      ...timeline,
      timeUnit: "week",
      calibrationEnd: 2,
      holdoutEnd: 24 / 7,
      moments: timeline.moments.map((moment) => ({ ...moment, time: moment.time / 7 })),
    };
    const whole = purchaseTracking(cdnowBgNbd, timeline, weekly);
    const others = [
      purchaseTracking(inWeeks as PurchaseModel, timeline, weekly),
      purchaseTracking(cdnowBgNbd, weeks as PurchaseTimeline, weekly),
      purchaseTracking(cdnowBgNbd, timeline, { every: { amount: 7, unit: "day" } }),
    ];
    for (const { steps } of others) {
      expect(steps.map(({ actual }) => actual)).toEqual(whole.steps.map(({ actual }) => actual));
      for (const [place, { expected }] of steps.entries()) {
        expect(expected).toBeCloseTo(whole.steps[place]?.expected as number, 9);
      }
    }
  });

  test("keeps the totals for steps of any length, and cumulative expectations never fall", () => {
    const moment = fc.record({
      time: fc.integer({ min: 0, max: 99 }),
      newCustomers: fc.integer({ min: 0, max: 4 }),
      repeatPurchases: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(moment, { maxLength: 8 }),
        fc.double({ min: 0.5, max: 300, noNaN: true }),
        fc.constantFrom<PurchaseModel>(cdnowBgNbd, cdnowParetoNbd),
        (moments, amount, model) => {
          const all: PurchaseTimeline = {
            ...timeline,
            calibrationEnd: 50,
            holdoutEnd: 100,
            moments,
          };
          const { steps } = purchaseTracking(model, all, { every: { amount, unit: "day" } });
          const last = steps[steps.length - 1];
          const sumOf = (field: "newCustomers" | "repeatPurchases"): number =>
            moments.reduce((sum, one) => sum + one[field], 0);
          expect(last?.cumulativeActual).toBe(sumOf("repeatPurchases"));
          expect(steps.reduce((sum, step) => sum + step.newCustomers, 0)).toBe(
            sumOf("newCustomers"),
          );
          expect(last?.to).toBeCloseTo(100, 9);
          expect(steps.every(({ expected }) => expected >= 0)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("expects no purchases without orders", () => {
    const ends = { calibrationEnd: "2026-01-08", holdoutEnd: "2026-01-15" };
    const split = calibrationAndHoldout([], { ...ends, period: "day", timeZone: "UTC" });
    const { steps } = purchaseTracking(cdnowBgNbd, split.timeline, weekly);
    expect(steps.map(({ actual, expected }) => [actual, expected])).toEqual([[0, 0]]);
  });

  const first = { time: 0, newCustomers: 1, repeatPurchases: 0 };
  test.each<[string, unknown, unknown, unknown]>([
    ["model must be", undefined, timeline, weekly],
    ["model.model must be", { ...cdnowBgNbd, model: "bg-bb" }, timeline, weekly],
    ["timeline must be a timeline of purchases", cdnowBgNbd, [], weekly],
    [
      "timeline.timeUnit must be one of day, week",
      cdnowBgNbd,
      { ...timeline, timeUnit: "hour" },
      weekly,
    ],
    [
      "timeline.holdoutEnd must be a finite number",
      cdnowBgNbd,
      { ...timeline, holdoutEnd: Number.NaN },
      weekly,
    ],
    [
      "timeline.calibrationEnd must be below holdoutEnd (24), got 24",
      cdnowBgNbd,
      { ...timeline, calibrationEnd: 24 },
      weekly,
    ],
    [
      "timeline.startsOn must be a date, or null, got 3",
      cdnowBgNbd,
      { ...timeline, startsOn: 3 },
      weekly,
    ],
    ["timeline.moments must be an iterable", cdnowBgNbd, { ...timeline, moments: 3 }, weekly],
    [
      "timeline.moments[0].time must be a finite number",
      cdnowBgNbd,
      { ...timeline, moments: [null] },
      weekly,
    ],
    [
      "timeline.moments[0].time must be at most holdoutEnd (24), got 25",
      cdnowBgNbd,
      { ...timeline, moments: [{ ...first, time: 25 }] },
      weekly,
    ],
    [
      "timeline.moments[1].newCustomers must be",
      cdnowBgNbd,
      { ...timeline, moments: [first, { ...first, newCustomers: -1 }] },
      weekly,
    ],
    [
      "timeline.moments[0].repeatPurchases must be",
      cdnowBgNbd,
      { ...timeline, moments: [{ time: 0, newCustomers: 1 }] },
      weekly,
    ],
    ["options must be a plain object, got undefined", cdnowBgNbd, timeline, undefined],
    ["every must be", cdnowBgNbd, timeline, {}],
    ["every.unit must be", cdnowBgNbd, timeline, { every: { amount: 1, unit: "decade" } }],
    ["every.amount must be", cdnowBgNbd, timeline, { every: { amount: 0, unit: "week" } }],
    [
      "every.amount must be long enough for 10000 steps at most, got 1e-9",
      cdnowBgNbd,
      timeline,
      { every: { amount: 1e-9, unit: "week" } },
    ],
  ])("refuses: %s (%#)", (message, model, given, options) => {
    const track = (): PurchaseTracking =>
      purchaseTracking(model as PurchaseModel, given as PurchaseTimeline, options as typeof weekly);
    expect(track).toThrow(InputError);
    expect(track).toThrow(message);
  });
});

test("the weekly counts of all orders of CDNOW agree with a direct count", () => {
  const orders = cdnowOrders();
  const ends = { calibrationEnd: "1997-10-01", holdoutEnd: "1998-07-01" };
  const { timeline: all } = calibrationAndHoldout(orders, {
    ...ends,
    period: "day",
    timeZone: "UTC",
  });
  const { steps, calibrationEnd } = purchaseTracking(cdnowParetoNbd, all, weekly);
  expect([steps.length, calibrationEnd]).toEqual([78, 39]);
  const byHand = Array<number>(78).fill(0);
  const days = new Set(orders.map(({ customerId, at }) => `${customerId} ${at}`));
  const known = new Set<string>();
  for (const day of [...days].sort()) {
    const [customer, date] = day.split(" ") as [string, string];
    const week = Math.floor((Date.parse(date) - Date.parse("1997-01-01")) / (7 * 86_400_000));
    if (known.has(customer)) byHand[week] = (byHand[week] as number) + 1;
    known.add(customer);
  }
  expect(steps.map(({ actual }) => actual)).toEqual(byHand);
  // Over the calibration, the model has an error of a few percent.
  const { cumulativeActual = 0, cumulativeExpected = 0 } = steps[38] ?? {};
  expect(Math.abs(cumulativeExpected / cumulativeActual - 1)).toBeLessThan(0.06);
});
