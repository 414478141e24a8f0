import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Benchmark,
  defineBenchmark,
  type ScorecardOptions,
  scorecard,
} from "../../../src/benchmark/index.js";
import {
  averageOrderValue,
  bounceRate,
  customerAcquisitionCost,
  InputError,
  type Measure,
  netPromoterScore,
  netPromoterScoreFromCounts,
  sessionEngagementRate,
} from "../../../src/index.js";

const source = { title: "Sector report", tier: "primary" } as const;

function figure(metric: string, value: number, more: Partial<Benchmark> = {}): Benchmark {
  const years = { dataYears: { from: 2025, to: 2025 } };
  return defineBenchmark({
    ...{ metric, statistic: "median", value, unit: "fraction", source },
    ...years,
    ...more,
  });
}

const bounces = (bouncedSessions: number, sessions = 1000): Measure =>
  bounceRate({ bouncedSessions, sessions, rule: "single-page" });
const engaged = (engagedSessions: number, sessions = 1000): Measure =>
  sessionEngagementRate({ engagedSessions, sessions });
const singlePage = { definition: { rule: "single-page" } };

function only(measure: Measure, options: ScorecardOptions) {
  const [row] = scorecard([measure], options).rows;
  if (row === undefined) throw new Error("no row");
  return row;
}

test("80 of 160 sessions against a sector median of 56 % is unknown, with the interval that shows it", () => {
  const row = only(engaged(80, 160), {
    benchmarks: [figure("sessionEngagementRate", 0.56)],
    asOf: "2026-03-01",
  });
  expect(row).toMatchObject({ standing: "unknown", standsOn: [], certainty: null });
  expect(row.reasons).toEqual(["within-noise", "units-unknown"]);
  expect(row.distance).toBeCloseTo(-0.06, 12);
  expect(row.relativeDistance).toBeNull();
  const { lower, upper } = row.comparisons.benchmark?.interval ?? {};
  expect([lower, upper]).toEqual([expect.closeTo(0.42344, 5), expect.closeTo(0.57656, 5)]);
});

test("the surest of the comparisons leads", () => {
  const ruleOfThumb = figure("sessionEngagementRate", 0.4, {
    source: { title: "Blog", tier: "rule of thumb" },
  });
  const peers = Array.from({ length: 30 }, (_, n) => ({ id: `${n}`, measure: engaged(500 + n) }));
  const row = only(engaged(700), {
    benchmarks: [ruleOfThumb],
    peers: { sessionEngagementRate: peers },
  });
  expect(row.comparisons.benchmark?.confidence).toBe("low");
  expect(row.comparisons.peers?.confidence).toBe("medium");
  // The distance is that from the peers' median.
  expect(row.distance).toBeCloseTo(0.1855, 10);
});

describe("the standing", () => {
  const peers = (...values: number[]) =>
    values.map((value, place) => ({ id: String(place), value }));
  const strong = [figure("bounceRate", 0.55, singlePage)];
  test.each<[string, number, ScorecardOptions, string, string[]]>([
    ["is strong compared with a benchmark", 400, { benchmarks: strong }, "strong", ["benchmark"]],
    ["is weak compared with a benchmark", 700, { benchmarks: strong }, "weak", ["benchmark"]],
    [
      "is mixed where benchmark and peers contradict each other",
      400,
      { benchmarks: strong, peers: { bounceRate: peers(0.2, 0.21, 0.22, 0.23, 0.24) } },
      "mixed",
      ["benchmark", "peers"],
    ],
    [
      "rests on both where they agree",
      400,
      { benchmarks: strong, peers: { bounceRate: peers(0.6, 0.61, 0.62, 0.63, 0.64) } },
      "strong",
      ["benchmark", "peers"],
    ],
    [
      "rests on the target only where neither tells",
      400,
      { targets: { bounceRate: { value: 0.3 } } },
      "weak",
      ["target"],
    ],
    [
      "leaves the target out where a benchmark tells",
      400,
      { benchmarks: strong, targets: { bounceRate: { value: 0.3 } } },
      "strong",
      ["benchmark"],
    ],
    [
      "does not rest on the past, which says where a KPI is going",
      400,
      {
        past: {
          bounceRate: [
            { period: "2026-01", measure: bounces(600) },
            { period: "2026-02", measure: bounces(400) },
          ],
        },
      },
      "unknown",
      [],
    ],
  ])("%s", (_, bounced, options, standing, standsOn) => {
    const row = only(bounces(bounced), options);
    expect(row.standing).toBe(standing);
    expect(row.standsOn).toEqual(standsOn);
  });

  test("a better rate never stands worse", () => {
    const ranks = { weak: 0, mixed: 1, unknown: 1, similar: 1, strong: 2 };
    const options = { benchmarks: [figure("bounceRate", 0.5, singlePage)] };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 199 }), (bounced) => {
        const rank = (many: number): number => ranks[only(bounces(many, 200), options).standing];
        expect(rank(bounced)).toBeGreaterThanOrEqual(rank(bounced + 1));
      }),
      { numRuns: 40 },
    );
  });
});

