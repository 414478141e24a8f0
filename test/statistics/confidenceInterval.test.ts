import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import {
  averageOrderValue,
  bounceRate,
  churnRate,
  clickThroughRate,
  closingRate,
  confidenceInterval,
  conversionRate,
  costPerAcquisition,
  customerAcquisitionCost,
  customerEffortScore,
  customerEffortScoreFromCounts,
  customerLifetimeValue,
  engagementScore,
  growthRate,
  InputError,
  leadConversionRate,
  loyaltyRevenueShare,
  type Measure,
  netPromoterScore,
  netPromoterScoreFromCounts,
  netSentiment,
  purchaseFrequency,
  type Ratio,
  returningRevenueShare,
  sessionEngagementRate,
} from "../../src/index.js";
import { moneyRates } from "../../src/statistics/moneyRates.js";

const bare = averageOrderValue({ revenue: 144, orders: 30 });

/** A ratio with the sums of the parts of each unit. */
function ofUnits(y: readonly number[], d: readonly number[], about: Partial<Ratio> = {}): Ratio {
  const sum = (of: (place: number) => number): number => y.reduce((all, _, at) => all + of(at), 0);
  const [numerator, denominator] = [sum((at) => y[at] as number), sum((at) => d[at] as number)];
  return {
    ...bare,
    value: numerator / denominator,
    numerator,
    denominator,
    spread: {
      unit: "customer",
      units: y.length,
      numeratorSquares: sum((at) => (y[at] as number) ** 2),
      denominatorSquares: sum((at) => (d[at] as number) ** 2),
      products: sum((at) => (y[at] as number) * (d[at] as number)),
    },
    ...about,
  };
}

const revenues = [12, 30, 8, 22, 17, 5, 40, 10];
const orders = [3, 6, 2, 5, 3, 1, 7, 3];

describe("published values", () => {
  const won = (many: number, of: number) => closingRate({ won: many, lost: of - many });
  test.each([
    // https://rstudio-pubs-static.s3.amazonaws.com/1367507_eef7a4d0fb5347a8a820fe3c10141369.html
    [6, 32, 0.08889545, 0.35309155, 8],
    // Newcombe (1998), Two-sided confidence intervals for the single proportion, table I
    [15, 148, 0.0624, 0.1605, 4],
    [0, 20, 0, 0.1611, 4],
    [157, 5000, 0.02691, 0.03661, 5],
  ])("Wilson, %i of %i", (many, of, lower, upper, digits) => {
    const interval = confidenceInterval(won(many, of));
    expect(interval.lower).toBeCloseTo(lower, digits);
    expect(interval.upper).toBeCloseTo(upper, digits);
    expect(interval).toMatchObject({ method: "wilson", level: 0.95 });
  });
  test("a half, a third and a sixth of 324 answers: 24.95 to 41.11 points", () => {
    const counts = { promoters: 162, passives: 108, detractors: 54 };
    const { lower, upper, method } = confidenceInterval(netPromoterScoreFromCounts(counts));
    expect(lower).toBeCloseTo(24.95, 2);
    expect(upper).toBeCloseTo(41.11, 2);
    expect(method).toBe("adjusted-wald");
    const { promoters: positive, passives: neutral, detractors: negative } = counts;
    const sentiment = confidenceInterval(netSentiment({ positive, neutral, negative }));
    expect(sentiment).toEqual({ lower, upper, method, level: 0.95 });
  });
  test("150 customers for 15 000: 85.22 to 118.15 each, from Garwood's 126.956 to 176.017", () => {
    const cost = customerAcquisitionCost({ costs: 15000, newCustomers: 150 });
    const { lower, upper, method } = confidenceInterval(cost);
    expect(15000 / (upper as number)).toBeCloseTo(126.956, 3);
    expect(15000 / (lower as number)).toBeCloseTo(176.017, 3);
    expect(method).toBe("poisson");
  });
  test("money of 8 customers on the logarithm, as scipy's t with 5.338 degrees of freedom has it", () => {
    // 30 orders with a sum of squares of 142 are those of 6.338 equal customers.
    const { lower, upper, method } = confidenceInterval(ofUnits(revenues, orders));
    expect(lower).toBeCloseTo(4.042895386437327, 10);
    expect(upper).toBeCloseTo(5.698886020472387, 10);
    expect(method).toBe("log-delta");
  });
  test("other ratios of 8 customers on the plain scale", () => {
    const rate = confidenceInterval(ofUnits(revenues, orders, { kind: "quotient" }));
    expect(rate.lower).toBeCloseTo(3.9760569464548516, 10);
    expect(rate.upper).toBeCloseTo(5.623943053545148, 10);
    expect(rate.method).toBe("delta");
  });
  test("an engagement rate of 80 of 160 sessions holds 56 %", () => {
    const rate = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
    const { lower, upper } = confidenceInterval(rate);
    expect(lower).toBeCloseTo(0.4234, 4);
    expect(upper).toBeCloseTo(0.5766, 4);
  });
  test("a mean of 10 answers, by Student's t with 9 degrees of freedom: 2.262157", () => {
    const answers = [7, 6, 5, 7, 4, 6, 6, 5, 7, 3];
    const { lower, upper, method } = confidenceInterval(customerEffortScore(answers));
    // Squares about the mean of 5.6 add up to 16.4; 97.5 % of t with 9 lie below 2.262157.
    const reach = 2.262157163 * Math.sqrt(16.4 / 9 / 10);
    expect(lower).toBeCloseTo(5.6 - reach, 8);
    expect(upper).toBeCloseTo(5.6 + reach, 8);
    expect(method).toBe("student");
  });
});

