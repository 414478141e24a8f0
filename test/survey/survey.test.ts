import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageRating,
  averageRatingAggregator,
  averageRatingFromCounts,
  compareMeasures,
  confidenceInterval,
  customerEffortScore,
  customerEffortScoreAggregator,
  customerEffortScoreFromCounts,
  customerSatisfactionScore,
  customerSatisfactionScoreAggregator,
  customerSatisfactionScoreFromCounts,
  InputError,
  netPromoterScore,
  netPromoterScoreAggregatorFor,
  netPromoterScoreFromCounts,
  rollUp,
  surveyCompletionRate,
  surveyResponseRate,
} from "../../src/index.js";

const upTo = (highest: number, lowest = 1): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: lowest, max: highest }), { maxLength: 60 });

describe("netPromoterScore", () => {
  test("is the share of promoters minus that of detractors, in points", () => {
    expect(netPromoterScore([10, 9, 8, 3]).value).toBe(25);
    expect(netPromoterScoreFromCounts({ promoters: 2, passives: 3, detractors: 1 }).value).toBe(
      100 / 6,
    );
    expect(netPromoterScoreFromCounts({ promoters: 30, passives: 50, detractors: 20 }).value).toBe(
      10,
    );
  });
  test("carries its counts", () => {
    expect(netPromoterScore([10, 9, 8, 3])).toStrictEqual({
      metric: "netPromoterScore",
      kind: "points",
      unit: "points",
      better: "higher",
      additive: "always",
      value: 25,
      numerator: 1,
      denominator: 4,
      scale: 100,
      definition: { scale: "0-10" },
      promoters: 2,
      passives: 1,
      detractors: 1,
      answers: 4,
    });
  });
  test.each([0, 1, 2, 3, 4, 5, 6])("%d is a detractor", (answer) => {
    expect(netPromoterScore([answer]).detractors).toBe(1);
  });
  test.each([7, 8])("%d is passive", (answer) => {
    expect(netPromoterScore([answer]).passives).toBe(1);
  });
  test.each([9, 10])("%d is a promoter", (answer) => {
    expect(netPromoterScore([answer]).promoters).toBe(1);
  });
  test("of no answers is null, not 0", () => {
    const { value, reason, answers } = netPromoterScore([]);
    expect([value, reason, answers]).toEqual([null, "no-data", 0]);
  });
  test.each([6.5, -1, 11, Number.NaN, Infinity, "9", null, undefined, true, 11n, {}])(
    "an answer of %s is refused, with its position",
    (answer) => {
      expect(() => netPromoterScore([10, 9, answer as never])).toThrow(
        /^answers\[2\] must be a whole number from 0 to 10, got /,
      );
    },
  );
  test("takes any iterable, and refuses anything else", () => {
    expect(netPromoterScore(new Set([10, 0, 9])).answers).toBe(3);
    expect(() => netPromoterScore(5 as never)).toThrow("answers must be an iterable, got 5");
    expect(() => netPromoterScore(undefined as never)).toThrow("answers must be an iterable");
  });
  test("is a hundred times the mean of 1, 0 and -1", () => {
    fc.assert(
      fc.property(upTo(10, 0), (answers) => {
        fc.pre(answers.length > 0);
        const votes = answers.map((answer) => (answer >= 9 ? 1 : answer >= 7 ? 0 : -1));
        const sum = votes.reduce<number>((total, vote) => total + vote, 0);
        expect(netPromoterScore(answers).value).toBe((100 * sum) / answers.length);
      }),
    );
  });
});

