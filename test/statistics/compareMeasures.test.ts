import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageOrderValue,
  type CampaignTotals,
  campaignTotalsAggregator,
  churnRate,
  closingRate,
  compareMeasures,
  costPerAcquisition,
  costPerClick,
  customerEffortScore,
  customerLifetimeValue,
  InputError,
  type Measure,
  netPromoterScore,
  netPromoterScoreFromCounts,
  openRate,
  type Ratio,
} from "../../src/index.js";

const won = (many: number, of: number) => closingRate({ won: many, lost: of - many });

/** An average order value of customers with 1 order each. */
function ofAmounts(amounts: readonly number[], about: Partial<Ratio> = {}): Ratio {
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  return {
    ...averageOrderValue({ revenue: sum, orders: amounts.length }),
    spread: {
      unit: "customer",
      units: amounts.length,
      numeratorSquares: amounts.reduce((all, amount) => all + amount ** 2, 0),
      denominatorSquares: amounts.length,
      products: sum,
    },
    ...about,
  };
}

describe("published values", () => {
  // Newcombe (1998), Interval estimation for the difference between independent proportions, table II, method 10
  test.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [10, 10, 0, 20, 1, 0.6791, 1],
    [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
  ])("Newcombe, %i of %i less %i of %i", (a, m, b, n, difference, lower, upper) => {
    const compared = compareMeasures(won(a, m), won(b, n));
    expect(compared.difference).toBeCloseTo(difference, 4);
    expect(compared.lower).toBeCloseTo(lower, 4);
    expect(compared.upper).toBeCloseTo(upper, 4);
    expect(compared.method).toBe("newcombe");
    expect(compared.distinguishable).toBe(lower > 0);
  });
  test.each([
    // By nothing but halving, from 0 to 40 standard errors.
    [0, 35, 3246, 4678, 8.871344198599723e-19],
    [1, 90, 333772, 554242, 2.1899867868661526e-30],
    [83265, 175660, 40, 40, 2.7108262783601926e-11],
    [56, 70, 48, 80, 0.008133140358606834],
    [0, 1, 1, 1, 0.12023834065689609],
    [0, 10 ** 6, 10 ** 6, 10 ** 6, 0],
  ])("the p-value of %i of %i and %i of %i", (a, m, b, n, wanted) => {
    const { pValue } = compareMeasures(won(a, m), won(b, n));
    expect(Math.abs((pValue as number) - wanted)).toBeLessThanOrEqual(1e-9 * wanted);
  });
  test("Welch, as scipy.stats.ttest_ind of unequal variances has it", () => {
    const compared = compareMeasures(
      customerEffortScore([5, 3, 6, 4]),
      customerEffortScore([1, 2, 1, 5, 1, 2]),
    );
    expect(compared.difference).toBe(2.5);
    expect(compared.pValue).toBeCloseTo(0.02627414234399377, 9);
    expect(compared.lower).toBeCloseTo(0.387439435189298, 9);
    expect(compared.upper).toBeCloseTo(4.6125605648107015, 9);
    expect(compared.method).toBe("welch");
  });
  test("points, by the adjusted errors", () => {
    const score = netPromoterScoreFromCounts({ promoters: 162, passives: 108, detractors: 54 });
    const other = netPromoterScoreFromCounts({ promoters: 30, passives: 40, detractors: 30 });
    // Three quarters of an answer are added to either side of both: 108 of 325.5, and 0 of 101.5.
    const net = 108 / 325.5;
    const error = Math.sqrt((217.5 / 325.5 - net ** 2) / 325.5);
    const reach = 1.959963985 * Math.hypot(error, Math.sqrt(61.5 / 101.5 / 101.5));
    const { difference, lower, upper, method } = compareMeasures(score, other);
    expect(difference).toBeCloseTo(100 / 3, 9);
    expect(lower).toBeCloseTo(100 * (net - reach), 6);
    expect(upper).toBeCloseTo(100 * (net + reach), 6);
    expect(method).toBe("two-standard-errors");
  });
  test("costs per item, by the logarithm of their ratio", () => {
    const compared = compareMeasures(
      costPerClick({ cost: 100, clicks: 100 }),
      costPerClick({ cost: 100, clicks: 200 }),
    );
    // By hand, from the limits of 1 and of 0.5 on the logarithm, and by a search of the ratios.
    const [many, few] = [1.959963985 / 10, 1.959963985 / Math.sqrt(200)];
    const reach = Math.hypot(1 - Math.exp(-many), 0.5 * Math.exp(few) - 0.5);
    expect(compared.lower).toBeCloseTo(0.5 - reach, 8);
    expect(compared.upper).toBeCloseTo(0.7259847168987249, 12);
    expect(compared.ratioLower).toBeCloseTo(1.5740159680693844, 12);
    expect(compared.ratioUpper).toBeCloseTo(2.543986336628764, 12);
    expect(compared.method).toBe("log-ratio");
  });
});

