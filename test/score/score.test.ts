import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  churnRate,
  type EngagementScore,
  type EngagementScoreInput,
  type EngagementScoreOptions,
  engagementScore,
  InputError,
  netPromoterScore,
  repeatToNewSpendRatio,
  retentionRate,
  rollUp,
  type ScoreComponent,
} from "../../src/index.js";
import { isNearest } from "../laws/nearest.js";

type Component = EngagementScoreInput;

/** Components between 0 and 100, called a, b, c … */
function components(values: readonly (number | null)[], weights: readonly number[]): Component[] {
  return values.map((value, place) => ({
    id: String.fromCharCode(97 + place),
    value,
    minimum: 0,
    maximum: 100,
    weight: weights[place] ?? 1,
  }));
}

/** The component that a score of one component gives, by default with goalposts 0 and 100. */
function single(change: Partial<Component>): ScoreComponent {
  const [component] = components([50], [1]) as [Component];
  return engagementScore([{ ...component, ...change }]).components[0] as ScoreComponent;
}

function pick<Field extends keyof ScoreComponent>(
  score: EngagementScore,
  field: Field,
): ScoreComponent[Field][] {
  return score.components.map((component) => component[field]);
}

const three = components([80, 70, 90], [0.4, 0.3, 0.3]);
const methods = ["arithmetic", "geometric"] as const;

const hundredth = fc.integer({ min: -20_000, max: 20_000 }).map((units) => units / 100);
const goalposts = fc
  .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 1, max: 300 }))
  .map(([minimum, span]) => ({ minimum, maximum: minimum + span }));
const component = fc
  .record({
    value: fc.option(hundredth, { freq: 6 }),
    goalposts,
    weight: fc.integer({ min: 0, max: 20 }),
    better: fc.constantFrom("higher" as const, "lower" as const),
  })
  .map(({ goalposts: between, ...rest }) => ({ ...rest, ...between }));
const named = (all: readonly Omit<Component, "id">[]): Component[] =>
  all.map((one, place) => ({ id: String(place), ...one }));
const several = fc.array(component, { minLength: 1, maxLength: 8 }).map(named);
const method = fc.constantFrom(...methods);
/** Options that accept any coverage, so that most scores have a value. */
const lenient = { minimumCoverage: 0 };

describe("engagementScore", () => {
  test("is the weighted mean: 80, 70 and 90 with 0.4, 0.3 and 0.3 are 80", () => {
    expect(engagementScore(three)).toStrictEqual({
      metric: "engagementScore",
      kind: "score",
      unit: "score",
      better: "higher",
      value: 80,
      definition: {
        method: "arithmetic",
        components: '[["a",0,100,"higher",0.4],["b",0,100,"higher",0.3],["c",0,100,"higher",0.3]]',
      },
      coverage: 1,
      components: [
        {
          id: "a",
          value: 80,
          scaled: 80,
          isClamped: false,
          weight: 0.4,
          contribution: 32,
          scoreWithout: 80,
          sensitivity: 0,
        },
        {
          id: "b",
          value: 70,
          scaled: 70,
          isClamped: false,
          weight: 0.3,
          contribution: 21,
          scoreWithout: 590 / 7,
          sensitivity: -100 / 7,
        },
        {
          id: "c",
          value: 90,
          scaled: 90,
          isClamped: false,
          weight: 0.3,
          contribution: 27,
          scoreWithout: 530 / 7,
          sensitivity: 100 / 7,
        },
      ],
    });
  });
  test("is the weighted geometric mean by the other method, where a low component costs more", () => {
    const score = engagementScore(three, { method: "geometric" });
    expect(score.value).toBeCloseTo(80 ** 0.4 * 70 ** 0.3 * 90 ** 0.3, 12);
    expect(score.value).toBeCloseTo(79.6229, 4);
    expect(score.definition?.["method"]).toBe("geometric");
    expect(pick(score, "contribution")).toEqual([null, null, null]);
    const [{ scoreWithout, sensitivity }] = score.components as [ScoreComponent];
    expect(scoreWithout).toBeCloseTo(Math.sqrt(70 * 90), 12);
    expect(sensitivity).toBeCloseTo(79.6229 * Math.log(80 / Math.sqrt(6300)), 5);
  });
  test("takes the default for an undefined option", () => {
    const options = { method: undefined, minimumCoverage: undefined };
    expect(engagementScore(three, options)).toEqual(engagementScore(three));
  });
  test("takes any iterable", () => {
    expect(engagementScore(new Set(three)).value).toBe(80);
  });
  test("survives JSON, with and without a value", () => {
    fc.assert(
      fc.property(fc.array(component, { maxLength: 5 }), method, fc.boolean(), (all, by, some) => {
        const score = engagementScore(named(all), { method: by, ...(some && lenient) });
        expect(JSON.parse(JSON.stringify(score))).toStrictEqual(score);
        expect("reason" in score).toBe(score.value === null);
      }),
    );
  });
  test("does not roll up: roll up the KPIs, and compute the score from them", () => {
    const score = engagementScore(three);
    // @ts-expect-error It has no numerator.
    expect(() => rollUp([score, score])).toThrow(
      'measures[0] must be a measure with numerator and denominator (one derived from others does not roll up), got "engagementScore"',
    );
  });
});