describe("customerSatisfactionScore", () => {
  test("is the share of the top boxes", () => {
    // https://help.delighted.com/article/240-how-is-csat-calculated
    const counts = { 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 };
    expect(customerSatisfactionScoreFromCounts(counts).value).toBe(74 / 107);
    expect(customerSatisfactionScoreFromCounts(counts).value).toBeCloseTo(0.691589, 6);
    expect(customerSatisfactionScore([5, 5, 5, 5, 5, 4, 4, 4, 3, 1]).percent).toBe(80);
  });
  test.each([
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 2],
    [7, 2],
    [10, 3],
  ] as const)("on %d, the top %d", (scale, topBoxes) => {
    const each = Array.from({ length: scale }, (_, place) => place + 1);
    const score = customerSatisfactionScore(each, { scale });
    expect([score.numerator, score.denominator]).toEqual([topBoxes, scale]);
    expect(score.definition).toEqual({ scale, topBoxes });
    expect(customerSatisfactionScore(each, { scale, topBoxes: 1 }).numerator).toBe(1);
    expect(customerSatisfactionScore(each, { scale, topBoxes: scale - 1 }).numerator).toBe(
      scale - 1,
    );
  });
  test("is a proportion, better when higher", () => {
    const { metric, kind, unit, better, additive } = customerSatisfactionScore([5]);
    expect([metric, kind, unit, better, additive]).toEqual([
      "customerSatisfactionScore",
      "proportion",
      "fraction",
      "higher",
      "always",
    ]);
    expect(customerEffortScore([5]).metric).toBe("customerEffortScore");
  });
  test("carries the count of each answer", () => {
    expect(customerSatisfactionScore([5, 5, 2]).counts).toEqual({ 1: 0, 2: 1, 3: 0, 4: 0, 5: 2 });
  });
  test.each([
    [[6], {}, "answers[0] must be a whole number from 1 to 5, got 6"],
    [[0], {}, "answers[0] must be a whole number from 1 to 5, got 0"],
    [[5], { scale: 8 }, "scale must be one of 2, 3, 4, 5, 6, 7, 10, got 8"],
    [[5], { topBoxes: 5 }, "topBoxes must be one of 1, 2, 3, 4, got 5"],
    [[5], { topBoxes: 0 }, "topBoxes must be one of 1, 2, 3, 4, got 0"],
    [[5], { topBoxes: 1.5 }, "topBoxes must be one of 1, 2, 3, 4, got 1.5"],
    [[2], { scale: 2, topBoxes: 2 }, "topBoxes must be one of 1, got 2"],
    [[3], { scale: 2 }, "answers[0] must be a whole number from 1 to 2, got 3"],
    [[5], { topBox: 1 }, "no such option (the closest is topBoxes), got 1"],
    [[5], { method: "mean" }, "options.method must be left out: there is no such option"],
  ])("refuses the answers %j with the options %j", (answers, options, message) => {
    expect(() => customerSatisfactionScore(answers, options as never)).toThrow(message);
  });
  test.each([
    [{ 6: 1 }, 'counts must be an object keyed from 1 to 5, got "6"'],
    [{ "5.0": 1 }, 'got "5.0"'],
    [[1, 2], "counts must be an object keyed from 1 to 5, got an array"],
    [new Map([[5, 42]]), "counts must be an object keyed from 1 to 5, got object"],
    [{ 5: -1 }, "5 must be a whole number from 0 up, got -1"],
    [null, "counts must be an object keyed from 1 to 5, got null"],
    [7, "counts must be an object"],
  ])("refuses the counts %j", (counts, message) => {
    expect(() => customerSatisfactionScoreFromCounts(counts as never)).toThrow(message);
    expect(() => customerSatisfactionScoreFromCounts(counts as never)).toThrow(InputError);
  });
  test.each([undefined, null])("takes the default for options of %s", (left) => {
    const { definition } = customerSatisfactionScore([5], { scale: left, topBoxes: left });
    expect(definition).toEqual({ scale: 5, topBoxes: 2 });
  });
});

test.each([3, "net", null, true])("options of %j are refused, not ignored", (options) => {
  const message = "options must be a plain object";
  expect(() => netPromoterScore([3], options as never)).toThrow(message);
  expect(() => customerSatisfactionScore([3], options as never)).toThrow(message);
  expect(() => customerEffortScore([3], options as never)).toThrow(message);
  expect(() => averageRating([3], options as never)).toThrow(message);
});

describe("customerEffortScore", () => {
  // https://support.cys.group/support/solutions/articles/3000095529
  const counts = { 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 };
  test("by the three methods", () => {
    expect(customerEffortScoreFromCounts(counts)).toMatchObject({
      value: 4.08,
      kind: "score",
      unit: "score",
      better: "higher",
    });
    expect(customerEffortScoreFromCounts(counts, { method: "agree" })).toMatchObject({
      value: 0.46,
      percent: 46,
      kind: "proportion",
      unit: "fraction",
    });
    expect(customerEffortScoreFromCounts(counts, { method: "net" })).toMatchObject({
      value: -13,
      kind: "points",
      unit: "points",
      scale: 100,
    });
  });
  test("on the scale of 5", () => {
    const five = { 1: 1, 2: 2, 3: 4, 4: 8, 5: 16 };
    const of = (method: "mean" | "agree" | "net"): number | null =>
      customerEffortScoreFromCounts(five, { scale: 5, method }).value;
    expect([of("mean"), of("agree"), of("net")]).toEqual([
      (1 + 4 + 12 + 32 + 80) / 31,
      24 / 31,
      (100 * 21) / 31,
    ]);
  });
  test("with better: lower, low answers are easy, and only the mean is better when lower", () => {
    const hard = { better: "lower" } as const;
    expect(customerEffortScoreFromCounts(counts, hard)).toMatchObject({
      value: 4.08,
      better: "lower",
    });
    const agree = customerEffortScoreFromCounts(counts, { ...hard, method: "agree" });
    expect([agree.value, agree.better]).toEqual([0.43, "higher"]); // 1 to 3
    const net = customerEffortScoreFromCounts(counts, { ...hard, method: "net" });
    expect([net.value, net.better]).toEqual([29 - 46, "higher"]); // 1 and 2 less 5 to 7
    expect(net.definition).toEqual({ scale: 7, better: "lower", method: "net" });
  });
  test("better: lower gives what the mirrored answers give with better: higher", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(5 as const, 7 as const),
        fc.constantFrom("agree" as const, "net" as const),
        fc.nat(),
        (scale, method, seed) => {
          const [answers] = fc.sample(upTo(scale), { numRuns: 1, seed }) as [number[]];
          const turned = answers.map((answer) => scale + 1 - answer);
          expect(customerEffortScore(answers, { scale, method }).value).toBe(
            customerEffortScore(turned, { scale, method, better: "lower" }).value,
          );
        },
      ),
    );
  });
  test.each([
    [{ scale: 6 }, "scale must be one of 5, 7, got 6"],
    [{ method: "median" }, 'method must be one of mean, agree, net, got "median"'],
    [{ better: "neither" }, 'better must be one of higher, lower, got "neither"'],
    [{ topBoxes: 1 }, "options.topBoxes must be left out: there is no such option"],
    [{ methods: "net" }, "no such option (the closest is method)"],
  ])("refuses the options %j", (options, message) => {
    expect(() => customerEffortScore([5], options as never)).toThrow(message);
  });
});

