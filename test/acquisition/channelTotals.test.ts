import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  type ChannelRecord,
  type ChannelTotals,
  channelReport,
  channelTotalsAggregator,
  channelTotalsAggregatorFor,
  costPerAction,
  costPerLead,
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

  test("divide, for each KPI, the records that have its fields, and say how many do not", () => {
    const records: ChannelRecord[] = [
      { channel: "search", cost: 100, acquisitions: 5, visits: 200 },
      { channel: "search", cost: 60, acquisitions: 3 },
      {
        channel: "search",
        cost: "40.50",
        acquisitions: 2,
        visits: null,
        leads: 8,
        actions: 9,
        revenue: 81,
      },
    ];
    const [totals] = aggregate(records, channelTotalsAggregator);
    expect(totals).toStrictEqual({
      channel: "search",
      cost: 200.5,
      acquisitions: 10,
      visits: 200,
      leads: 8,
      actions: 9,
      revenue: 81,
      known: {
        conversionRate: { visits: 200, acquisitions: 5, leftOut: 2 },
        leadConversionRate: { leads: 8, acquisitions: 2, leftOut: 2 },
        costPerAction: { actions: 9, cost: 40.5, leftOut: 2 },
        costPerLead: { leads: 8, cost: 40.5, leftOut: 2 },
        channelEfficiency: { revenue: 81, cost: 40.5, leftOut: 2 },
      },
    });
    const [row] = channelReport([totals as ChannelTotals]).channels;
    expect(row?.costPerAcquisition.value).toBe(20.05);
    expect(row?.conversionRate?.value).toBe(0.025);
    expect(row?.leadConversionRate?.value).toBe(0.25);
    expect(row?.costPerAction?.value).toBe(4.5);
    expect(row?.channelEfficiency?.value).toBe(2);
    expect(row?.leftOut).toEqual({
      conversionRate: 2,
      leadConversionRate: 2,
      costPerAction: 2,
      channelEfficiency: 2,
    });
    const { actions, leads } = totals as Required<ChannelTotals>;
    const plain = { ...(totals as ChannelTotals), actions, leads };
    expect(costPerAction(plain).value).toBe(4.5);
    expect(costPerLead(plain).value).toBe(5.0625);
  });

  test("add fractions exactly, in whatever order they come", () => {
    const fractions = [0.1, 0.2, 0.3, 1e-7, 2 ** 40, 12.35];
    const records = fractions.map((acquisitions) => ({ ...search, acquisitions }));
    for (const some of [records, [...records].reverse()]) {
      expect(aggregate(some, channelTotalsAggregator)[0]?.acquisitions).toBe(1099511627788.9500001);
    }
    const leads = [0.1, 0.2].map((some) => ({ ...search, acquisitions: 0, leads: some }));
    expect(aggregate(leads, channelTotalsAggregator)[0]?.leads).toBe(0.3);
  });

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
  const part = {
    fields: ["revenue"],
    fractions: [],
    records: 1,
    visits: "0",
    acquisitions: "1",
    leads: "0",
    actions: "0",
    cost: "5",
    revenue: "7",
  };
  const state = { channels: [["search", [part]]], currency: "EUR" };
  const restored = (changed: object, version = 2): unknown =>
    channelTotalsAggregator.restore({ aggregator: "channelTotals", version, state: changed });
  test("a state that was not changed is accepted", () => {
    expect(() => restored(state)).not.toThrow();
  });
  test("a state of version 1, which did not keep records apart that lack a field", () => {
    expect(() => restored(state, 1)).toThrow(
      "saved.version must be 2: another version of the library saved the state",
    );
  });
  test.each([
    [{ channels: undefined }, "saved.state.channels must be an array"],
    [{ channels: [["", [part]]] }, "saved.state.channel must be a non-empty string"],
    [{ channels: [["a", null]] }, "saved.state.channels.a.saved.state.parts must be an array"],
    [{ channels: [["a", []]] }, "saved.state.channels.a.parts must be one or more"],
    [{ channels: [["a", [part, part]]] }, "saved.state.channels.a.parts must be one or more"],
    [{ channels: [["a", [null]]] }, "saved.state.channels.a.[0].part must be an object"],
    [{ channels: [["a", [{ ...part, cost: "-5" }]]] }, "cost must be an amount from 0"],
    [{ channels: [["a", [{ ...part, revenue: null }]]] }, "revenue must be an amount"],
    [{ channels: [["a", [{ ...part, records: 0 }]]] }, "records must be 1 at least, got 0"],
    [{ channels: [["a", [{ ...part, fields: ["cost"] }]]] }, "fields must be some of visits"],
    [{ channels: [["a", [{ ...part, fields: null }]]] }, "fields must be some of visits"],
    [{ channels: [["a", [{ ...part, fields: [] }]]] }, "revenue must be 0 where no record gave it"],
    [{ currency: "euro" }, "currency must be a three-letter code"],
  ])("%j", (change, message) => {
    expect(() => restored({ ...state, ...change })).toThrow(InputError);
    expect(() => restored({ ...state, ...change })).toThrow(message);
  });
});

test("channelTotalsAggregatorFor gives totals whose measures carry the definition", () => {
  const definition = { attribution: "30-day click" };
  const totals = aggregate([search, social], channelTotalsAggregatorFor({ definition }));
  expect(totals.map((one) => one.definition)).toEqual([definition, definition]);
  const { total } = channelReport(totals);
  expect(total.costPerAcquisition.definition).toEqual(definition);
  expect(() => channelTotalsAggregatorFor({ atribution: "" } as never)).toThrow("no such option");
});