describe("by customer", () => {
  test("one customer with most of the orders leaves few degrees of freedom", () => {
    const { lower, upper } = confidenceInterval(ofUnits(revenues, [3, 16, 2, 5, 3, 1, 7, 3]));
    // 40 orders with a sum of squares of 362 are those of 4.42 equal customers.
    expect(lower).toBeCloseTo(1.6890938862267366, 10);
    expect(upper).toBeCloseTo(7.672752891759806, 10);
  });
  test("a customer with more than four fifths of the orders leaves no limits", () => {
    const interval = confidenceInterval(ofUnits([1, 2, 90], [1, 1, 40]));
    expect(interval).toMatchObject({ lower: null, upper: null, reason: "too-few-units" });
    // Of two customers, (a + b)² / (a² + b²) is 1.5 where a / b is 2 + √3, or 3.732.
    expect(confidenceInterval(ofUnits([1, 5], [1, 3.74])).reason).toBe("too-few-units");
    expect(confidenceInterval(ofUnits([1, 5], [1, 3.73])).reason).toBeUndefined();
  });
  test("limits of money beyond the doubles are missing, at levels near 1", () => {
    const two = ofUnits([1, 9], [1, 1]);
    expect(confidenceInterval(two, { level: 0.999999 }).reason).toBe("too-few-units");
    expect(confidenceInterval(two, { level: 0.99 }).method).toBe("log-delta");
  });
  test("one customer has no limits, and customers with equal ratios have none", () => {
    expect(confidenceInterval(ofUnits([5], [1])).reason).toBe("one-unit");
    expect(confidenceInterval(ofUnits([0.1, 0.2, 0.3], [1, 2, 3])).reason).toBe("no-variation");
  });
  const share = { kind: "proportion", unit: "fraction" } as const;
  test("a share of orders is as certain as its customers are different", () => {
    const apart = ofUnits([2, 0, 2, 0, 0, 2, 0, 0], new Array(8).fill(2) as number[], share);
    const { lower, upper, method } = confidenceInterval(apart);
    expect(method).toBe("wilson");
    // 16 orders of customers who do all or nothing are worth 7 of 8 customers, with Student's t.
    const { lower: least, upper: most } = confidenceInterval(closingRate({ won: 3, lost: 5 }));
    expect(lower).toBeLessThan(least as number);
    expect(upper).toBeGreaterThan(most as number);
  });
  /** Wilson's upper limit, by the quantile of Student's t from scipy. */
  const wilsonUpper = (part: number, size: number, t: number): number => {
    const half = Math.sqrt((part * (1 - part)) / size + t ** 2 / (4 * size ** 2));
    return (part + t ** 2 / (2 * size) + t * half) / (1 + t ** 2 / size);
  };
  test("a share of orders is worth at most as many as its orders", () => {
    const half = ofUnits([1, 1, 1, 1], [2, 2, 2, 2], share);
    const { lower, upper } = confidenceInterval(half);
    expect(upper).toBeCloseTo(wilsonUpper(0.5, 8, 3.182446305284263), 10);
    expect(lower).toBeCloseTo(1 - (upper as number), 12);
  });
  test("a share of 0 or 1 is as certain as the number of its customers", () => {
    const nothing = confidenceInterval(ofUnits([0, 0, 0], [4, 4, 4], share));
    expect(nothing.lower).toBe(0);
    expect(nothing.upper).toBeCloseTo(wilsonUpper(0, 3, 4.302652729749464), 10);
  });
  test("limits stop at 0, except for money", () => {
    const [y, d] = [
      [0, 0, 0, 0, 9],
      [1, 1, 1, 1, 1],
    ] as const;
    expect(confidenceInterval(ofUnits(y, d, { kind: "quotient" })).lower).toBe(0);
    const refunds = confidenceInterval(ofUnits([-9, 0, 0, 1, 7], d));
    expect(refunds).toMatchObject({ method: "delta" });
    expect(refunds.lower).toBeLessThan(0);
  });
  test("a scale scales the limits", () => {
    const one = confidenceInterval(ofUnits(revenues, orders));
    const thousand = confidenceInterval(ofUnits(revenues, orders, { value: 4800, scale: 1000 }));
    expect(thousand.lower).toBeCloseTo(1000 * (one.lower as number), 9);
  });
});