describe("averageRating", () => {
  test("is the mean of the ratings, as review sites show it", () => {
    const counts = { 5: 60, 4: 25, 3: 10, 2: 3, 1: 2 };
    expect(averageRatingFromCounts(counts)).toStrictEqual({
      metric: "averageRating",
      kind: "score",
      unit: "score",
      better: "higher",
      additive: "always",
      value: 4.38,
      numerator: 438,
      denominator: 100,
      scale: 1,
      definition: { scale: 5 },
      counts: { 1: 2, 2: 3, 3: 10, 4: 25, 5: 60 },
    });
    expect(averageRating([9, 8, 10], { scale: 10 }).value).toBe(9);
    expect(averageRating([]).reason).toBe("no-data");
  });
  test("has the limits of Student's t, as a mean effort score has", () => {
    const answers = [5, 5, 4, 3, 1, 5, 4];
    const { lower, upper, method } = confidenceInterval(averageRating(answers));
    const ofEffort = confidenceInterval(customerEffortScore(answers, { scale: 5 }));
    expect([lower, upper, method]).toEqual([ofEffort.lower, ofEffort.upper, "student"]);
    // t.test(c(5, 5, 4, 3, 1, 5, 4)) of R.
    expect(lower).toBeCloseTo(2.50331, 5);
    expect(upper).toBe(5); // 5.21098, on a scale that ends at 5
    const [spring, autumn] = [averageRating([5, 4, 5, 3]), averageRating([2, 1, 3, 2])];
    expect(compareMeasures(spring, autumn).method).toBe("welch");
  });
  test("is the mean of the answers, from answers, counts, parts and states", () => {
    fc.assert(
      fc.property(upTo(10), upTo(10), (one, another) => {
        const all = [...one, ...another];
        const whole = averageRating(all, { scale: 10 });
        const sum = all.reduce((total, answer) => total + answer, 0);
        expect(whole.value).toBe(all.length === 0 ? null : sum / all.length);
        expect(averageRatingFromCounts(whole.counts, { scale: 10 })).toEqual(whole);
        expect(aggregate(all, averageRatingAggregator({ scale: 10 }))).toEqual(whole);
        const parts = [one, another].map((part) => averageRating(part, { scale: 10 }));
        expect(rollUp(parts)).toEqual(whole);
      }),
    );
  });
  test("does not mix scales, and refuses what it does not know", () => {
    expect(() => rollUp([averageRating([4]), averageRating([8], { scale: 10 })])).toThrow("scale");
    expect(() => averageRating([6])).toThrow("answers[0] must be a whole number from 1 to 5");
    expect(() => averageRating([4.5])).toThrow("answers[0] must be a whole number");
    expect(() => averageRating([4], { scale: 8 as never })).toThrow("scale must be one of 2, 3");
    expect(() => averageRatingFromCounts({ 5: 1 }, { topBoxes: 2 } as never)).toThrow(
      "options.topBoxes must be left out",
    );
    expect(() => averageRatingAggregator({ method: "mean" } as never)).toThrow("options.method");
  });
});

test("counts by answer may be bigints, and null where nobody gave the answer", () => {
  const counts = { 5: 60n, 4: 25, 3: 10n, 2: 3, 1: 2n };
  expect(averageRatingFromCounts(counts).value).toBe(4.38);
  expect(customerSatisfactionScoreFromCounts({ ...counts, 4: null }).numerator).toBe(60);
  expect(customerEffortScoreFromCounts({ 7: 3n, 1: undefined }).value).toBe(7);
});

