import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Channel,
  type ChannelRow,
  channelReport,
  confidenceInterval,
} from "../../src/index.js";

const channels: readonly Channel[] = [
  { channel: "print", cost: 500, acquisitions: 0 },
  { channel: "social", cost: 800, acquisitions: 8 },
  {
    channel: "search",
    cost: "1200.00",
    acquisitions: 24,
    visits: 2400,
    leads: 240,
    actions: 480,
    revenue: 6000,
  },
  { channel: "affiliates", cost: 400, acquisitions: 8 },
  { channel: "word of mouth", cost: 0, acquisitions: 10 },
  { channel: "radio", cost: 0, acquisitions: 0 },
  { channel: "email", cost: 100, acquisitions: 2 },
];

describe("channelReport", () => {
  const report = channelReport(channels);

  test("orders by the cheapest customer, then by more customers, then by name, with idle channels last", () => {
    const names = report.channels.map(({ channel }) => channel);
    // search, affiliates and email all pay 50.
    expect(names).toEqual(["search", "affiliates", "email", "social", "print", "radio"]);
    const twins = ["b", "a"].map((channel) => ({ channel, cost: 1, acquisitions: 1 }));
    expect(channelReport(twins).channels.map(({ channel }) => channel)).toEqual(["a", "b"]);
  });

  test("lists the channels that cost nothing separately", () => {
    expect(report.unpaid.map(({ channel }) => channel)).toEqual(["word of mouth"]);
    expect(report.unpaid[0]?.efficiencyIndex.reason).toBe("zero-denominator");
  });

  test("gives each channel only the measures that its fields allow", () => {
    const [search, affiliates] = report.channels;
    expect(search?.costPerAcquisition.value).toBe(50);
    expect(search?.costPerAction?.value).toBe(2.5);
    expect(search?.conversionRate?.value).toBe(0.01);
    expect(search?.leadConversionRate?.value).toBe(0.1);
    expect(search?.channelEfficiency?.value).toBe(5);
    expect(Object.keys(affiliates ?? {})).toEqual([
      "channel",
      "costPerAcquisition",
      "costShare",
      "acquisitionShare",
      "efficiencyIndex",
    ]);
  });

  test("compares shares of cost and of acquisitions", () => {
    const [search] = report.channels;
    expect(search?.costShare.value).toBe(0.4);
    expect(search?.acquisitionShare.value).toBe(24 / 52);
    expect(search?.efficiencyIndex.value).toBe((24 * 3000) / (52 * 1200));
  });

  test("rolls up the total with the unpaid channels", () => {
    expect(report.total.costPerAcquisition.value).toBe(3000 / 52);
    expect(report.total.efficiencyIndex.value).toBe(1);
    const both = channelReport([
      {
        channel: "a",
        cost: 10,
        visits: 100,
        leads: 9,
        actions: 5,
        revenue: "0.10",
        acquisitions: 1,
      },
      {
        channel: "b",
        cost: 30,
        visits: 300,
        leads: 11,
        actions: 15,
        revenue: "0.20",
        acquisitions: 9,
      },
    ]).total;
    expect(both.conversionRate?.value).toBe(0.025);
    expect(both.leadConversionRate?.value).toBe(0.5);
    expect(both.costPerAction?.value).toBe(2);
    expect(both.channelEfficiency?.numerator).toBe(0.3);
  });

  test("makes each KPI of the total from the channels that have its fields, and says how many do not", () => {
    const { total } = channelReport([
      { channel: "a", cost: 10, visits: 100, acquisitions: 5, revenue: 40 },
      { channel: "b", cost: 30, visits: 300, acquisitions: 9 },
      { channel: "c", cost: 50, acquisitions: 1, revenue: 20 },
    ]);
    expect(total.conversionRate).toMatchObject({ numerator: 14, denominator: 400 });
    expect(total.channelEfficiency).toMatchObject({ numerator: 60, denominator: 60 });
    expect(total.costPerAcquisition).toMatchObject({ numerator: 90, denominator: 15 });
    expect(total.leftOut).toEqual({ conversionRate: 1, channelEfficiency: 1 });
    expect(total).not.toHaveProperty("leadConversionRate");
    expect(total).not.toHaveProperty("costPerAction");
  });

  test("takes fractions of attributed conversions", () => {
    const { total, channels: rows } = channelReport([
      {
        channel: "search",
        cost: "260.00",
        acquisitions: 6.5,
        leads: 20.8,
        actions: 0.1,
        visits: 500,
      },
      { channel: "social", cost: 40, acquisitions: 0.2, leads: 0.5, actions: 0.2, visits: 100 },
    ]);
    const [search] = rows;
    expect(search?.costPerAcquisition.value).toBe(40);
    expect(search?.conversionRate?.value).toBe(0.013);
    expect(search?.leadConversionRate?.value).toBe(0.3125);
    expect(total.costPerAction).toMatchObject({ denominator: 0.3, value: 1000 });
    expect(confidenceInterval(total.costPerAcquisition).reason).toBe("not-counts");
  });

  test("passes the definition of its channels on, and refuses channels that differ in it", () => {
    const byClick = { attribution: "7-day click", model: 2 };
    const a = { channel: "a", cost: 10, acquisitions: 1, visits: 5, definition: byClick };
    const b = { channel: "b", cost: 20, acquisitions: 1, revenue: 9 };
    const same = { ...b, definition: { model: 2, attribution: "7-day click" } };
    const { total, channels: rows } = channelReport([a, same]);
    for (const measures of [total, ...rows]) {
      const { leftOut: _, ...all } = {
        ...(measures as ChannelRow),
        channel: { definition: byClick },
      };
      for (const { definition } of Object.values(all)) expect(definition).toEqual(byClick);
    }
    expect(() =>
      channelReport([a, { ...b, definition: { attribution: "30-day click", model: 2 } }]),
    ).toThrow('channels[1].definition must be the same for all channels (["attribution"');
    expect(() => channelReport([a, b])).toThrow("channels[1].definition must be the same");
    expect(() => channelReport([b, a])).toThrow("channels[1].definition must be the same");
    expect(() => channelReport([{ ...a, definition: 5 as never }])).toThrow(
      "channels[0].definition must be a plain object",
    );
  });

  test("without channels is empty, and the values of its total are null", () => {
    const { channels: none, unpaid, total } = channelReport([]);
    expect([none, unpaid, total.costPerAcquisition.reason]).toEqual([[], [], "no-data"]);
    expect(total.costShare).toMatchObject({ value: null, percent: null, reason: "no-data" });
  });

  test("measures carry the currency", () => {
    const { total, channels: rows } = channelReport([
      { channel: "a", cost: 1, acquisitions: 1, currency: "IDR" },
    ]);
    expect([total.costPerAcquisition.currency, rows[0]?.costPerAcquisition.currency]).toEqual([
      "IDR",
      "IDR",
    ]);
  });

  test("does not depend on the order in which channels come", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...channels], { minLength: channels.length }),
        (shuffled) => {
          expect(channelReport(shuffled)).toEqual(report);
        },
      ),
    );
  });

  test.each([
    [
      [{ channel: "a", cost: -1, acquisitions: 1 }],
      "channels[0].cost must be an amount from 0 up, got -1",
    ],
    [[{ channel: "", cost: 1, acquisitions: 1 }], "channels[0].channel must be a non-empty string"],
    [
      [{ channel: "a", cost: 1, acquisitions: 7, leads: 5 }],
      "channels[0].acquisitions must be at most leads (5), got 7",
    ],
    [
      [channels[0], { channel: "b", cost: 1 }],
      "channels[1].acquisitions must be a finite number from 0 up, got undefined",
    ],
    [[channels[0], channels[0]], 'channels[1].channel must be named once, got "print"'],
    [
      [
        { channel: "a", cost: 1, acquisitions: 1, currency: "USD" },
        { channel: "b", cost: 1, acquisitions: 1, currency: "EUR" },
      ],
      'channels[1].currency must be the same for all channels, got "EUR"',
    ],
    [[null], "channels[0].channel must be"],
    [5, "channels must be an iterable, got 5"],
  ])("%# refuses what cannot be right: %j", (input, message) => {
    expect(() => channelReport(input as never)).toThrow(message);
  });
});
