import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Channel, channelReport } from "../../src/index.js";

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

  test("rolls up the total with the unpaid channels, without the measures that not every channel has", () => {
    expect(report.total.costPerAcquisition.value).toBe(3000 / 52);
    expect(report.total.conversionRate).toBeUndefined();
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
      "channels[1].acquisitions must be a whole number from 0 up, got undefined",
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