describe("a value between its goalposts", () => {
  test.each([
    [{ value: 3, minimum: 2, maximum: 6 }, 25, false],
    [{ value: 3, minimum: 2, maximum: 6, better: "lower" as const }, 75, false],
    [{ value: 30, minimum: -100, maximum: 100 }, 65, false],
    [{ value: 0.3, minimum: 0.1, maximum: 0.7 }, 100 / 3, false],
    [{ value: 2, minimum: 2, maximum: 6 }, 0, false],
    [{ value: 6, minimum: 2, maximum: 6 }, 100, false],
    [{ value: 1.9, minimum: 2, maximum: 6 }, 0, true],
    [{ value: 6.1, minimum: 2, maximum: 6 }, 100, true],
    [{ value: 1.9, minimum: 2, maximum: 6, better: "lower" as const }, 100, true],
    [{ value: 6.1, minimum: 2, maximum: 6, better: "lower" as const }, 0, true],
    [{ value: null }, null, false],
    [{ value: null, minimum: 10 }, null, false],
  ])("%j has %s points", (change, scaled, isClamped) => {
    expect(single(change)).toMatchObject({ scaled, isClamped, value: change.value });
  });
  test("gets the points of the mirrored value if lower is better", () => {
    fc.assert(
      fc.property(hundredth, goalposts, (value, { minimum, maximum }) => {
        const turned = (100 * (minimum + maximum) - Math.round(100 * value)) / 100;
        const higher = single({ value: turned, minimum, maximum });
        const lower = single({ value, minimum, maximum, better: "lower" });
        expect({ ...lower, value: turned }).toEqual({ ...higher, value: turned + 0 });
      }),
    );
  });
  test("a goalpost further away changes the score as the formula says", () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 1, max: 50 }), (all, by) => {
        const [first, ...others] = all as [Component, ...Component[]];
        const wider = { ...first, minimum: first.minimum - by };
        const before = engagementScore(all, lenient);
        const after = engagementScore([wider, ...others], lenient);
        const [was, is] = [before.components[0], after.components[0]] as [
          ScoreComponent,
          ScoreComponent,
        ];
        // With a lower minimum, the value lies further from it, as a share of the span.
        if (was.scaled !== null && is.scaled !== null && !is.isClamped) {
          const [value, end] = [first.value as number, first.maximum];
          const left = (100 * (end - value)) / (end - first.minimum + by);
          expect(is.scaled).toBeCloseTo(first.better === "lower" ? left : 100 - left, 9);
        }
        if (before.value !== null && is.weight !== null) {
          const moved = is.weight * ((is.scaled ?? 0) - (was.scaled ?? 0));
          expect(after.value).toBeCloseTo(before.value + moved, 9);
        }
        if (wider.weight > 0) expect(after.definition).not.toEqual(before.definition);
      }),
    );
  });
  test("a negative zero becomes 0, since JSON cannot hold it", () => {
    const zero = single({ value: -0, minimum: -0 });
    expect([Object.is(zero.value, 0), Object.is(zero.scaled, 0)]).toEqual([true, true]);
  });
});

