import { describe, expect, test } from "vitest";
import { compareToPeers } from "../../src/benchmark/index.js";
import {
  aggregate,
  channelReport,
  channelTotalsAggregator,
  confidenceInterval,
  conversionRate,
  costPerAcquisition,
  costPerAction,
  costPerLead,
  leadConversionRate,
  type Ratio,
  rollUp,
  sessionTotalsAggregator,
} from "../../src/index.js";

// Attributed conversions may be fractions. Half a conversion twice is one conversion, but no count of
// one, so nothing that rests on counting is said about it.

const half = (value: number): Ratio => leadConversionRate({ leads: 40, customersWon: value });
const reasonOf = (measure: Ratio): unknown =>
  confidenceInterval(measure, { independent: true }).reason;

describe("fractions that add up to a whole are no counts", () => {
  test.each<[string, Ratio, Ratio]>([
    ["a share", half(10.5), half(12.5)],
    [
      "a rate",
      conversionRate({ conversions: 10.5, visits: 90 }),
      conversionRate({ conversions: 9.5, visits: 90 }),
    ],
    [
      "a cost",
      costPerAcquisition({ cost: 90, acquisitions: 4.5 }),
      costPerAcquisition({ cost: 90, acquisitions: 7.5 }),
    ],
  ])("in a whole that was rolled up: %s", (_, first, second) => {
    const whole = rollUp([first, second]);
    expect(Number.isInteger(whole.numerator) && Number.isInteger(whole.denominator)).toBe(true);
    expect(whole.notCounts).toBe(true);
    expect(reasonOf(whole)).toBe("not-counts");
    const again = rollUp([whole, whole]);
    expect([again.notCounts, reasonOf(again)]).toEqual([true, "not-counts"]);
  });

  test("and a whole of counts, or one that is still a fraction, needs no word", () => {
    const counts = rollUp([half(10), half(12)]);
    expect(counts).not.toHaveProperty("notCounts");
    expect(reasonOf(counts)).toBeUndefined();
    const fraction = rollUp([half(10.5), half(12.25)]);
    expect(fraction).not.toHaveProperty("notCounts");
    expect(reasonOf(fraction)).toBe("not-counts");
  });

  test("a peer of them is not judged as a count", () => {
    const whole = rollUp([half(10.5), half(12.5)]);
    const peers = [half(10), half(12), half(9)].map((measure, id) => ({ id: String(id), measure }));
    const { measure } = { measure: compareToPeers(whole, peers) };
    expect(measure.reasons).toContain("not-counts");
  });
});

describe("totals of records remember them", () => {
  const day = { channel: "search", cost: 50, visits: 100, leads: 20, actions: 3 };
  const records = [
    { ...day, acquisitions: 5.5 },
    { ...day, acquisitions: 6.5 },
  ];

  test("by field", () => {
    const [totals] = aggregate(records, channelTotalsAggregator);
    expect(totals).toMatchObject({ acquisitions: 12, fractions: ["acquisitions"] });
    if (totals === undefined) throw new Error("there is a channel");
    expect(reasonOf(costPerAcquisition(totals))).toBe("not-counts");
    expect(reasonOf(costPerLead(totals as never))).toBeUndefined();
    expect(reasonOf(costPerAction(totals as never))).toBeUndefined();
    const { total } = channelReport([totals, { ...totals, channel: "social" }]);
    expect(reasonOf(total.costPerAcquisition)).toBe("not-counts");
    expect(reasonOf(total.leadConversionRate as Ratio)).toBe("not-counts");
    expect(reasonOf(total.conversionRate as Ratio)).toBe("not-counts");
    expect(reasonOf(total.costPerAction as Ratio)).toBeUndefined();
  });

  test("also where the channels were typed in", () => {
    const { total } = channelReport(records.map((one, place) => ({ ...one, channel: `${place}` })));
    expect(total.costPerAcquisition.denominator).toBe(12);
    expect(reasonOf(total.costPerAcquisition)).toBe("not-counts");
  });

  test("and merged, saved and restored", () => {
    const mixed = [{ ...day, acquisitions: 6 }, ...records];
    const parts = mixed.map((record) => {
      const state = channelTotalsAggregator.empty();
      channelTotalsAggregator.add(state, record);
      return channelTotalsAggregator.restore(
        JSON.parse(JSON.stringify(channelTotalsAggregator.save(state))) as never,
      );
    });
    const [first, second, third] = parts as [never, never, never];
    channelTotalsAggregator.merge(first, second);
    channelTotalsAggregator.merge(first, third);
    expect(channelTotalsAggregator.result(first)).toEqual(
      aggregate(mixed, channelTotalsAggregator),
    );
    const whole = [{ ...day, acquisitions: 12 }];
    expect(aggregate(whole, channelTotalsAggregator)[0]).not.toHaveProperty("fractions");
  });

  test.each([["visits"], ["acquisitions", "acquisitions"], ["leads", "acquisitions"]])(
    "a saved state of other names is refused: %s, %s",
    (...fractions) => {
      const state = channelTotalsAggregator.empty();
      for (const record of records) channelTotalsAggregator.add(state, record);
      const saved = JSON.parse(JSON.stringify(channelTotalsAggregator.save(state))) as {
        state: { channels: [[string, [Record<string, unknown>]]] };
      };
      saved.state.channels[0][1][0]["fractions"] = fractions;
      expect(() => channelTotalsAggregator.restore(saved as never)).toThrow("fractions must be");
    },
  );

  test("sessions too, where visitors may be shared and their spread does not add up", () => {
    const session = { pageViews: 3, durationSeconds: 30, visitorId: 1 };
    const sessions = [
      { ...session, conversions: 0.5 },
      { ...session, conversions: 0.5 },
      { ...session, visitorId: 2, conversions: 0 },
    ];
    const totals = aggregate(sessions, sessionTotalsAggregator({ rule: "single-page" }));
    expect(totals).toMatchObject({ conversions: 1, fractions: ["conversions"] });
    const rate = conversionRate(totals);
    expect(reasonOf(rollUp([rate, rate]))).toBe("not-counts");
  });
});