describe("of several benchmarks", () => {
  const row = (...benchmarks: Benchmark[]) => only(bounces(400), { benchmarks });
  const values = (chosen: ReturnType<typeof row>): unknown => [
    chosen.comparisons.benchmark?.reference,
    chosen.otherBenchmarks,
  ];
  const old = figure("bounceRate", 0.51, { ...singlePage, dataYears: { from: 2019, to: 2019 } });
  const copy = { ...singlePage, source: { ...source, tier: "secondary" } } as const;

  test("a benchmark that means something else is no error, and is named with the difference", () => {
    const chosen = row(figure("bounceRate", 0.3, { definition: { rule: "not-engaged" } }));
    expect(chosen.standing).toBe("unknown");
    expect(chosen.comparisons).toEqual({});
    expect(chosen.reasons).toEqual(["definition-mismatch"]);
    expect(chosen.mismatches.map(({ explanation }) => explanation)).toEqual([
      expect.stringContaining("not-engaged"),
    ]);
  });
  test("the most comparable comes before the newest", () => {
    expect(values(row(figure("bounceRate", 0.52), old))).toEqual([0.51, 1]);
  });
  test("the newest comes before the best source", () => {
    expect(values(row(old, figure("bounceRate", 0.53, copy)))).toEqual([0.53, 1]);
  });
  test("the best source is taken", () => {
    const best = figure("bounceRate", 0.55, singlePage);
    expect(values(row(figure("bounceRate", 0.53, copy), best))).toEqual([0.55, 1]);
  });
  test("a benchmark of a segment is taken last", () => {
    const segment = figure("bounceRate", 0.55, { ...singlePage, segment: "B2B" });
    expect(values(row(segment, old))).toEqual([0.51, 1]);
  });
  test("a benchmark of the own industry comes before one of another", () => {
    const benchmarks = [
      figure("bounceRate", 0.55, { ...singlePage, industry: "travel" }),
      { ...old, industry: "retail" },
    ];
    const chosen = only(bounces(400), { benchmarks, industry: "retail" });
    expect(values(chosen)).toEqual([0.51, 1]);
  });
});

