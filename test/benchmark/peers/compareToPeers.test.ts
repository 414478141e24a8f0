import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareToPeers, type Peer } from "../../../src/benchmark/index.js";
import {
  averageOrderValue,
  InputError,
  type Measure,
  netPromoterScoreFromCounts,
  sessionEngagementRate,
} from "../../../src/index.js";

const rate = (engagedSessions: number, sessions = 100): Measure =>
  sessionEngagementRate({ engagedSessions, sessions });
const valued = (...values: number[]): Peer[] =>
  values.map((value, place) => ({ id: `peer ${place}`, value }));
const goodness = { worse: 0, similar: 1, undetermined: 1, better: 2 };

/** Peers by counts, by a number alone, and without a value. */
const peers = fc
  .array(
    fc.oneof(
      fc.nat(100).map((count) => ({ measure: rate(count) })),
      fc.nat(100).map((percent) => ({ value: percent / 100 })),
      fc.constant({ measure: rate(0, 0) }),
    ),
    { maxLength: 9 },
  )
  .map((all) => all.map((one, place): Peer => ({ id: `peer ${place}`, ...one })));

test("an error in the counts of a peer names the peer", () => {
  const score = netPromoterScoreFromCounts({ promoters: 6, passives: 3, detractors: 1 });
  const broken = { ...score, promoters: 0.5 };
  expect(() =>
    compareToPeers(score, [
      { id: "north", measure: score },
      { id: "south", measure: broken },
    ]),
  ).toThrow("peers[1].measure.promoters must be a whole number from 0 up, got 0.5");
});

describe("rank and percentile", () => {
  test("equal peers share the best rank, and count half in the percentile", () => {
    const result = compareToPeers(rate(50), valued(0.7, 0.5, 0.5, 0.2));
    expect([result.rank, result.tied, result.of]).toEqual([2, 3, 5]);
    // (1 below + 2 equal / 2) / 4, without itself.
    expect([result.percentile, result.performancePercentile]).toEqual([50, 50]);
  });
  test("if lower is better, ranks count from the lowest, and the percentile stays", () => {
    const own = { ...rate(30), better: "lower" } as const;
    const result = compareToPeers(own, valued(0.7, 0.5, 0.6, 0.2));
    expect([result.rank, result.best]).toEqual([2, 0.2]);
    expect([result.percentile, result.performancePercentile]).toEqual([25, 75]);
    expect(result.neighbours.above?.id).toBe("peer 3");
    expect(result.verdict).toBe("better");
  });
  test("without a better direction the highest is first, and there is no verdict", () => {
    const own = { ...rate(30), better: "neither" } as const;
    const result = compareToPeers(own, valued(0.7, 0.5, 0.6, 0.2));
    expect([result.rank, result.best, result.performancePercentile]).toEqual([4, null, null]);
    expect([result.verdict, result.reasons]).toEqual([
      "undetermined",
      ["no-direction", "too-few", "units-unknown"],
    ]);
  });
  test("a rank interval counts only peers that differ by more than chance", () => {
    const all = [90, 52, 48, 10].map((count) => ({ id: `${count}`, measure: rate(count) }));
    expect(compareToPeers(rate(50), all)).toMatchObject({
      rank: 3,
      rankInterval: { best: 2, worst: 4 },
      neighbours: {
        above: { id: "52", distinguishable: false },
        below: { id: "48", distinguishable: false },
      },
    });
  });
  test("without any interval there is no rank interval", () => {
    const own = averageOrderValue({ revenue: 500, orders: 10 });
    const result = compareToPeers(own, valued(40, 45, 60));
    expect(result.rankInterval).toBeNull();
    expect([result.verdict, result.reasons]).toEqual(["better", ["no-interval", "too-few"]]);
  });
});