describe("amounts of customers", () => {
  const [few, many] = [ofAmounts([5, 8, 9, 4]), ofAmounts([9, 12, 15, 8, 14])];
  test("join the limits of both on the logarithm, as a program with scipy does", () => {
    const compared = compareMeasures(many, few);
    expect(compared.difference).toBeCloseTo(5.1, 12);
    expect(compared.ratio).toBeCloseTo(11.6 / 6.5, 12);
    // Welch's 6.9996 degrees of freedom, from errors of √(9.3 / 5) and √(17 / 3 / 4) of the means.
    expect(compared.lower).toBeCloseTo(0.5908150913724279, 10);
    expect(compared.upper).toBeCloseTo(9.463560204838583, 10);
    expect(compared.ratioLower).toBeCloseTo(1.0636374011053142, 10);
    expect(compared.ratioUpper).toBeCloseTo(2.9769901101525824, 10);
    expect(compared.pValue).toBeCloseTo(0.03319522466180014, 10);
  });
  test("compare by difference if one is not above 0, or if they are not money", () => {
    const loss = ofAmounts([-5, -2, 1]);
    const compared = compareMeasures(many, loss);
    expect(compared.method).toBe("welch");
    expect("ratioLower" in compared).toBe(false);
    const numbers = { kind: "quotient", unit: "number" } as const;
    const quotients = compareMeasures({ ...many, ...numbers }, { ...few, ...numbers });
    expect(quotients.method).toBe("welch");
    expect(quotients.lower).toBeCloseTo(0.8196093812940513, 10);
    expect(quotients.pValue).toBeCloseTo(0.025869851486094046, 10);
  });
  test("shares compare by Newcombe, at the effective size of their customers", () => {
    const share = { kind: "proportion", unit: "fraction" } as const;
    const [one, other] = [ofAmounts([1, 1, 0, 1], share), ofAmounts([0, 0, 1, 0], share)];
    expect(compareMeasures(one, other).method).toBe("newcombe");
  });
  test("shares of two mailings compare with Student's t, as a program with scipy does", () => {
    const [one, other] = [
      openRate(mailings([5000, 5400], [20_000, 20_000])),
      openRate(mailings([6400, 6100], [20_000, 20_000])),
    ];
    const compared = compareMeasures(one, other);
    expect(compared.lower).toBeCloseTo(-0.10889572277848052, 10);
    expect(compared.upper).toBeCloseTo(0.006880817412201069, 10);
    expect(compared.pValue).toBeCloseTo(0.061644039670898966, 9);
  });
});

/** Totals of mailings of a number of people each, of whom some opened. */
function mailings(opens: readonly number[], sent: readonly number[]): CampaignTotals {
  const records = opens.map((uniqueOpens, at) => ({
    sent: sent[at] as number,
    uniqueOpens,
    uniqueClicks: 0,
  }));
  return aggregate(records, campaignTotalsAggregator);
}