test("scores carry what the caller states, from answers, counts and aggregators", () => {
  const definition = { survey: "by mail" };
  const counts = { 3: 1 };
  for (const measure of [
    netPromoterScore([3], { definition }),
    netPromoterScoreFromCounts({ promoters: 1, passives: 0, detractors: 0, definition }),
    aggregate([3], netPromoterScoreAggregatorFor({ definition })),
    customerSatisfactionScore([3], { definition }),
    customerSatisfactionScoreFromCounts(counts, { definition }),
    aggregate([3], customerSatisfactionScoreAggregator({ definition })),
    customerEffortScore([3], { definition }),
    customerEffortScoreFromCounts(counts, { definition }),
    aggregate([3], customerEffortScoreAggregator({ definition })),
    averageRating([3], { definition }),
    averageRatingFromCounts(counts, { definition }),
    aggregate([3], averageRatingAggregator({ definition })),
  ]) {
    expect(measure.definition).toMatchObject({ survey: "by mail" });
    expect(measure.definition?.["scale"]).toBeDefined();
  }
  for (const wrong of [{ scale: 9 }, { survey: null }]) {
    const stated = { definition: wrong as never };
    expect(() => netPromoterScoreAggregatorFor(stated)).toThrow(/^definition\.(scale|survey) must/);
    expect(() => customerSatisfactionScoreAggregator(stated)).toThrow(/^definition\./);
    expect(() => customerEffortScoreAggregator(stated)).toThrow(/^definition\./);
    expect(() => averageRatingAggregator(stated)).toThrow(/^definition\./);
  }
  expect(() => netPromoterScoreAggregatorFor({ scale: 5 } as never)).toThrow(
    "options.scale must be left out",
  );
});

describe("scores from answers, from counts and from a roll-up are the same", () => {
  test("for satisfaction and effort", () => {
    fc.assert(
      fc.property(upTo(7), upTo(7), (one, another) => {
        const all = [...one, ...another];
        const scale = 7;
        const counts = customerSatisfactionScore(all, { scale }).counts;
        expect(customerSatisfactionScoreFromCounts(counts, { scale })).toEqual(
          customerSatisfactionScore(all, { scale }),
        );
        const satisfied = [one, another].map((part) => customerSatisfactionScore(part, { scale }));
        expect(rollUp(satisfied)).toEqual(customerSatisfactionScore(all, { scale }));
        for (const method of ["mean", "agree", "net"] as const) {
          expect(customerEffortScoreFromCounts(counts, { method })).toEqual(
            customerEffortScore(all, { method }),
          );
          const easy = [one, another].map((part) => customerEffortScore(part, { method }));
          expect(rollUp(easy)).toEqual(customerEffortScore(all, { method }));
        }
      }),
    );
  });
  test("for recommendation, where the mean of the scores differs", () => {
    const spring = netPromoterScore([10]);
    const autumn = netPromoterScore([0, 0, 0]);
    expect(rollUp([spring, autumn])).toEqual(netPromoterScore([10, 0, 0, 0]));
    expect(rollUp([spring, autumn]).value).toBe(-50); // the mean is 0
  });
  test("and do not roll up over different scales or methods", () => {
    const five = customerSatisfactionScore([5]);
    const ten = customerSatisfactionScore([10], { scale: 10 });
    expect(() => rollUp([five, ten])).toThrow("measures[1].definition must be");
    expect(() =>
      rollUp([customerEffortScore([5]), customerEffortScore([5], { method: "agree" })]),
    ).toThrow(InputError);
  });
  test("every score survives JSON", () => {
    for (const score of [
      netPromoterScore([1, 9]),
      customerSatisfactionScore([]),
      customerEffortScore([3]),
      averageRating([3]),
    ]) {
      expect(JSON.parse(JSON.stringify(score))).toStrictEqual(score);
    }
  });
});

describe("response and completion rates", () => {
  test("divide by the people invited or started", () => {
    expect(surveyResponseRate({ sent: 1000, completed: 257 }).value).toBe(0.257);
    expect(surveyResponseRate({ sent: 1000, undeliverable: 500, completed: 257 }).value).toBe(
      0.514,
    );
    expect(surveyCompletionRate({ started: 320, completed: 240 }).value).toBe(0.75);
  });
  test("cannot pass 1", () => {
    expect(() => surveyResponseRate({ sent: 10, undeliverable: 11, completed: 0 })).toThrow(
      "undeliverable must be at most sent (10), got 11",
    );
    expect(() => surveyResponseRate({ sent: 10, undeliverable: 5, completed: 6 })).toThrow(
      "completed must be at most sent - undeliverable (5), got 6",
    );
    expect(() => surveyCompletionRate({ started: 3, completed: 4 })).toThrow(
      "completed must be at most started (3), got 4",
    );
  });
});