describe("spread of the peers", () => {
  test("quartiles are linear between two (R's quantile, type 7)", () => {
    // quantile(c(0.1, 0.2, 0.4, 0.5, 0.9, 1)): 25% 0.25, 50% 0.45, 75% 0.8
    const { quantiles } = compareToPeers(rate(50), valued(0.9, 0.1, 0.5, 0.2, 0.4, 1));
    expect(quantiles?.p25).toBeCloseTo(0.25, 12);
    expect(quantiles?.median).toBeCloseTo(0.45, 12);
    expect(quantiles?.p75).toBeCloseTo(0.8, 12);
  });
  test("the robust z, by hand: 0.6745 * (0.9 - 0.3) / 0.1", () => {
    expect(compareToPeers(rate(90), valued(0.1, 0.2, 0.3, 0.4, 0.3)).robustZ).toBeCloseTo(
      4.047,
      12,
    );
    expect(compareToPeers(rate(90), valued(0.3, 0.3, 0.3, 0.4, 0.2)).robustZ).toBeNull();
  });
  test.each([
    [0, null, null, "undetermined"],
    [2, null, null, "undetermined"],
    [3, { min: 0.1, max: 0.3 }, null, "better"],
    [4, { min: 0.1, max: 0.4 }, null, "better"],
  ])("%d peers are too few for quartiles", (many, extremes, quantiles, verdict) => {
    const result = compareToPeers(rate(90), valued(...[0.1, 0.2, 0.3, 0.4].slice(0, many)));
    expect(result).toMatchObject({ extremes, quantiles, verdict, confidence: "low" });
    expect(result.reasons).toContain("too-few");
  });
  test("five are enough", () => {
    const result = compareToPeers(rate(90), valued(0.1, 0.2, 0.3, 0.4, 0.5));
    expect(result).toMatchObject({
      verdict: "better",
      reasons: ["units-unknown"],
      confidence: "medium",
    });
    const options = { independent: true };
    const independent = compareToPeers(rate(90), valued(0.1, 0.2, 0.3, 0.4, 0.5), options);
    expect(independent).toMatchObject({ reasons: [], confidence: "high" });
    expect(result.difference).toBe(result.gapToMedian);
  });
});

test("80 of 160 against a median of 56 % is undetermined, with the interval that shows it", () => {
  const result = compareToPeers(rate(80, 160), valued(0.56, 0.5, 0.6, 0.4, 0.9));
  expect(result.verdict).toBe("undetermined");
  expect(result.interval.upper).toBeGreaterThan(0.56);
});

test("peers without a value are left out and named", () => {
  const result = compareToPeers(rate(50), [
    ...valued(0.2, 0.3, 0.4),
    { id: "new", measure: rate(0, 0) },
  ]);
  expect([result.of, result.leftOut]).toEqual([4, [{ id: "new", reason: "no-data" }]]);
});

test("a measure without a value has no rank", () => {
  const result = compareToPeers(rate(0, 0), valued(0.2, 0.3, 0.4, 0.5, 0));
  expect(result).toMatchObject({
    rank: null,
    of: 5,
    percentile: null,
    median: 0.3,
    difference: null,
    verdict: "undetermined",
    reasons: ["no-value"],
  });
});

test("a median of 0 gives no ratio", () => {
  const { ratio, reasons } = compareToPeers(rate(50), valued(0, 0, 0));
  expect([ratio, reasons]).toEqual([null, ["too-few", "zero-reference", "units-unknown"]]);
});