describe("has no limits, with a reason", () => {
  const cases: [string, unknown, string][] = [
    ["no value", closingRate({ won: 0, lost: 0 }), "no-data"],
    ["derived", lifetime(), "derived"],
    ["a composite score", engagementScore([]), "no-data"],
    ["bare money", averageOrderValue({ revenue: 5, orders: 5 }), "no-spread"],
    ["growth", growthRate({ start: 10, end: 12 }), "no-spread"],
    ["a share of money", returningRevenueShare({ repeatRevenue: 3, newRevenue: 7 }), "no-spread"],
    ["a rate", clickThroughRate({ clicks: 1, impressions: 10 }), "not-independent"],
    ["a cost of fractions", costPerAcquisition({ cost: 90, acquisitions: 4.5 }), "not-counts"],
    ["a share of fractions", leadConversionRate({ leads: 9.5, customersWon: 2 }), "not-counts"],
    ["fractions of leads", leadConversionRate({ leads: 9, customersWon: 0.5 }), "not-counts"],
    ["a rate of fractions", conversionRate({ conversions: 2.25, visits: 90 }), "not-counts"],
    [
      "a share of counts beyond 2^53",
      leadConversionRate({ leads: 2 ** 60, customersWon: 2 }),
      "no-spread",
    ],
    ["one answer", customerEffortScore([4]), "one-unit"],
    [
      "an estimated count",
      purchaseFrequency({ orders: 5, customers: 4, counting: "approximate" }),
      "approximate",
    ],
    ["points without counts", { ...netPromoterScore([9]), promoters: undefined }, "no-spread"],
    ["an unfinished period", { ...bare, value: null, reason: "immature" }, "immature"],
  ];
  test.each(cases)("%s", (_, measure, reason) => {
    const interval = confidenceInterval(measure as Ratio);
    expect(interval).toEqual({ lower: null, upper: null, level: 0.95, method: null, reason });
  });
  test("a full composite score", () => {
    const components = [{ id: "a", value: 5, minimum: 0, maximum: 10, weight: 1 }];
    expect(confidenceInterval(engagementScore(components)).reason).toBe("derived");
  });
});

function lifetime(): unknown {
  return customerLifetimeValue({
    averageOrderValue: 1,
    purchaseFrequency: 1,
    customerLifetime: 1,
  });
}