describe("a measure as a value", () => {
  const churn = churnRate({ customersAtStart: 200, customersLost: 10 });
  test("is taken with its value and its direction", () => {
    const between = { minimum: 0, maximum: 0.2 };
    const score = engagementScore([
      { id: "churn", value: churn, weight: 1, ...between },
      { id: "as a number", value: 0.05, weight: 1, better: "lower", ...between },
      { id: "turned", value: churn, weight: 1, better: "higher", ...between },
    ]);
    expect(pick(score, "value")).toEqual([0.05, 0.05, 0.05]);
    expect(pick(score, "scaled")).toEqual([75, 75, 25]);
    const [loyal] = engagementScore([
      { id: "nps", value: netPromoterScore([10, 9, 8, 3]), weight: 1, minimum: -100, maximum: 100 },
    ]).components;
    expect(loyal?.scaled).toBe(62.5);
  });
  test("is missing if it has no value", () => {
    const nobody = retentionRate({ customersAtStart: 0, customersRetained: 0 });
    expect(single({ value: nobody, maximum: 1 })).toMatchObject({ value: null, scaled: null });
  });
  test("needs `better` if the measure has no direction", () => {
    const value = repeatToNewSpendRatio({
      repeatRevenue: 3,
      returningCustomers: 1,
      newRevenue: 2,
      newCustomers: 1,
    });
    expect(() => single({ value, maximum: 3 })).toThrow(
      "components[0].better must be one of higher, lower, got undefined",
    );
    expect(single({ value, maximum: 3, better: "lower" }).scaled).toBe(50);
  });
});

describe("a missing value is not 0", () => {
  const gap = components([80, null, 90], [0.4, 0.3, 0.3]);
  test("there is no score without it, but the components are still given", () => {
    const score = engagementScore(gap);
    expect([score.value, score.reason, score.coverage]).toEqual([null, "missing-components", 0.7]);
    expect(pick(score, "scaled")).toEqual([80, null, 90]);
    expect(pick(score, "weight")).toEqual([4 / 7, null, 3 / 7]);
    for (const field of ["contribution", "scoreWithout", "sensitivity"] as const) {
      expect(pick(score, field)).toEqual([null, null, null]);
    }
  });
  test("there is a score if the coverage is at least the minimum", () => {
    const score = engagementScore(gap, { minimumCoverage: 0.7 });
    expect([score.value, score.coverage, "reason" in score]).toEqual([590 / 7, 0.7, false]);
    expect(pick(score, "contribution")).toEqual([320 / 7, null, 270 / 7]);
    expect(pick(score, "scoreWithout")).toEqual([90, 590 / 7, 80]);
    expect(pick(score, "sensitivity")).toEqual([-10, null, 10]);
    expect(engagementScore(gap, { minimumCoverage: 0.71 }).reason).toBe("missing-components");
  });
  test("coverage is compared in decimals", () => {
    const values = [5, 5, 5, 5, 5, 5, 5, null, null, null];
    const tenths = components(values, new Array<number>(10).fill(0.1));
    expect(engagementScore(tenths, { minimumCoverage: 0.7 })).toMatchObject({
      value: 5,
      coverage: 0.7,
    });
  });
  test("there is no score without any value, even if the minimum is 0", () => {
    const none = components([null, null], [1, 2]);
    expect(engagementScore(none, lenient)).toMatchObject({
      value: null,
      reason: "missing-components",
      coverage: 0,
    });
    const weightless = components([50, null], [0, 2]);
    expect(engagementScore(weightless, lenient).reason).toBe("missing-components");
    expect(pick(engagementScore(weightless, lenient), "weight")).toEqual([null, null]);
  });
  test.each(methods)("a missing component of weight 0 changes nothing: %s", (by) => {
    fc.assert(
      fc.property(several, goalposts, (all, between) => {
        const missing = { id: "missing", value: null, weight: 0, ...between };
        const without = engagementScore(all, { method: by });
        const {
          value,
          coverage,
          components: one,
        } = engagementScore([...all, missing], {
          method: by,
        });
        expect([value, coverage]).toEqual([without.value, without.coverage]);
        expect(one.slice(0, -1)).toEqual(without.components);
      }),
    );
  });
  test.each([[[]], [components([50, 60], [0, 0])], [components([50, null], [0, 0])]])(
    "components %# have no weight, so there is no data",
    (all) => {
      const score = engagementScore(all);
      expect([score.value, score.reason, score.coverage]).toEqual([null, "no-data", 0]);
      expect(pick(score, "weight")).toEqual(all.map(() => null));
      expect(pick(score, "scoreWithout")).toEqual(all.map(() => null));
      expect(engagementScore(all, lenient).reason).toBe("no-data");
    },
  );
});