describe("properties", () => {
  test("the order of the peers changes nothing", () => {
    fc.assert(
      fc.property(fc.nat(100), peers, (count, all) => {
        expect(compareToPeers(rate(count), [...all].reverse())).toEqual(
          compareToPeers(rate(count), all),
        );
      }),
      { numRuns: 40 },
    );
  });
  test("a higher value is never worse, or a lower one if lower is better", () => {
    fc.assert(
      fc.property(fc.nat(99), peers, fc.boolean(), (count, all, isLower) => {
        const turned = (measure: Measure): Measure =>
          isLower ? { ...measure, better: "lower" } : measure;
        const others = all.map((peer) =>
          "measure" in peer ? { id: peer.id, measure: turned(peer.measure) } : peer,
        );
        const [less, more] = [count, count + 1].map((one) =>
          compareToPeers(turned(rate(one)), others),
        ) as [ReturnType<typeof compareToPeers>, ReturnType<typeof compareToPeers>];
        const [bad, good] = isLower ? [more, less] : [less, more];
        expect(goodness[good.verdict]).toBeGreaterThanOrEqual(goodness[bad.verdict]);
        expect(good.rank).toBeLessThanOrEqual(bad.rank as number);
        expect(more.percentile ?? 0).toBeGreaterThanOrEqual(less.percentile ?? 0);
        const { rank, rankInterval } = less;
        expect(rankInterval?.best ?? rank).toBeLessThanOrEqual(rank as number);
        expect(rankInterval?.worst ?? rank).toBeGreaterThanOrEqual(rank as number);
      }),
      { numRuns: 60 },
    );
  });
  test("a swap of sides negates the difference", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (a, b) => {
        const one = compareToPeers(rate(a), [{ id: "b", measure: rate(b) }]).difference as number;
        const other = compareToPeers(rate(b), [{ id: "a", measure: rate(a) }]).difference as number;
        expect(one + other).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
  test("the answer survives JSON", () => {
    fc.assert(
      fc.property(fc.nat(100), peers, (count, all) => {
        const result = compareToPeers(rate(count), all);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 30 },
    );
  });
});

describe("refuses", () => {
  const money = (currency: string): Measure =>
    averageOrderValue({ revenue: 10, orders: 1, currency });
  test.each<[string, unknown, unknown, unknown, string]>([
    ["no measure", null, [], {}, "measure must be a measure"],
    ["a measure of NaN", { ...rate(1), value: Number.NaN }, [], {}, "measure.value must be"],
    ["an unknown direction", { ...rate(1), better: "up" }, [], {}, "measure.better must be one of"],
    ["peers that are not a list", rate(1), 5, {}, "peers must be an iterable"],
    ["a peer without a name", rate(1), [{ value: 1 }], {}, "peers[0].id must be a name"],
    ["nothing for a peer", rate(1), [null], {}, "peers[0].id must be a name"],
    [
      "a peer twice",
      rate(1),
      [...valued(0.1), ...valued(0.2)],
      {},
      'peers[1].id must be another than those before, got "peer 0"',
    ],
    ["a value of NaN", rate(1), valued(Number.NaN), {}, "peers[0].value must be a finite number"],
    ["a text", rate(1), [{ id: "a", value: "1" }], {}, "peers[0].value must be a finite number"],
    [
      "a value and a measure",
      rate(1),
      [{ id: "a", value: 1, measure: rate(1) }],
      {},
      "peers[0].value must be left out",
    ],
    [
      "another metric",
      rate(1),
      [{ id: "a", measure: money("USD") }],
      {},
      "peers[0].measure.metric must be sessionEngagementRate, as in the others",
    ],
    [
      "another currency",
      money("USD"),
      [{ id: "a", measure: money("EUR") }],
      {},
      'peers[0].measure.currency must be USD, as in the others, got "EUR"',
    ],
    [
      "currencies that differ among peers",
      averageOrderValue({ revenue: 0, orders: 0 }),
      ["USD", "EUR"].map((id) => ({ id, measure: money(id) })),
      {},
      "peers[1].measure.currency must be USD",
    ],
    [
      "another definition",
      rate(1),
      [{ id: "a", measure: { ...rate(1), definition: { rule: "x" } } }],
      {},
      "peers[0].measure.definition must be none",
    ],
    [
      "a definition that is no data",
      { ...rate(1), definition: { rule: 1n } },
      [],
      {},
      "measure.definition must be an object of texts and numbers",
    ],
    ["a level of 1", rate(1), [], { level: 1 }, "level must be"],
    ["a negative tolerance", rate(1), [], { tolerance: -1 }, "tolerance must be"],
    ["options that are not an object", rate(1), [], 3, "options must be a plain object"],
    [
      "what no double holds",
      { ...rate(1), kind: "rate", value: 1.7e308 },
      valued(-1.7e308),
      {},
      "must be small enough for a double",
    ],
  ])("%s", (_, measure, all, options, message) => {
    const act = (): unknown => compareToPeers(measure as never, all as never, options as never);
    expect(act).toThrow(message);
    expect(act).toThrow(InputError);
  });
});