describe("independent trials", () => {
  test("make a share of a rate, if the caller says so", () => {
    const rate = clickThroughRate({ clicks: 6, impressions: 32 });
    const { lower, method } = confidenceInterval(rate, { independent: true });
    expect(lower).toBeCloseTo(0.08889545, 8);
    expect(method).toBe("wilson");
  });
  test("are never assumed of fractions", () => {
    const rate = conversionRate({ conversions: 2.25, visits: 90 });
    expect(confidenceInterval(rate, { independent: true }).reason).toBe("not-counts");
    const whole = conversionRate({ conversions: 2, visits: 90 });
    expect(confidenceInterval(whole, { independent: true }).method).toBe("wilson");
  });
  test("are never assumed of a rate above 1, or of money", () => {
    const options = { independent: true };
    const over = conversionRate({ conversions: 6, visits: 1 });
    expect(confidenceInterval(over, options).reason).toBe("not-independent");
    const share = loyaltyRevenueShare({ memberRevenue: 30, revenue: 100 });
    expect(confidenceInterval(share, options).reason).toBe("no-spread");
    const named = { ...clickThroughRate({ clicks: 1, impressions: 2 }), currency: "EUR" };
    expect(confidenceInterval(named, options).reason).toBe("no-spread");
  });
  test("the catalog's rates of money, of points and of growth are those known here", () => {
    const ofMoney = catalog.filter(
      ({ id, kind, inputs }) =>
        kind === "rate" &&
        (inputs.some(({ type }) => type.startsWith("amount")) ||
          ["followerGrowthRate", "rewardRedemptionRate"].includes(id)),
    );
    expect(moneyRates).toEqual(ofMoney.map(({ id }) => id).sort());
  });
  test("the money of the catalog that is better when lower is the cost of something countable", () => {
    const costs = catalog.filter(({ kind, better }) => kind === "money" && better === "lower");
    expect(costs.length).toBeGreaterThan(4);
    for (const { id, inputs } of costs) {
      const counts = inputs.filter(({ type }) => type === "count" || type === "real");
      expect(counts.length, id).toBe(1);
    }
  });
});

describe("properties", () => {
  const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });
  test("limits hold the value, lie within the scale, and widen with the level", () => {
    const measures = fc.oneof(
      fc
        .tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }))
        .map(([won, lost]) => closingRate({ won, lost })),
      fc
        .record({ promoters: fc.nat(99), passives: fc.nat(99), detractors: fc.integer({ min: 1 }) })
        .map(({ detractors, ...rest }) =>
          netPromoterScoreFromCounts({ ...rest, detractors: detractors % 1000 }),
        )
        .filter(({ value }) => value !== null),
      fc
        .array(fc.integer({ min: 1, max: 7 }), { minLength: 2 })
        .filter((answers) => new Set(answers).size > 1)
        .map((answers) => customerEffortScore(answers)),
      fc
        .integer({ min: 1, max: 10_000 })
        .map((clicks) => costPerAcquisition({ cost: 100, acquisitions: clicks })),
    );
    fc.assert(
      fc.property(measures, level, (measure, sure) => {
        const { lower, upper, method } = confidenceInterval(measure, { level: sure });
        const wider = confidenceInterval(measure, { level: (1 + sure) / 2 });
        expect(lower).toBeGreaterThanOrEqual(wider.lower as number);
        expect(upper).toBeLessThanOrEqual(wider.upper as number);
        // The adjustment of points draws towards 0, and may leave the value behind at low levels.
        if (method === "adjusted-wald") return;
        expect(lower).toBeLessThanOrEqual((measure.value as number) + 1e-12);
        expect(upper).toBeGreaterThanOrEqual((measure.value as number) - 1e-12);
      }),
    );
  });
  test("a share and the share of the others mirror each other", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (won, lost) => {
        const here = confidenceInterval(closingRate({ won, lost }));
        const there = confidenceInterval(closingRate({ won: lost, lost: won }));
        expect(here.lower).toBeCloseTo(1 - (there.upper as number), 12);
      }),
    );
  });
  test("an effort score in points is of its easy and difficult answers", () => {
    const counts = { 1: 3, 2: 4, 3: 5, 4: 6, 5: 7, 6: 8, 7: 9 };
    const points = (easy: number, rest: number, difficult: number) =>
      confidenceInterval(netSentiment({ positive: easy, neutral: rest, negative: difficult }));
    const net = { method: "net" } as const;
    expect(confidenceInterval(customerEffortScoreFromCounts(counts, net))).toEqual(
      points(17, 13, 12),
    );
    const low = { method: "net", better: "lower" } as const;
    expect(confidenceInterval(customerEffortScoreFromCounts(counts, low))).toEqual(
      points(7, 11, 24),
    );
  });
  test("a measure that came through JSON has the same limits", () => {
    for (const measure of [ofUnits(revenues, orders), netPromoterScore([9, 3, 7])]) {
      const sent = JSON.parse(JSON.stringify(measure)) as Ratio;
      expect(confidenceInterval(sent)).toEqual(confidenceInterval(measure));
    }
  });
  test("shares of 0 and 1 are limits themselves", () => {
    expect(confidenceInterval(churnRate({ customersAtStart: 9, customersLost: 0 })).lower).toBe(0);
    const all = bounceRate({ bouncedSessions: 9, sessions: 9 });
    expect(confidenceInterval(all).upper).toBe(1);
  });
});