describe("both means", () => {
  test.each(methods)("%s: lies between the smallest and the largest component", (by) => {
    fc.assert(
      fc.property(several, (all) => {
        const { value, components: scored } = engagementScore(all, { method: by, ...lenient });
        const scaled = scored.flatMap((one) => (one.weight ? [one.scaled ?? -1] : []));
        expect(value === null).toBe(scaled.length === 0);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(Math.min(...scaled));
        expect(value).toBeLessThanOrEqual(Math.max(...scaled));
      }),
    );
  });
  test.each(methods)("%s: of equal components is that of each", (by) => {
    fc.assert(
      fc.property(hundredth, goalposts, fc.array(fc.integer({ min: 1, max: 99 })), (...drawn) => {
        const [value, between, weights] = drawn;
        const all = named([1, ...weights].map((weight) => ({ value, weight, ...between })));
        const score = engagementScore(all, { method: by });
        const [first] = score.components as [ScoreComponent];
        expect(score.value).toBe(first.scaled);
        if (first.scaled && weights.length > 0) {
          expect([first.scoreWithout, first.sensitivity]).toEqual([first.scaled, 0]);
        }
      }),
    );
  });
  test.each(methods)("%s: depends only on the proportions of weights", (by) => {
    fc.assert(
      fc.property(several, fc.constantFrom(2, 10, 37, 1000), (all, times) => {
        const scaled = all.map((one) => ({ ...one, weight: one.weight * times }));
        const options = { method: by, minimumCoverage: 0.5 };
        expect(engagementScore(scaled, options)).toStrictEqual(engagementScore(all, options));
      }),
    );
  });
  test.each(methods)("%s: does not depend on the order of components", (by) => {
    fc.assert(
      fc.property(several, (all) => {
        const options = { method: by, ...lenient };
        const { components: scored, ...score } = engagementScore(all, options);
        const { components: turned, ...same } = engagementScore([...all].reverse(), options);
        expect(same).toEqual(score);
        expect([...turned].reverse()).toEqual(scored);
      }),
    );
  });
  test.each(methods)("%s: gives as scoreWithout the score of the other components", (by) => {
    fc.assert(
      fc.property(several, (all) => {
        const options = { method: by, ...lenient };
        const { value, components: scored } = engagementScore(all, options);
        fc.pre(value !== null);
        for (const [place, { scoreWithout }] of scored.entries()) {
          expect(scoreWithout).toBe(
            engagementScore(
              all.filter((_, at) => at !== place),
              options,
            ).value,
          );
        }
      }),
    );
  });
  test("the geometric mean is never larger than the arithmetic mean", () => {
    fc.assert(
      fc.property(several, (all) => {
        const [arithmetic, geometric] = methods.map(
          (by) => engagementScore(all, { method: by, ...lenient }).value ?? 0,
        ) as [number, number];
        expect(geometric).toBeLessThanOrEqual(arithmetic + 1e-9);
      }),
    );
  });
});

describe("the arithmetic mean", () => {
  test("is the double nearest to the answer in decimals", () => {
    fc.assert(
      fc.property(several, (all) => {
        const { value } = engagementScore(all, lenient);
        fc.pre(value !== null);
        // Σ weight * 10 000 * way / (100 * span), over a span that all share.
        const there = all.filter((one) => one.value !== null);
        const spans = there.map((one) => BigInt(one.maximum - one.minimum));
        const span = spans.reduce((a, b) => a * b);
        const sum = there.map(({ value: came, minimum, maximum, weight, better }, place) => {
          const [cents, low, high] = [
            Math.round((came as number) * 100),
            minimum * 100,
            maximum * 100,
          ];
          const within = Math.min(Math.max(cents, low), high);
          const way = better === "lower" ? high - within : within - low;
          return (BigInt(weight * way) * span) / (spans[place] as bigint);
        });
        const weight = there.reduce((total, one) => total + one.weight, 0);
        expect(
          isNearest(
            value,
            sum.reduce((a, b) => a + b),
            BigInt(weight) * span,
          ),
        ).toBe(true);
      }),
    );
  });
  test("is 80, not 79.99999999999999", () => {
    const tenths = components(new Array<number>(10).fill(80), new Array<number>(10).fill(0.1));
    expect(engagementScore(tenths).value).toBe(80);
    expect(engagementScore(components([80.1, 79.9, 80], [0.1, 0.1, 0.7])).value).toBe(80);
  });
  test("scales each value by its own goalposts", () => {
    const [a, b] = components([0.25, 5], [1, 1]) as [Component, Component];
    const spans = [
      { ...a, maximum: 0.5 },
      { ...b, maximum: 5 },
    ];
    expect(engagementScore(spans).value).toBe(75);
  });
  test("is the sum of the contributions", () => {
    fc.assert(
      fc.property(several, (all) => {
        const score = engagementScore(all, lenient);
        fc.pre(score.value !== null);
        const sum = pick(score, "contribution").reduce<number>((a, b) => a + (b ?? 0), 0);
        expect(Math.abs(sum - score.value)).toBeLessThan(1e-9);
      }),
    );
  });
  test("changes with a weight as the sensitivity says", () => {
    fc.assert(
      fc.property(several, fc.nat(20), (all, step) => {
        const score = engagementScore(all, lenient);
        for (const [place, { weight, sensitivity }] of score.components.entries()) {
          if (sensitivity === null || weight === null) continue;
          const own = (all[place] as Component).weight;
          const others = all.reduce(
            (sum, one) => sum + (one.value === null ? 0 : one.weight),
            -own,
          );
          const move = Math.min(step, others);
          // The component now has (own + move) of all weight; the others share the rest as before.
          const moved = all.map((one, at) => ({
            ...one,
            weight: at === place ? others * (own + move) : (others - move) * one.weight,
          }));
          const difference = (engagementScore(moved, lenient).value ?? 0) - (score.value ?? 0);
          expect(difference).toBeCloseTo((sensitivity * move) / (own + others), 9);
        }
      }),
    );
  });
});

