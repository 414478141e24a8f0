import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareToPast,
  type PastOptions,
  type PastPeriod,
  scorecard,
} from "../../../src/benchmark/index.js";
import {
  averageOrderValue,
  InputError,
  type Measure,
  sessionEngagementRate,
} from "../../../src/index.js";

const rate = (engagedSessions: number, sessions = 1000): Measure =>
  sessionEngagementRate({ engagedSessions, sessions });
const money = (revenue: number, currency?: string): Measure =>
  averageOrderValue({ revenue, orders: 1, currency });
const monthKey = (number: number): string =>
  `${2020 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
const months = (measures: readonly Measure[]): PastPeriod[] =>
  measures.map((measure, number) => ({ period: monthKey(number), measure }));
const values = (...numbers: number[]): PastPeriod[] => months(numbers.map((one) => money(one)));

/** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: batches of a liquid. */
const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe("control limits", () => {
  test("NIST/SEMATECH e-Handbook 6.3.2.2: 45.8159, 50.81 and 55.8041", () => {
    const { control, signals } = compareToPast(values(...flow, 56));
    expect(control).toMatchObject({ points: 10, outside: true });
    expect(control?.centre).toBeCloseTo(50.81, 10);
    expect(control?.movingRange).toBeCloseTo(1.8778, 4);
    // There with 3 / 1.128 for 2.66.
    expect(control?.lower).toBeCloseTo(45.8159, 2);
    expect(control?.upper).toBeCloseTo(55.8041, 2);
    expect(signals).toEqual([{ rule: "outside-limits", side: "above" }]);
  });
  test("decide the verdict without an interval", () => {
    const verdict = (last: number): string => compareToPast(values(...flow, last)).verdict;
    expect([40, 50, 60].map(verdict)).toEqual(["worse", "undetermined", "better"]);
    const down = values(...flow, 60).map(({ period, measure }) => ({
      period,
      measure: { ...measure, kind: "derived", better: "lower" } as const,
    }));
    expect(compareToPast(down).verdict).toBe("worse");
  });
  test("need five periods before, and four changes", () => {
    expect(compareToPast(values(1, 2, 1, 2, 1)).control).toBeNull();
    expect(compareToPast(values(1, 2, 1, 2, 1, 2)).control?.points).toBe(5);
    const gap = values(1, 2, 9, 1, 2, 1, 2).filter((_, place) => place !== 2);
    expect(compareToPast(gap).control).toBeNull();
    expect(compareToPast(values(1, 2, 1)).reasons).toEqual([
      "no-interval",
      "too-few",
      "as-of-unknown",
    ]);
  });
  test("a moving range never spans a gap", () => {
    const gap = values(10, 12, 99, 110, 112, 110, 112, 110).filter((_, place) => place !== 2);
    expect(compareToPast(gap).control?.movingRange).toBe(2);
  });
  test("eight in a row on one side of the mean are a signal, seven are not", () => {
    const low = [1, 2, 1, 2, 1, 2, 1, 2];
    const run = compareToPast(values(...low, ...[9, 8, 9, 8, 9, 8, 9, 8]));
    expect(run.signals).toEqual([{ rule: "eight-on-one-side", side: "above" }]);
    const seven = compareToPast(values(...low, ...[9, 8, 9, 8, 9, 8, 9]));
    expect(seven.signals.map(({ rule }) => rule)).not.toContain("eight-on-one-side");
  });
  test("eight on one side with a gap among them are not a signal", () => {
    const low = [1, 2, 1, 2, 1, 2, 1, 2];
    const high = [9, 8, 9, 8, 9, 8, 9, 8];
    const gap = values(...low, ...high.slice(0, 4), 9, ...high.slice(4)).filter(
      (_, place) => place !== 12,
    );
    expect(compareToPast(gap).signals).toEqual([]);
  });
});

describe("the periods compared with", () => {
  test("the previous one, and the same a year before", () => {
    const { period, previous, samePeriodLastYear } = compareToPast(
      values(80, 90, 100, 1, 1, 1, 1, 1, 1, 1, 1, 1, 100).map((one) => one),
    );
    expect(period).toBe("2021-01");
    expect(previous).toMatchObject({ period: "2020-12", percentChange: 9900 });
    expect(samePeriodLastYear).toMatchObject({ period: "2020-01", percentChange: 25 });
  });
  test.each([
    ["2026-03", "2025-03"],
    ["2026-Q1", "2025-Q1"],
    ["2026", "2025"],
    ["2026-W09", "2025-W09"],
    ["2026-W09/sunday", "2025-W09/sunday"],
    ["2026-03-15", "2025-03-15"],
    ["2024-02-29", null],
    ["2020-W53", null],
  ])("a year before %s is %s", (period, wanted) => {
    const others = ["2019-W52", "2023-02-28", "2023-03-01"].filter(
      (key) => wanted === null && key.length === period.length,
    );
    const keys = wanted === null ? others : [wanted];
    const series = [...keys, period].map((key) => ({ period: key, measure: rate(500) }));
    expect(compareToPast(series).samePeriodLastYear?.period ?? null).toBe(wanted);
  });
  test("the week before week 1 is the last week of the year before", () => {
    const series = ["2021-W01", "2020-W53"].map((period) => ({ period, measure: rate(500) }));
    expect(compareToPast(series).previous?.period).toBe("2020-W53");
  });
  test("a period after a gap has no previous period", () => {
    const series = values(5, 6, 7).filter((_, place) => place !== 1);
    expect(compareToPast(series)).toMatchObject({ previous: null, difference: null });
  });
  test("the percent change is null for a value before that is not above 0, and for fractions", () => {
    const change = (a: Measure, b: Measure): unknown =>
      compareToPast(months([a, b])).previous?.percentChange;
    expect(change(money(50), money(60))).toBe(20);
    expect(change(money(0), money(60))).toBeNull();
    expect(change(money(-5), money(60))).toBeNull();
    expect(change(rate(500), rate(600))).toBeNull();
    expect(compareToPast(values(0, 5)).reasons).toContain("zero-reference");
  });
  test("the interval of the difference decides", () => {
    const verdict = (before: number, after: number, better: "higher" | "lower"): string =>
      compareToPast(months([before, after].map((count) => ({ ...rate(count), better })))).verdict;
    expect(verdict(500, 600, "higher")).toBe("better");
    expect(verdict(500, 600, "lower")).toBe("worse");
    expect(verdict(500, 510, "higher")).toBe("undetermined");
    const many = months([rate(500_000, 10 ** 6), rate(500_100, 10 ** 6)]);
    expect(compareToPast(many).verdict).toBe("similar");
  });
  test("a KPI without a better direction has no verdict", () => {
    const series = months([500, 900].map((count) => ({ ...rate(count), better: "neither" })));
    expect(compareToPast(series)).toMatchObject({
      verdict: "undetermined",
      reasons: ["no-direction", "as-of-unknown", "units-unknown"],
    });
  });
});

describe("whether the last period is over", () => {
  const series = months([rate(500), rate(300)]);
  const judged = (more: PastPeriod[], options?: PastOptions): unknown => {
    const { period, verdict, confidence, reasons } = compareToPast(more, {
      independent: true,
      ...options,
    });
    return [period, verdict, confidence, reasons];
  };
  test("is unknown without asOf, and the confidence is then at most medium", () => {
    expect(judged(series)).toEqual(["2020-02", "worse", "medium", ["as-of-unknown"]]);
  });
  test.each<[string, PastPeriod[], PastOptions?]>([
    ["asOf", series, { asOf: "2020-03-01" }],
    ["the period itself", series.map((one) => ({ ...one, complete: true }))],
    ["a period after it", [...series, { period: "2020-03", measure: rate(1), complete: false }]],
  ])("is told by %s", (_, told, options) => {
    const [period, verdict, confidence, reasons] = judged(told, options) as unknown[];
    expect([period, verdict, confidence]).toEqual(["2020-02", "worse", "high"]);
    expect(reasons).not.toContain("as-of-unknown");
  });
});

describe("years that begin in another month", () => {
  const quarters = ["FY2025-Q4", "FY2026-Q1", "FY2026-Q2", "FY2026-Q3", "FY2026-Q4"];
  const series = quarters.map(
    (period, place): PastPeriod => ({ period, measure: rate(400 + place) }),
  );

  test("keys of fiscal quarters follow each other", () => {
    const compared = compareToPast(series);
    expect([
      compared.period,
      compared.previous?.period,
      compared.samePeriodLastYear?.period,
    ]).toEqual(["FY2026-Q4", "FY2026-Q3", "FY2025-Q4"]);
  });

  test("with an end, the month in which years begin says which quarters are over", () => {
    // The quarter from January to March 2026 is the last of the year from April 2025.
    const over = (asOf: string) => compareToPast(series, { asOf, yearStart: "april" }).period;
    expect(over("2026-04-01")).toBe("FY2026-Q4");
    expect(over("2026-03-31")).toBe("FY2026-Q3");
    expect(compareToPast(series, { asOf: "2026-04-01", yearStart: 7 }).period).toBe("FY2026-Q3");
    expect(() => compareToPast(series, { asOf: "2026-04-01" })).toThrow(
      'yearStart must be given, since series[0].period is "FY2025-Q4"',
    );
  });

  test("a scorecard passes it on", () => {
    const measure = rate(500);
    const options = { past: { [measure.metric]: series }, asOf: "2026-03-31", yearStart: 4 };
    expect(scorecard([measure], options).rows[0]?.comparisons.past?.period).toBe("FY2026-Q3");
  });
});

describe("what is left out", () => {
  test("periods that are not over, by `complete: false` or by `asOf`", () => {
    const series = values(1, 2, 3).map((one, place) => ({ ...one, complete: place < 2 }));
    expect(compareToPast(series)).toMatchObject({
      period: "2020-02",
      leftOut: [{ period: "2020-03", reason: "incomplete-period" }],
    });
    const periodAsOf = (asOf: string): string | null =>
      compareToPast(values(1, 2, 3), { asOf }).period;
    expect(["2020-03-31", "2020-04-01", "2020-03", "2020-Q2", "2020"].map(periodAsOf)).toEqual([
      "2020-02",
      "2020-03",
      "2020-02",
      "2020-03",
      null,
    ]);
  });
  test("all periods: then no period is judged, and nothing is thrown", () => {
    expect(compareToPast(months([rate(500)]), { asOf: "2020-01-20" })).toMatchObject({
      period: null,
      value: null,
      verdict: "undetermined",
      reasons: ["no-value", "incomplete-period"],
      leftOut: [{ period: "2020-01", reason: "incomplete-period" }],
    });
  });
  test("all periods before a change of definition or currency", () => {
    const other: Measure = { ...money(3), definition: { additive: "other" } };
    const series = months([money(1), money(2), other, money(4), money(5)]);
    const { leftOut, reasons, previous, trend } = compareToPast(series);
    expect(leftOut.map(({ period }) => period)).toEqual(["2020-01", "2020-02", "2020-03"]);
    expect(leftOut.every(({ reason }) => reason === "definition-break")).toBe(true);
    expect(reasons).toContain("definition-break");
    expect([previous?.period, trend]).toEqual(["2020-04", null]);
    const currencies = months([money(1, "EUR"), money(2, "USD"), money(3, "USD")]);
    expect(compareToPast(currencies).leftOut).toEqual([
      { period: "2020-01", reason: "definition-break" },
    ]);
  });
  test("but an empty month, which names no currency, breaks no series", () => {
    const none = averageOrderValue({ revenue: 0, orders: 0 });
    const series = months([money(1, "EUR"), none, money(3, "EUR"), money(4, "EUR")]);
    expect(compareToPast(series).leftOut).toEqual([{ period: "2020-02", reason: "no-value" }]);
    expect(compareToPast(months([money(1, "EUR"), none]))).toMatchObject({
      period: "2020-02",
      value: null,
      verdict: "undetermined",
      reasons: ["no-value"],
      previous: null,
    });
  });
});

describe("trend", () => {
  test("Mann (1945) and Sen (1968): eight rising values, S = 28 of variance 65.33", () => {
    const { trend } = compareToPast(values(1, 2, 3, 4, 5, 6, 7, 80));
    expect(trend).toMatchObject({ slopePerPeriod: 1, direction: "rising", points: 8 });
    expect(trend?.pValue).toBeCloseTo(0.000837, 6); // z = 27 / √65.33
  });
  test("by hand with ties: 1 1 2 2 3 3 4 4, S = 24 of variance 61.33", () => {
    // 65.33 - 4 * 2 * 1 * 9 / 18; z = 23 / √61.33 = 2.9369
    expect(compareToPast(values(1, 1, 2, 2, 3, 3, 4, 4)).trend?.pValue).toBeCloseTo(0.003315, 5);
  });
  test("falling, without a trend, and too short for a p-value", () => {
    expect(compareToPast(values(8, 7, 6, 5, 4, 3, 2, 1)).trend?.direction).toBe("falling");
    expect(compareToPast(values(1, 1, 1, 1, 1, 1, 1, 1)).trend).toMatchObject({
      slopePerPeriod: 0,
      pValue: 1,
      direction: "undetermined",
    });
    expect(compareToPast(values(1, 2, 3, 4, 5, 6, 7)).trend).toMatchObject({
      pValue: null,
      direction: "undetermined",
    });
    expect(compareToPast(values(1, 2)).trend).toBeNull();
  });
  test("a gap counts with its length in time", () => {
    const gap = values(1, 2, 9, 4).filter((_, place) => place !== 2);
    expect(compareToPast(gap).trend?.slopePerPeriod).toBe(1);
  });
});

describe("properties", () => {
  const goodness = { worse: 0, similar: 1, undetermined: 1, better: 2 };
  const counts = fc.array(fc.nat(100), { minLength: 1, maxLength: 14 });
  const of = (all: readonly number[], isBare: boolean): PastPeriod[] =>
    months(all.map((count) => (isBare ? money(count) : rate(count, 101))));
  test("the order of the series changes nothing, and the answer survives JSON", () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (all, isBare) => {
        const series = of(all, isBare);
        const result = compareToPast(series);
        expect(compareToPast([...series].reverse())).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 40 },
    );
  });
  test("a better last period never has a worse verdict", () => {
    fc.assert(
      fc.property(counts, fc.nat(100), fc.boolean(), (all, last, isBare) => {
        const [less, more] = [last, last + 1].map(
          (count) => compareToPast(of([...all, count], isBare)).verdict,
        ) as ["better", "better"];
        expect(goodness[more]).toBeGreaterThanOrEqual(goodness[less]);
      }),
      { numRuns: 80 },
    );
  });
  test("a swap of two periods negates the difference", () => {
    fc.assert(
      fc.property(fc.nat(101), fc.nat(101), (a, b) => {
        const [one, other] = [
          [a, b],
          [b, a],
        ].map((both) => compareToPast(of(both, false)).difference as number) as [number, number];
        expect(one + other).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

test("ten years of days take less than the time allowed", () => {
  const series = Array.from({ length: 3650 }, (_, day) => ({
    period: new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10),
    measure: money(100 + (day % 7)),
  }));
  expect(compareToPast(series).trend?.points).toBe(400);
});

describe("refuses", () => {
  const one = { period: "2026-01", measure: rate(5) };
  test.each<[string, unknown, unknown, string]>([
    ["nothing", [], {}, "series must be of at least one period"],
    ["what is no iterable", one, {}, "series must be an iterable"],
    ["null for a period", [null], {}, "series[0].period must be the key of a period"],
    ["null after others", [one, null], {}, "series[1].period must be the key of a month"],
    [
      "a key that is not a period",
      [{ ...one, period: "March" }],
      {},
      "series[0].period must be the key",
    ],
    [
      "month 13",
      [{ ...one, period: "2026-13" }],
      {},
      "series[0].period must be the key of a month",
    ],
    [
      "30 February",
      [{ ...one, period: "2026-02-30" }],
      {},
      'series[0].period must be the key of a day, such as "2026-03-15", got "2026-02-30"',
    ],
    [
      "periods of two lengths",
      [one, { ...one, period: "2026-Q1" }],
      {},
      'series[1].period must be the key of a month, such as "2026-03", got "2026-Q1"',
    ],
    ["a period twice", [one, one], {}, "series[1].period must be in the series once"],
    ["no measure", [{ period: "2026-01" }], {}, "series[0].measure must be a measure"],
    [
      "another metric",
      [one, { period: "2026-02", measure: money(5) }],
      {},
      "series[1].measure.metric must be sessionEngagementRate",
    ],
    [
      "complete as text",
      [{ ...one, complete: "no" }],
      {},
      "series[0].complete must be true or false",
    ],
    ["an asOf that is not a period", [one], { asOf: "today" }, "asOf must be the key of a period"],
    ["an asOf that is a Date", [one], { asOf: new Date(0) }, "asOf must be the key of a period"],
    ["a level of 0", [one], { level: 0 }, "level must be"],
    ["options that are not an object", [one], 5, "options must be a plain object"],
    ["what no double holds", values(-1.7e308, 1.7e308), {}, "must be"],
  ])("%s", (_, series, options, message) => {
    const act = (): unknown => compareToPast(series as never, options as never);
    expect(act).toThrow(message);
    expect(act).toThrow(InputError);
  });
});