test("a score in points with a numerator beyond its counts is refused", () => {
  const counts = { 1: 2, 2: 0, 3: 1, 4: 0, 5: 1 };
  const score = { ...customerEffortScoreFromCounts(counts, { scale: 5, method: "net" }) };
  const { numerator } = score as Ratio;
  expect(confidenceInterval(score).method).toBe("adjusted-wald");
  expect(() => confidenceInterval({ ...score, numerator: 5 } as Measure)).toThrow(
    "measure.numerator must be at most 3, by its counts, got 5",
  );
  expect(Math.abs(numerator)).toBeLessThanOrEqual(3);
});

describe("refuses", () => {
  const rate = closingRate({ won: 1, lost: 2 });
  test.each<[string, unknown, unknown, string]>([
    ["nothing", undefined, {}, "measure must be a measure"],
    ["a number", 0.5, {}, "measure must be a measure: an object with metric, kind and value"],
    ["an unknown kind", { ...rate, kind: "share" }, {}, "measure must be a measure"],
    ["a value that is no number", { ...rate, value: "1" }, {}, "measure.value must be a finite"],
    ["an infinite value", { ...rate, value: Infinity }, {}, "measure.value must be a finite"],
    ["more than all", { ...rate, numerator: 4 }, {}, "measure.numerator must be from 0 up to"],
    [
      "a broken spread",
      { ...bare, spread: { units: 3, numeratorSquares: null } },
      {},
      "measure.spread must be",
    ],
    ["no spread at all", { ...bare, spread: null }, {}, "measure.spread must be"],
    [
      "fractions of answers",
      { ...netPromoterScore([9]), promoters: 0.5 },
      {},
      "measure.promoters must be a whole number from 0 up, got 0.5",
    ],
    [
      "answers off the scale",
      { ...customerEffortScore([4]), counts: { 9: 1 } },
      {},
      'measure.counts must be an object keyed from 1 to 7, got "9"',
    ],
    ["a level in percent", rate, { level: 95 }, "level must be between 0 and 1"],
    ["a sure level", rate, { level: 1 }, "level must be between 0 and 1"],
    ["a level that is not a number", rate, { level: "0.9" }, "level must be between 0 and 1"],
    ["options that are not an object", rate, 0.9, "options must be a plain object, got 0.9"],
    [
      "a word for true",
      rate,
      { independent: "yes" },
      'independent must be true or false, got "yes"',
    ],
  ])("%s", (_, measure, options, message) => {
    const call = () => confidenceInterval(measure as Ratio, options as never);
    expect(call).toThrow(message);
    expect(call).toThrow(InputError);
  });
});