describe("the geometric mean", () => {
  const options: EngagementScoreOptions = { method: "geometric" };
  test("is 0 if a component with weight is 0, and has no sensitivity there", () => {
    const score = engagementScore(components([0, 50, 80, 0], [1, 1, 1, 0]), options);
    expect(score.value).toBe(0);
    expect(pick(score, "scoreWithout")).toEqual([expect.closeTo(Math.sqrt(4000), 12), 0, 0, 0]);
    expect(pick(score, "sensitivity")).toEqual([null, null, null, null]);
    expect(engagementScore(components([0, 50], [0, 1]), options).value).toBe(50);
  });
  test("changes with a small weight as the sensitivity says", () => {
    const at = (moved: number): EngagementScore =>
      engagementScore(
        components([80, 30, 60], [0.5 + moved, 0.3 * (1 - 2 * moved), 0.2 * (1 - 2 * moved)]),
        options,
      );
    const slope = ((at(1e-4).value ?? 0) - (at(-1e-4).value ?? 0)) / 2e-4;
    expect(at(0).components[0]?.sensitivity).toBeCloseTo(slope, 5);
  });
  test("holds for the smallest doubles", () => {
    const all = components([5e-324, 100], [1, 1]).map((one) => ({ ...one, minimum: 0 }));
    const score = engagementScore(all, options);
    expect(pick(score, "sensitivity").every(Number.isFinite)).toBe(true);
    expect(score.value).toBeCloseTo(0, 9);
    expect(score.value).toBeGreaterThan(0);
  });
});

