import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  type ChannelRecord,
  channelReport,
  channelTotalsAggregator,
  InputError,
} from "../../src/index.js";

const search: ChannelRecord = { channel: "search", cost: "700.10", acquisitions: 14 };
const social: ChannelRecord = { channel: "social", cost: 800, acquisitions: 8 };

describe("channel totals", () => {
  test("add up a few records, ordered by name", () => {
    const full = { visits: 100, leads: 20, actions: 3, currency: "EUR" };
    const records: ChannelRecord[] = [
      { ...social, ...full, revenue: -5 },
      { ...search, ...full, revenue: "0.10" },
      { ...search, ...full, cost: new Decimal("499.90"), acquisitions: 10, revenue: 0.2 },
    ];
    expect(aggregate(records, channelTotalsAggregator)).toStrictEqual([
      {
        channel: "search",
        cost: 1200,
        visits: 200,
        leads: 40,
        actions: 6,
        acquisitions: 24,
        revenue: 0.3,
        currency: "EUR",
      },
      { channel: "social", cost: 800, acquisitions: 8, revenue: -5, ...full },
    ]);
    expect(aggregate([], channelTotalsAggregator)).toEqual([]);
  });

  test.each(["visits", "leads", "actions", "revenue"] as const)(
    "%s of a channel are there only if every record of it has them",
    (name) => {
      const [first, second] = aggregate(
        [{ ...search, [name]: 20 }, search, { ...social, [name]: 30 }],
        channelTotalsAggregator,
      );
      expect(first).toStrictEqual({ channel: "search", cost: 1400.2, acquisitions: 28 });
      expect(second?.[name]).toBe(30);
    },
  );

  test("name the currency that all records name", () => {
    const records = [search, social].map((record) => ({ ...record, currency: "EUR" }));
    const channels = aggregate(records, channelTotalsAggregator);
    expect(channels.map(({ currency }) => currency)).toEqual(["EUR", "EUR"]);
    expect(channelReport(channels).total.costPerAcquisition.denominator).toBe(22);
    expect(() => aggregate([...records, search], channelTotalsAggregator)).toThrow(
      "records[2].currency must be EUR, as in the records before it, got undefined",
    );
  });

  test("refuse a second currency, in one pass and in a merge", () => {
    const euros = { ...search, currency: "EUR" };
    const dollars = { ...social, currency: "USD" };
    expect(() => aggregate([euros, euros, dollars], channelTotalsAggregator)).toThrow(
      'records[2].currency must be EUR, as in the records before it, got "USD"',
    );
    const [into, from] = [euros, dollars].map((record) => {
      const state = channelTotalsAggregator.empty();
      channelTotalsAggregator.add(state, record);
      return state;
    });
    expect(() => {
      channelTotalsAggregator.merge(into as never, from as never);
    }).toThrow("currency must be EUR");
  });

  test("let a lead of one day be won on another", () => {
    const days = [
      { ...search, leads: 20, acquisitions: 0 },
      { ...search, leads: 0, acquisitions: 5 },
    ];
    const channels = aggregate(days, channelTotalsAggregator);
    expect(channelReport(channels).channels[0]?.leadConversionRate?.value).toBe(0.25);
  });

  test("give the same report as records with one for each channel", () => {
    const whole = [
      { ...search, cost: 1200, acquisitions: 24 },
      { ...social, revenue: 90 },
    ];
    const parts = [
      { ...search, cost: "0.1" },
      { ...social, revenue: 90 },
      { ...search, cost: "1199.9", acquisitions: 10 },
    ];
    expect(channelReport(aggregate(parts, channelTotalsAggregator))).toEqual(channelReport(whole));
  });
});

describe("a saved state of channels that was changed is refused", () => {
  const counts = {
    records: 1,
    sums: { acquisitions: 1, visits: 0, leads: 0, actions: 0 },
    given: { acquisitions: 1, visits: 0, leads: 0, actions: 0 },
  };
  const channel = { counts, cost: "5", revenue: "7", recordsWithRevenue: 1 };
  const state = { channels: [["search", channel]], currency: "EUR" };
  const restored = (changed: object): unknown =>
    channelTotalsAggregator.restore({ aggregator: "channelTotals", version: 1, state: changed });
  test("a state that was not changed is accepted", () => {
    expect(() => restored(state)).not.toThrow();
  });
  test.each([
    [{ channels: undefined }, "saved.state.channels must be an array"],
    [{ channels: [["", channel]] }, "saved.state.channel must be a non-empty string"],
    [{ channels: [["a", null]] }, "saved.state.channels.a.state must be an object"],
    [{ channels: [["a", { ...channel, cost: "-5" }]] }, "channels.a.cost must be an amount from 0"],
    [{ channels: [["a", { ...channel, revenue: null }]] }, "channels.a.revenue must be an amount"],
    [{ channels: [["a", { ...channel, counts: null }]] }, "channels.a.saved.state must be"],
    [
      { channels: [["a", { ...channel, recordsWithRevenue: 2 }]] },
      "channels.a.recordsWithRevenue must be at most records (1), got 2",
    ],
    [
      { channels: [["a", { ...channel, recordsWithRevenue: 0 }]] },
      "channels.a.revenue must be 0 where no record gave it",
    ],
    [{ currency: "euro" }, "currency must be a three-letter code"],
  ])("%j", (change, message) => {
    expect(() => restored({ ...state, ...change })).toThrow(InputError);
    expect(() => restored({ ...state, ...change })).toThrow(message);
  });
});
