import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type BgNbdModel,
  type Duration,
  discountedExpectedResidualTransactions,
  expectedPurchases,
  expectedPurchasesOfNewCustomer,
  type ModelCustomer,
  probabilityAlive,
  probabilityOfNoPurchase,
  probabilityOfPurchases,
} from "../../../src/models/index.js";
import { bgNbdProcess, mbgNbdProcess } from "../../../src/models/processes/bgNbdProcess.js";
import { randomNumbers } from "../../bench/data.js";
import { relativeError } from "../relativeError.js";

const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const cdnow: BgNbdModel = { model: "bg-nbd", parameters: published, timeUnit: "week" };

const mbg: BgNbdModel = {
  model: "mbg-nbd",
  parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
  timeUnit: "week",
};

const both = [cdnow, mbg] as const;

const weeks = (amount: number): Duration => ({ amount, unit: "week" });

const customer = { repeatPurchases: 2, recency: 30.43, age: 38.86 };

const log = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: low, max: high, noNaN: true }).map((power) => 10 ** power);

const anyModel: fc.Arbitrary<BgNbdModel> = fc.record({
  model: fc.constantFrom("bg-nbd", "mbg-nbd"),
  parameters: fc.record({ r: log(-2, 1.5), alpha: log(-1, 3), a: log(-1.5, 2), b: log(-1.5, 2.5) }),
  timeUnit: fc.constant("week"),
});