const anyPair: fc.Arbitrary<readonly [Measure, Measure]> = fc.oneof(
  pairOf(
    fc
      .tuple(fc.nat(300), fc.integer({ min: 1, max: 300 }))
      .map(([some, rest]) => won(some, some + rest)),
  ),
  pairOf(fc.array(fc.nat(10), { minLength: 1 }).map(netPromoterScore)),
  pairOf(
    fc
      .array(fc.integer({ min: 1, max: 7 }), { minLength: 2 })
      .filter((answers) => new Set(answers).size > 1)
      .map((answers) => customerEffortScore(answers)),
  ),
  pairOf(
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }))
      .map(([cost, clicks]) => costPerClick({ cost, clicks })),
  ),
  pairOf(
    fc
      .array(fc.integer({ min: -20, max: 90 }), { minLength: 2 })
      .filter((amounts) => new Set(amounts).size > 1)
      .map((amounts) => ofAmounts(amounts)),
  ),
  pairOf(
    fc
      .array(fc.tuple(fc.nat(9), fc.integer({ min: 10, max: 20 })), { minLength: 2, maxLength: 6 })
      .map((all) =>
        openRate(
          mailings(
            all.map(([opens]) => opens),
            all.map(([, sent]) => sent),
          ),
        ),
      ),
  ),
);

function pairOf<One>(one: fc.Arbitrary<One>): fc.Arbitrary<readonly [One, One]> {
  return fc.tuple(one, one);
}

describe("properties", () => {
  test("a swap of sides negates the difference, and keeps the p-value", () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const [here, there] = [compareMeasures(one, other), compareMeasures(other, one)];
        expect(here.difference).toBeCloseTo(-(there.difference as number), 12);
        expect(here.lower).toBeCloseTo(-(there.upper as number), 9);
        expect(here.upper).toBeCloseTo(-(there.lower as number), 9);
        expect(here.pValue).toBeCloseTo(there.pValue as number, 12);
      }),
    );
  });
  test("they are distinguishable exactly when the limits exclude 0", () => {
    const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(anyPair, level, ([one, other], sure) => {
        const { lower, upper, pValue, distinguishable } = compareMeasures(one, other, {
          level: sure,
        });
        // A high level asks for more units than some pairs have.
        if (distinguishable === null) {
          expect([lower, upper, pValue]).toEqual([null, null, null]);
          return;
        }
        expect(distinguishable).toBe((pValue as number) < 1 - sure);
        if (Math.abs((pValue as number) - (1 - sure)) < 1e-9) return;
        expect((lower as number) > 0 || (upper as number) < 0).toBe(distinguishable);
      }),
      { numRuns: 300 },
    );
  });
  test("at a level of 1 less the p-value, a limit of the difference is 0", () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const { pValue, difference } = compareMeasures(one, other);
        if ((pValue as number) > 0.999 || (pValue as number) < 1e-9) return;
        const { lower, upper } = compareMeasures(one, other, { level: 1 - (pValue as number) });
        // Of points, the limits lie about the adjusted difference, which may have another sign.
        const near = Math.min(Math.abs(lower as number), Math.abs(upper as number));
        expect(near).toBeLessThan(1e-6 * (1 + Math.abs(difference as number)));
      }),
    );
  });
  test("a swap of the sides turns the difference and its limits around", () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const there = compareMeasures(one, other);
        const back = compareMeasures(other, one);
        expect(back.lower).toBeCloseTo(-(there.upper as number), 9);
        expect(back.upper).toBeCloseTo(-(there.lower as number), 9);
        expect(back.pValue).toBeCloseTo(there.pValue as number, 9);
        expect(back.distinguishable).toBe(there.distinguishable);
        if (there.ratioLower === undefined || back.ratioUpper === undefined) return;
        expect(there.ratioLower * back.ratioUpper).toBeCloseTo(1, 9);
      }),
    );
  });
  test("limits of a ratio contain 1 exactly if those of the difference contain 0", () => {
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const { method, ratioLower, ratioUpper, distinguishable } = compareMeasures(one, other);
        if (method !== "log-ratio") return;
        expect((ratioLower as number) > 1 || (ratioUpper as number) < 1).toBe(distinguishable);
      }),
    );
  });
  test("nothing differs from itself", () => {
    fc.assert(
      fc.property(anyPair, ([one]) => {
        const { difference, pValue, distinguishable } = compareMeasures(one, one);
        expect([difference, pValue, distinguishable]).toEqual([0, 1, false]);
      }),
    );
  });
});