describe("the order", () => {
  const benchmarks = [
    figure("bounceRate", 0.5, singlePage),
    figure("sessionEngagementRate", 0.5),
    figure("netPromoterScore", 30, { unit: "points", definition: { scale: "0-10" } }),
  ];
  const money = averageOrderValue({ revenue: 10, orders: 2, currency: "EUR" });
  const promoters = netPromoterScore(Array.from({ length: 100 }, (_, place) => place % 11));
  const options = { benchmarks, asOf: "2026-03-01", independent: true };
  const metrics = (...measures: Measure[]): string[] =>
    scorecard(measures, options).rows.map(({ metric }) => metric);

  test("is sure before unsure, clear before less clear, unknown last", () => {
    expect(metrics(money, bounces(400), engaged(300), promoters)).toEqual([
      "sessionEngagementRate",
      "netPromoterScore",
      "bounceRate",
      "averageOrderValue",
    ]);
    expect(metrics(engaged(9, 12), bounces(400))).toEqual(["bounceRate", "sessionEngagementRate"]);
  });
  test("is weak before strong at the same distance", () => {
    expect(metrics(bounces(250), engaged(250))).toEqual(["sessionEngagementRate", "bounceRate"]);
    expect(metrics(bounces(750), engaged(750))).toEqual(["bounceRate", "sessionEngagementRate"]);
  });
  test("is by metric between rows that are equal in all else", () => {
    const all = [engaged(0, 0), bounces(0, 0), money];
    expect(metrics(...all)).toEqual(["averageOrderValue", "bounceRate", "sessionEngagementRate"]);
  });
  test("does not depend on the order of measures and benchmarks", () => {
    const many = [
      ...benchmarks,
      figure("bounceRate", 0.6, singlePage),
      figure("bounceRate", 0.4, singlePage),
    ];
    const measures = [money, promoters, bounces(400), engaged(600)];
    const wanted = scorecard(measures, { ...options, benchmarks: many });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(measures, { minLength: 4 }),
        fc.shuffledSubarray(many, { minLength: 5 }),
        (some, figures) => {
          expect(scorecard(some, { ...options, benchmarks: figures })).toEqual(wanted);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("the distance", () => {
  test("of points is in points, since their 0 is not a reference", () => {
    const promoters = netPromoterScore([10, 10, 10, 0]);
    const row = only(promoters, { targets: { netPromoterScore: { value: 1 } } });
    expect(row.distance).toBeCloseTo(49, 12);
    expect(row.relativeDistance).toBeNull();
  });
  test("of money is in money, and as a share of the reference", () => {
    const cost = customerAcquisitionCost({ costs: 9000, newCustomers: 100, currency: "EUR" });
    const row = only(cost, { targets: { customerAcquisitionCost: { value: 60 } } });
    expect([row.distance, row.relativeDistance]).toEqual([-30, -0.5]);
    const { lower, upper } = row.comparisons.target?.interval ?? {};
    expect(row.clarity).toBeCloseTo(60 / ((upper as number) - (lower as number)), 12);
    const none = only(cost, { targets: { customerAcquisitionCost: { value: 0 } } });
    expect([none.distance, none.relativeDistance]).toEqual([-90, null]);
  });
  test("is as clear as the quartiles of others, if there is no interval", () => {
    const measure = averageOrderValue({ revenue: 4500, orders: 90, currency: "EUR" });
    const amounts = [40, 50, 60, 70, 80];
    const peers = amounts.map((value, place) => ({ id: String(place), value }));
    const row = only(measure, { peers: { averageOrderValue: peers } });
    const { p25, p75 } = row.comparisons.peers?.quantiles ?? { p25: 0, p75: 0 };
    expect(row.clarity).toBeCloseTo(10 / ((p75 - p25) / 2), 12);
    const figures = [
      [0.25, 45],
      [0.5, 60],
      [0.75, 85],
    ].map(([p, value]) => ({ p: p as number, value: value as number }));
    const published = defineBenchmark({
      ...{ metric: "averageOrderValue", statistic: "quantiles", quantiles: figures, source },
      ...{ unit: "money", currency: "EUR", dataYears: { from: 2025, to: 2025 } },
    });
    expect(only(measure, { benchmarks: [published] }).clarity).toBeCloseTo(10 / 20, 12);
    const wanted = only(measure, { targets: { averageOrderValue: { value: 60 } } });
    expect(wanted.clarity).toBeNull();
  });
});

test("the order does not depend on the units of the distances", () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 101, max: 900 }));
  fc.assert(
    fc.property(counts, ([few, many]) => {
      const score = netPromoterScoreFromCounts({ promoters: few, passives: 100, detractors: 50 });
      const measures = [score, engaged(many)];
      const order = (target: number): string[] =>
        scorecard(measures, {
          targets: {
            netPromoterScore: { value: 90 },
            sessionEngagementRate: { value: target },
          },
          independent: true,
        })
          .rows.filter(({ certainty }) => certainty === "high")
          .map(({ metric, clarity }) => `${metric} ${String(clarity)}`);
      const clear = order(0.95).map((line) => Number(line.split(" ")[1]));
      expect(clear).toEqual([...clear].sort((a, b) => b - a));
    }),
  );
});

test("one false alarm is expected in twenty rows with an interval", () => {
  const options = { targets: { bounceRate: { value: 0.5 }, averageOrderValue: { value: 50 } } };
  const money = averageOrderValue({ revenue: 10, orders: 2 });
  const alarms = (more: ScorecardOptions): number =>
    scorecard([bounces(400), money], { ...options, ...more }).expectedFalseAlarms;
  expect(alarms({})).toBe(0.05);
  expect(alarms({ level: 0.9 })).toBe(0.1);
});

test("is plain data, and shares nothing with the input", () => {
  const measure = engaged(80, 160);
  const card = scorecard([measure], {
    benchmarks: [figure("sessionEngagementRate", 0.56)],
    peers: new Map([["sessionEngagementRate", [{ id: "a", value: 0.5 }]]]),
    past: { sessionEngagementRate: [{ period: "2026-02", measure }] },
    targets: { sessionEngagementRate: { value: 0.56 } },
    asOf: new Date("2026-03-01"),
  });
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  expect(card.rows[0]?.measure).toEqual(measure);
  expect(card.rows[0]?.measure).not.toBe(measure);
});

test("the period judged is over as of the date", () => {
  const series = ["2026-01", "2026-02", "2026-03"].map((period) => ({
    period,
    measure: engaged(100),
  }));
  const judged = (asOf: ScorecardOptions["asOf"]) =>
    only(engaged(100), { past: { sessionEngagementRate: series }, asOf }).comparisons.past?.period;
  expect(judged("2026-03-10")).toBe("2026-02");
  expect(judged(Date.UTC(2026, 2, 10))).toBe("2026-02");
});

describe("refuses", () => {
  const measures = [engaged(80, 160)];
  test.each<[string, unknown, unknown, string]>([
    ["what is no iterable", engaged(1), {}, "measures must be an iterable, got object"],
    ["what is no measure", [3], {}, "measures[0] must be a measure"],
    ["options that are not an object", measures, 3, "options must be a plain object, got 3"],
    [
      "a KPI twice",
      [engaged(1), engaged(2)],
      {},
      "measures[1] must be of another KPI, currency or definition than those before",
    ],
    ["a benchmark that is not an object", measures, { benchmarks: [3] }, "benchmarks[0]"],
    [
      "benchmarks that are not a list",
      measures,
      { benchmarks: 3 },
      "benchmarks must be an iterable",
    ],
    ["peers of no measure", measures, { peers: { churnRate: [] } }, "by the id of one of the"],
    [
      "peers of another metric",
      measures,
      { peers: { sessionEngagementRate: [{ id: "a", measure: bounces(1) }] } },
      "peers.sessionEngagementRate.peers[0].measure.metric must be sessionEngagementRate",
    ],
    [
      "a target that is not an object",
      measures,
      { targets: { sessionEngagementRate: "50%" } },
      "targets.sessionEngagementRate.target must be an object",
    ],
    ["targets in a list", measures, { targets: [] }, "targets must be an object or a Map by KPI"],
    ["a level that is not a fraction", measures, { level: 95 }, "level"],
    [
      "a target for two definitions at once",
      [bounces(1), bounceRate({ bouncedSessions: 1, sessions: 2, rule: "not-engaged" })],
      { targets: { bounceRate: { value: 0.5 } } },
      "targets must be by a KPI of one definition",
    ],
  ])("%s", (_, some, options, message) => {
    const call = (): unknown => scorecard(some as Measure[], options as ScorecardOptions);
    expect(call).toThrow(InputError);
    expect(call).toThrow(message);
  });
  test("any input, with an InputError and nothing else", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (some, benchmarks, targets) => {
        try {
          scorecard([some] as Measure[], { benchmarks, targets } as ScorecardOptions);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
        try {
          scorecard(measures, { benchmarks, targets } as ScorecardOptions);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 200 },
    );
  });
});