test("points and scores stay within 0 to 100 for any numbers", () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  const wild = fc.record({ value: any, ends: fc.tuple(any, any), weight: any }).map((one) => ({
    value: one.value,
    minimum: Math.min(...one.ends),
    maximum: Math.max(...one.ends),
    weight: Math.abs(one.weight),
  }));
  fc.assert(
    fc.property(fc.array(wild, { maxLength: 5 }), method, (all, by) => {
      fc.pre(all.every(({ minimum, maximum }) => minimum < maximum));
      const { value, components: scored } = engagementScore(named(all), { method: by });
      for (const { scaled, weight, contribution, scoreWithout } of scored) {
        for (const number of [value, scaled, contribution, scoreWithout, 100 * (weight ?? 0)]) {
          expect(number === null || (number >= 0 && number <= 100)).toBe(true);
        }
      }
      for (const { sensitivity } of scored) {
        expect(sensitivity === null || Number.isFinite(sensitivity)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

describe("its definition", () => {
  const text = (all: readonly Component[]): unknown =>
    engagementScore(all).definition?.["components"];
  test("does not depend on values, on the order or on the unit of weights", () => {
    const percent = components([1, null, 3], [40, 30, 30]);
    expect(text([...percent].reverse())).toBe(text(three));
  });
  test.each<Partial<Component>>([
    { id: "d" },
    { minimum: 1 },
    { maximum: 101 },
    { weight: 0.5 },
    { better: "lower" },
  ])("is another one with %j", (change) => {
    const [first, ...others] = three as [Component, ...Component[]];
    expect(text([{ ...first, ...change }, ...others])).not.toBe(text(three));
  });
  test("differs for names that contain the text of a definition", () => {
    const one = components([1], [1]).map((it) => ({ ...it, id: 'a",0,100,"higher",0.5],["b' }));
    expect(text(one)).not.toBe(text(components([1, 1], [1, 1])));
  });
});

describe("refuses", () => {
  const [a, b, c] = three as [Component, Component, Component];
  test.each([
    [5, "components must be an iterable, got 5"],
    [undefined, "components must be an iterable, got undefined"],
    [[null], "components[0].id must be a non-empty string, got undefined"],
    [[a, { ...b, id: "" }], 'components[1].id must be a non-empty string, got ""'],
    [[a, { ...b, id: 7 }], "components[1].id must be a non-empty string, got 7"],
    [[a, b, { ...c, id: "a" }], 'components[2].id must be named once, got "a"'],
    [
      [a, { ...b, value: undefined }],
      "components[1].value must be a finite number, null or a measure, got undefined",
    ],
    [[{ ...a, value: Number.NaN }], "components[0].value must be a finite number, null or a"],
    [[{ ...a, value: Infinity }], "components[0].value must be a finite number, null or a"],
    [
      [{ ...a, value: "80" }],
      'components[0].value must be a finite number, null or a measure, got "80"',
    ],
    [[{ ...a, value: {} }], "components[0].value must be a finite number, null or a measure"],
    [[{ ...a, value: { value: 5 } }], "components[0].value must be a finite number, null or a"],
    [[{ ...a, value: { value: "5", better: "lower" } }], "components[0].value must be a finite"],
    [[{ ...a, minimum: 100 }], "components[0].minimum must be below maximum (100), got 100"],
    [
      [a, { ...b, minimum: 5, maximum: 4 }],
      "components[1].minimum must be below maximum (4), got 5",
    ],
    [
      [{ ...a, minimum: undefined }],
      "components[0].minimum must be a finite number, got undefined",
    ],
    [[{ ...a, minimum: "0" }], 'components[0].minimum must be a finite number, got "0"'],
    [[{ ...a, maximum: Infinity }], "components[0].maximum must be a finite number, got Infinity"],
    [[a, { ...b, weight: -1 }], "components[1].weight must be a finite number from 0 up, got -1"],
    [[{ ...a, weight: undefined }], "components[0].weight must be a finite number from 0 up"],
    [[{ ...a, weight: Infinity }], "components[0].weight must be a finite number from 0 up"],
    [
      [{ ...a, better: "neither" }],
      'components[0].better must be one of higher, lower, got "neither"',
    ],
  ])("%# what cannot be right: %j", (input, message) => {
    expect(() => engagementScore(input as never)).toThrow(message);
    expect(() => engagementScore(input as never)).toThrow(InputError);
  });
  test.each([
    [5, "options must be a plain object, got 5"],
    [null, "options must be a plain object, got null"],
    [{ method: "harmonic" }, 'method must be one of arithmetic, geometric, got "harmonic"'],
    [
      { minimumCoverage: 70 },
      "minimumCoverage must be a fraction from 0 to 1 (5 % is 0.05), got 70",
    ],
    [{ minimumCoverage: -0.1 }, "minimumCoverage must be a fraction from 0 to 1"],
  ])("options of %j", (options, message) => {
    expect(() => engagementScore(three, options as never)).toThrow(message);
  });
  test("but does not change the components it takes", () => {
    const frozen = three.map((one) => Object.freeze({ ...one }));
    expect(engagementScore(Object.freeze(frozen)).value).toBe(80);
  });
});

test("goalposts in percent are refused for a proportion, which ends at 1", () => {
  const value = churnRate({ customersAtStart: 100, customersLost: 5 });
  const component = { id: "churn", value, minimum: 0, weight: 1 };
  expect(engagementScore([{ ...component, maximum: 0.2 }]).value).toBe(75);
  expect(() => engagementScore([{ ...component, maximum: 20 }])).toThrow(
    "components[0].maximum must be at most 1 for a proportion (5 % is 0.05), got 20",
  );
  expect(() => engagementScore([null as never])).toThrow("components[0].id must be");
});