describe("without limits", () => {
  test("gives the reason of the side without limits, and the difference all the same", () => {
    const [bare, spread] = [averageOrderValue({ revenue: 50, orders: 5 }), ofAmounts([4, 6])];
    for (const pair of [
      [bare, spread],
      [spread, bare],
    ] as const) {
      const compared = compareMeasures(pair[0], pair[1]);
      expect(compared).toMatchObject({ lower: null, upper: null, pValue: null, method: null });
      expect(compared).toMatchObject({ distinguishable: null, reason: "no-spread" });
      expect(Math.abs(compared.difference as number)).toBe(5);
    }
  });
  test("of fractions there is a difference, and no limits", () => {
    const [here, there] = [4.5, 9].map((acquisitions) =>
      costPerAcquisition({ cost: 90, acquisitions }),
    ) as [Ratio, Ratio];
    expect(compareMeasures(here, there)).toMatchObject({
      difference: 10,
      ratio: 2,
      lower: null,
      distinguishable: null,
      reason: "not-counts",
    });
  });
  test("without a value there is no difference; with a reference of 0 there is no ratio", () => {
    const compared = compareMeasures(won(0, 0), won(1, 2));
    expect(compared).toMatchObject({ difference: null, ratio: null, reason: "no-data" });
    expect(compareMeasures(won(1, 2), won(0, 2)).ratio).toBeNull();
    expect(Object.is(compareMeasures(won(0, 2), won(1, 2)).ratio, 0)).toBe(true);
  });
  test("empty totals need not name the currency of the other side", () => {
    const none = averageOrderValue({ revenue: 0, orders: 0 });
    const euros = averageOrderValue({ revenue: 5, orders: 1, currency: "EUR" });
    expect(compareMeasures(none, euros).reason).toBe("no-data");
    expect(compareMeasures(euros, none).reason).toBe("no-data");
  });
  test("costs of 0 do not differ", () => {
    const [one, other] = [1, 2].map((clicks) => costPerClick({ cost: 0, clicks })) as [
      Ratio,
      Ratio,
    ];
    expect(compareMeasures(one, other)).toMatchObject({ lower: 0, upper: 0, pValue: 1 });
  });
});

describe("refuses", () => {
  const lost = churnRate({ customersAtStart: 9, customersLost: 1, period: "month" });
  const value = averageOrderValue({ revenue: 5, orders: 1, currency: "EUR" });
  test.each<[string, unknown, unknown, string]>([
    ["other metrics", lost, won(1, 2), "reference.metric must be churnRate, as in the measure"],
    ["other periods", lost, { ...lost, definition: { period: "year" } }, "reference.definition"],
    ["other currencies", value, { ...value, currency: "USD" }, "reference.currency must be EUR"],
    ["other kinds", lost, { ...lost, kind: "rate" }, "reference.kind must be proportion"],
    ["no measure", lost, null, "reference must be a measure"],
    ["no reference", null, lost, "measure must be a measure"],
    [
      "differences beyond a double",
      { ...lifetime(), value: 1e308 },
      { ...lifetime(), value: -1e308 },
      "measure.value must be near enough",
    ],
  ])("%s", (_, measure, reference, message) => {
    const call = () => compareMeasures(measure as Measure, reference as Measure);
    expect(call).toThrow(message);
    expect(call).toThrow(InputError);
  });
});

function lifetime(): Measure {
  return customerLifetimeValue({
    averageOrderValue: 1,
    purchaseFrequency: 1,
    customerLifetime: 1,
  });
}