const anyCustomer: fc.Arbitrary<ModelCustomer> = fc
  .tuple(
    fc.constantFrom(0, 0, 1, 2, 7, 60, 900, 5000),
    log(0, 3),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  .map(([repeatPurchases, age, share]) => {
    return { repeatPurchases, recency: repeatPurchases && age * share, age };
  });

describe("Fader, Hardie and Lee (2005), Counting your customers the easy way", () => {
  test("a customer with 2 repeat purchases, the last in week 30.43 of 38.86: 1.226 expected in the next 39 weeks", () => {
    expect(
      relativeError(expectedPurchases(cdnow, customer, weeks(39)), 1.22602817477),
    ).toBeLessThan(1e-9);
    expect(relativeError(probabilityAlive(cdnow, customer), 0.726578570081)).toBeLessThan(1e-9);
  });

  test.each([
    [1, 0.0532678911717],
    [10, 0.432413362234],
    [52, 1.4460505954],
  ])("expected repeat purchases of a new customer in %i weeks: %d", (amount, expected) => {
    expect(
      relativeError(expectedPurchasesOfNewCustomer(cdnow, weeks(amount)), expected),
    ).toBeLessThan(1e-9);
  });
});

test("a + b + x - 1 may be below 0 (github.com/CamDavidsonPilon/lifetimes, issue 302)", () => {
  const parameters = { r: 0.11, alpha: 2.24, a: 0.31, b: 0.5 };
  const model = { model: "bg-nbd", parameters, timeUnit: "week" } as const;
  const once = { repeatPurchases: 0, recency: 0, age: 1 };
  expect(relativeError(expectedPurchases(model, once, weeks(30)), 0.564588615533)).toBeLessThan(
    1e-11,
  );
});

/** Equation 10 of the paper as printed. Its terms cancel so far that it needs 60 digits. */
function inSixtyDigits(
  model: BgNbdModel,
  { repeatPurchases: x, recency, age }: ModelCustomer,
  time: number,
): number {
  const Sixty = Decimal.clone({ precision: 60 });
  const first = model.model === "bg-nbd" ? 0 : 1;
  const { r, alpha, a, b } = model.parameters;
  const scale = new Sixty(alpha).plus(age);
  const z = new Sixty(time).div(scale.plus(time));
  const [shape, second] = [new Sixty(r).plus(x), new Sixty(b).plus(x + first)];
  const third = second.plus(a).minus(1);
  let [term, sum] = [new Sixty(1), new Sixty(1)];
  for (let k = 0; term.gt("1e-60") || k < 20; k += 1) {
    term = term.times(shape.plus(k)).times(second.plus(k)).times(z);
    term = term.div(third.plus(k).times(k + 1));
    sum = sum.plus(term);
  }
  const power = new Sixty(1).minus(z).pow(shape);
  const mean = third.div(new Sixty(a).minus(1)).times(new Sixty(1).minus(power.times(sum)));
  if (x + first === 0) return mean.toNumber();
  const inactivity = scale.div(new Sixty(alpha).plus(recency)).pow(shape);
  const odds = new Sixty(a).div(second.minus(1)).times(inactivity);
  return mean.div(odds.plus(1)).toNumber();
}

describe("compared with arithmetic in 60 digits", () => {
  test("expected purchases have relative errors below 1e-11 for all parameters", () => {
    fc.assert(
      fc.property(
        anyModel,
        anyCustomer.filter(({ repeatPurchases }) => repeatPurchases < 100),
        fc.double({ min: 0.001, max: 1.5, noNaN: true }),
        (model, someone, growth) => {
          // Equation 10 is not defined at a = 1 and at a + b = 1, and loses digits close to them.
          const { a, b } = model.parameters;
          fc.pre(Math.abs(a - 1) > 1e-7 && Math.abs(a + b - 1) > 1e-7);
          const time = growth * (model.parameters.alpha + someone.age);
          const value = expectedPurchases(model, someone, weeks(time));
          const exact = inSixtyDigits(model, someone, time);
          if (exact > 1e-250) expect(relativeError(value, exact)).toBeLessThan(1e-11);
        },
      ),
      { numRuns: 40 },
    );
  });

  // The integral over p, computed with mpmath at 30 digits.
  test.each<[0 | 1, number[], number[], number, number]>([
    [0, [0.243, 4.414, 0.793, 2.426], [2, 30.43, 38.86], 39, 1.2260281747671444],
    [0, [0.25, 4, 1, 2], [3, 10, 12], 5000, 18.981710738244185],
    [0, [0.243, 4.414, 0.793, 2.426], [0, 0, 0], 10000, 15.067913315055177],
    [1, [0.5, 6, 0.9, 1.6], [0, 0, 0], 10000, 10.421891277385283],
    [0, [0.243, 4.414, 0.793, 2.426], [5000, 38, 38.86], 10000, 8.157308572833509e-36],
    [0, [0.243, 4.414, 0.793, 2.426], [2, 30.43, 38.86], 10000, 24.644526554713103],
    [0, [0.06, 0.0015, 25.3, 19345], [3000, 37, 38], 10000, 1.462729168279351e-29],
    [0, [2, 50, 1000000.0, 3000000.0], [2, 10, 12], 500, 2.8634257626717603],
    [1, [2, 50, 300, 900], [2, 10, 12], 50, 1.5109668726711456],
    [0, [100000.0, 100000.0, 0.8, 2.4], [2, 10, 12], 500, 12.6976293932822],
    [0, [0.05, 20, 0.3, 0.2], [0, 0, 0.5], 10000, 2.783201405951279],
    [1, [3, 0.5, 2.5, 0.4], [1, 3, 4], 2000, 0.44215772841149636],
  ])(
    "a long horizon or extreme parameters (%#)",
    (first, [r, alpha, a, b], [x, recency, age], time, exact) => {
      const parameters = { r, alpha, a, b } as typeof published;
      const someone = { repeatPurchases: x, recency, age } as ModelCustomer;
      const model = { ...both[first], parameters };
      expect(relativeError(expectedPurchases(model, someone, weeks(time)), exact)).toBeLessThan(
        1e-9,
      );
    },
  );
});

describe("predictions have no gaps", () => {
  test("expected purchases are continuous at a = 1 and at a + b = 1", () => {
    const once = { repeatPurchases: 0, recency: 0, age: 20 };
    for (const [a, b] of [
      [1, 2.4],
      [1, 0.3],
      [0.4, 0.6],
      [0.75, 0.25],
    ] as const) {
      for (const someone of [once, customer]) {
        for (const model of both) {
          const at = (shift: number): number => {
            const parameters = { ...published, a: a + shift, b };
            return expectedPurchases({ ...model, parameters }, someone, weeks(100));
          };
          expect(relativeError(at(1e-9), at(0))).toBeLessThan(1e-8);
          expect(relativeError(at(-1e-9), at(0))).toBeLessThan(1e-8);
        }
      }
    }
  });

  test("5 000 purchases and horizons up to 10 000 give valid predictions", () => {
    fc.assert(
      fc.property(anyModel, anyCustomer, log(-3, 4), (model, someone, time) => {
        const alive = probabilityAlive(model, someone);
        const value = expectedPurchases(model, someone, weeks(time));
        const silent = probabilityOfNoPurchase(model, someone, weeks(time));
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(silent).toBeGreaterThanOrEqual(0);
        expect(silent).toBeLessThanOrEqual(1);
        // Markov's inequality: a customer who buys at all buys at least once.
        expect(1 - silent).toBeLessThanOrEqual(value * (1 + 1e-9) + 1e-15);
      }),
      { numRuns: 100 },
    );
  });
});

describe("laws for all models and customers", () => {
  test("the probability alive falls as the time since the last purchase grows", () => {
    fc.assert(
      fc.property(anyModel, anyCustomer, log(-3, 3), (model, someone, more) => {
        const later = { ...someone, age: someone.age + more };
        const [now, then] = [probabilityAlive(model, someone), probabilityAlive(model, later)];
        expect(then).toBeLessThanOrEqual(now);
      }),
    );
  });

  test("expected purchases grow with the horizon", () => {
    fc.assert(
      fc.property(anyModel, anyCustomer, log(-2, 3), log(-1, 1), (model, someone, time, more) => {
        const near = expectedPurchases(model, someone, weeks(time));
        const far = expectedPurchases(model, someone, weeks(time * (1 + more)));
        expect(far).toBeGreaterThanOrEqual(near * (1 - 1e-11));
      }),
      { numRuns: 100 },
    );
  });

  test("predictions do not depend on the time unit", () => {
    fc.assert(
      fc.property(anyModel, anyCustomer, log(-1, 3), (model, someone, time) => {
        const { parameters } = model;
        const valuesIn = (timeUnit: "week" | "day" | "hour", scale: number): number[] => {
          const same = {
            ...model,
            timeUnit,
            parameters: { ...parameters, alpha: scale * parameters.alpha },
          };
          const { repeatPurchases, recency, age } = someone;
          const scaled = { repeatPurchases, recency: scale * recency, age: scale * age };
          return [
            probabilityAlive(same, scaled),
            expectedPurchases(same, scaled, weeks(time)),
            probabilityOfNoPurchase(same, scaled, weeks(time)),
            probabilityOfPurchases(same, { purchases: 3, horizon: weeks(time) }),
          ];
        };
        const expected = valuesIn("week", 1).map((value): unknown => expect.closeTo(value, 9));
        expect(valuesIn("day", 7)).toEqual(expected);
        expect(valuesIn("hour", 168)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test("a horizon of 0 has no purchases", () => {
    for (const model of both) {
      expect(expectedPurchases(model, customer, weeks(0))).toBe(0);
      expect(probabilityOfNoPurchase(model, customer, weeks(0))).toBe(1);
      expect(probabilityOfPurchases(model, { purchases: 1, horizon: weeks(0) })).toBe(0);
    }
    expect(probabilityOfPurchases(cdnow, { purchases: 0, horizon: weeks(0) })).toBe(1);
  });

  test("a customer with one purchase is certainly alive under BG/NBD, but not under MBG/NBD", () => {
    const once = { repeatPurchases: 0, recency: 0, age: 500 };
    expect(probabilityAlive(cdnow, once)).toBe(1);
    expect(probabilityAlive(mbg, once)).toBeLessThan(0.3);
  });
});

describe("the number of purchases of a new customer", () => {
  test("probabilities add up to 1, and their mean is the expected number", () => {
    for (const model of both) {
      for (const time of [0.5, 39, 400]) {
        let [sum, mean] = [0, 0];
        for (let purchases = 0; purchases < 3000; purchases += 1) {
          const chance = probabilityOfPurchases(model, { purchases, horizon: weeks(time) });
          sum += chance;
          mean += purchases * chance;
        }
        expect(sum).toBeCloseTo(1, 11);
        expect(
          relativeError(mean, expectedPurchasesOfNewCustomer(model, weeks(time))),
        ).toBeLessThan(1e-9);
      }
    }
  });

  test("the probability of 0 purchases is the probability of no purchase of a new customer", () => {
    for (const model of both) {
      const fresh = { repeatPurchases: 0, recency: 0, age: 0 };
      const silent = probabilityOfNoPurchase(model, fresh, weeks(39));
      const none = probabilityOfPurchases(model, { purchases: 0, horizon: weeks(39) });
      expect(none).toBeCloseTo(silent, 14);
    }
  });

  test("simulated customers have these numbers of purchases", () => {
    const random = randomNumbers(7);
    for (const [model, process] of [
      [cdnow, bgNbdProcess],
      [mbg, mbgNbdProcess],
    ] as const) {
      const simulated = Array.from({ length: 20_000 }, () =>
        process.simulate(model.parameters, 39, random),
      );
      const areAscending = simulated.every((times) =>
        times.every((time, i) => time > (times[i - 1] ?? 0) && time <= 39),
      );
      expect(areAscending).toBe(true);
      const counts = simulated.map(({ length }) => length);
      for (const purchases of [0, 1, 2, 5]) {
        const share = counts.filter((count) => count === purchases).length / counts.length;
        const chance = probabilityOfPurchases(model, { purchases, horizon: weeks(39) });
        expect(Math.abs(share - chance)).toBeLessThan(4.5 * Math.sqrt(chance / counts.length));
      }
    }
  });
});

describe("discounted expected residual transactions", () => {
  /** Purchases of each short interval, discounted from its middle, and Richardson's step on top. */
  const summed = (
    model: BgNbdModel,
    someone: ModelCustomer,
    rate: number,
    step: number,
  ): number => {
    let [sum, before] = [0, 0];
    for (let time = step; time * rate < 40; time += step) {
      const now = expectedPurchases(model, someone, weeks(time));
      sum += (now - before) * Math.exp(-rate * (time - step / 2));
      before = now;
    }
    return sum;
  };

  test.each(both)("are the discounted expected purchases of the whole future: $model", (model) => {
    for (const someone of [customer, { repeatPurchases: 0, recency: 0, age: 3 }]) {
      const rate = 0.1;
      const [coarse, fine, finest] = [0.5, 0.25, 0.125].map((step) =>
        summed(model, someone, rate, step),
      ) as [number, number, number];
      const once = (4 * fine - coarse) / 3;
      const twice = (4 * finest - fine) / 3;
      const exact = (16 * twice - once) / 15;
      const discount = { rate: Math.expm1(rate), per: "week" } as const;
      const value = discountedExpectedResidualTransactions(model, someone, discount) as number;
      expect(relativeError(value, exact)).toBeLessThan(1e-9);
    }
  });

  test("are larger at a lower rate, and close to a rate of 0 exceed the purchases of a long time", () => {
    const at = (rate: number): number =>
      discountedExpectedResidualTransactions(cdnow, customer, { rate, per: "year" }) as number;
    const values = [10, 1, 0.15, 0.01, 1e-4, 1e-8].map(at);
    expect(values).toEqual([...values].sort((x, y) => x - y));
    expect(at(1e-8)).toBeGreaterThan(expectedPurchases(cdnow, customer, weeks(1e6)));
  });

  test("depend on the effective rate, whatever its unit", () => {
    const yearly = { rate: 0.15, per: "year" } as const;
    const monthly = { rate: 1.15 ** (1 / 12) - 1, per: "month" } as const;
    const [one, other] = [yearly, monthly].map((discount) =>
      discountedExpectedResidualTransactions(mbg, customer, discount),
    ) as [number, number];
    expect(relativeError(one, other)).toBeLessThan(1e-12);
  });

  test("are null at a rate of 0", () => {
    const free = { rate: 0, per: "year" } as const;
    expect(discountedExpectedResidualTransactions(cdnow, customer, free)).toBeNull();
  });
});
