import { describe, expect, test } from "vitest";
import {
  InputError,
  subscriptionTotalsAggregator,
  subscriptionTotalsByPeriod,
} from "../../../src/index.js";

const january = subscriptionTotalsAggregator({ from: "2026-01-01", to: "2026-02-01" });
const details = {
  below: 12,
  revenueAtEnd: null,
  changes: [[1767225600000, "5", 1]],
  pauses: [
    [1764547200000, 1765065600000],
    [1765065600000, null],
  ],
};
const state = {
  subscriptions: 4,
  ended: 2,
  withRevenue: 4,
  currency: "EUR",
  ids: ["a", "b"],
  customers: [0, 1, 0],
  startedAt: [1748736000000, 1764547200000, 1751328000000],
  endedAt: [1748736000000, null, null],
  revenue: ["5", "0", "1.25"],
  details: [[1, details]],
};
const restored = (changed: object): unknown =>
  january.restore({ aggregator: january.name, version: 2, state: changed });

describe("a saved state of subscriptions that contradicts itself is refused", () => {
  test("a state that was not changed is accepted, and is saved as it was", () => {
    expect(
      january.save(january.restore({ ...january.save(january.empty()), state })).state,
    ).toEqual(state);
    expect(() => restored({ ...state, withRevenue: 0, revenue: [] })).not.toThrow();
  });
  test.each([
    [{ subscriptions: 2 }, "withRevenue must be at most subscriptions (2), got 4"],
    [{ subscriptions: 2, withRevenue: 2 }, "customers must be at most subscriptions (2), got 3"],
    [{ subscriptions: "4" }, "subscriptions must be a whole number"],
    [{ ended: 0 }, "saved.state.ended must be 1 at least, got 0"],
    [{ ended: 5 }, "ended must be at most subscriptions (4), got 5"],
    [{ withRevenue: 3 }, "withRevenue must be that of all subscriptions, or 0, got 3"],
    [{ withRevenue: 0 }, "withRevenue must be that of all subscriptions, or 0, got 0"],
    [{ currency: "euro" }, "currency must be a three-letter code"],
    [{ ids: ["a", "a"] }, "saved.state.ids[1] must be there once"],
    [{ ids: ["a", "b", "c"] }, "saved.state.ids must be those of 2 customers, got 3"],
    [{ customers: [0, 2, 1] }, "saved.state.customers must be whole numbers from 0 to 1"],
    [{ customers: [1, 0, 0] }, "saved.state.customers[0] must be 0 at most, got 1"],
    [{ customers: [0, 1] }, "saved.state.startedAt must be an array of 2 finite numbers"],
    [{ startedAt: [1, 2, null] }, "saved.state.startedAt must be an array of 3 finite numbers"],
    [{ endedAt: [1748735999999, null, null] }, "times no earlier than those of startedAt"],
    [{ endedAt: [null, null] }, "times no earlier than those of startedAt"],
    [{ endedAt: ["x", null, null] }, "times no earlier than those of startedAt"],
    [{ revenue: ["5", "0"] }, "withRevenue must be that of all subscriptions, or 0, got 4"],
    [{ revenue: ["5", "0", "-1"] }, "saved.state.revenue[2] must be an amount from 0 up"],
    [{ details: [[3, details]] }, "row must be at most the last subscription (2), got 3"],
    [{ details: [[1, null]] }, "saved.state.details must be an object"],
    [{ details: [[1, { ...details, below: 0 }]] }, "details.below must be a whole number from 1"],
    [{ details: [[1, { ...details, revenueAtEnd: -1 }]] }, "details.revenue must be an amount"],
    [
      { details: [[1, { ...details, changes: [[1764547200000, "5", 1]] }]] },
      "saved.state.details.changes must be times in order, got an array",
    ],
    [{ details: [[1, { ...details, changes: [5] }]] }, "details.changes must be times in order"],
    [
      { details: [[1, { ...details, pauses: [[1764547200000, 1764547199999]] }]] },
      "saved.state.details.pauses must be times in order, got an array",
    ],
    [
      { details: [[1, { ...details, pauses: [[1764547199999, null]] }]] },
      "details.pauses must be times in order",
    ],
  ])("%j", (change, message) => {
    expect(() => restored({ ...state, ...change })).toThrow(InputError);
    expect(() => restored({ ...state, ...change })).toThrow(message);
  });

  test("a state of 0.1.0 is refused", () => {
    expect(() => january.restore({ aggregator: january.name, version: 1, state: {} })).toThrow(
      "saved.version must be 2: another version of the library saved the state",
    );
  });
});

test("what is kept depends on the gap and on what revenue is for, so the names of states tell them", () => {
  const period = { from: "2026-01-01", to: "2026-02-01" };
  const patient = subscriptionTotalsAggregator({ ...period, gap: { amount: 2, unit: "day" } });
  const yearly = subscriptionTotalsAggregator({ ...period, revenuePer: "year" });
  for (const other of [patient, yearly]) {
    expect(() => other.restore(january.save(january.empty()))).toThrow("saved must be a state");
  }
  const counted = subscriptionTotalsAggregator({ ...period, free: "count", history: "complete" });
  expect(() => counted.restore(january.save(january.empty()))).not.toThrow();
});

describe("a saved state of subscriptions by period", () => {
  const months = subscriptionTotalsByPeriod({
    period: "month",
    timeZone: "Asia/Jakarta",
    from: "2026-01",
    to: "2026-03",
  });
  test.each([
    [null, "isInDates must be true or false, or null for nothing, got null"],
    ["yes", 'isInDates must be true or false, or null for nothing, got "yes"'],
  ])("says whether its times are dates: %s", (isInDates, message) => {
    const saved = { aggregator: months.name, version: 1, state: { ...state, isInDates } };
    expect(() => months.restore(saved)).toThrow(message);
    expect(() => months.restore({ ...saved, state: { ...state, isInDates: true } })).not.toThrow();
  });
  test("of nothing does not", () => {
    const nothing = months.save(months.empty());
    expect(() => months.restore(nothing)).not.toThrow();
    expect(() =>
      months.restore({ ...nothing, state: { ...(nothing.state as object), isInDates: true } }),
    ).toThrow("isInDates must be");
  });
});
