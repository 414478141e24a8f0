import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { bgNbdObjective } from "../../../src/models/fits/bgNbdObjective.js";
import { historiesOf } from "../../../src/models/fits/historiesOf.js";
import {
  alivePath,
  type BgNbdModel,
  type Duration,
  discountedExpectedResidualTransactions,
  expectedPurchases,
  expectedPurchasesOfNewCustomer,
  type Fit,
  fitBgNbd,
  fitMbgNbd,
  type ModelCustomer,
  probabilityAlive,
  probabilityOfNoPurchase,
  probabilityOfPurchases,
} from "../../../src/models/index.js";
import { bgNbdProcess, mbgNbdProcess } from "../../../src/models/processes/bgNbdProcess.js";
import { randomNumbers } from "../../bench/data.js";
import { cdnowRows } from "../../data/cdnow.js";

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
const off = (value: number, exact: number): number => Math.abs(value / exact - 1);

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
  test("the customer with 2 repeat purchases in weeks 0 to 30.43 of 38.86: 1.226 in the next 39", () => {
    expect(off(expectedPurchases(cdnow, customer, weeks(39)), 1.22602817477)).toBeLessThan(1e-9);
    expect(off(probabilityAlive(cdnow, customer), 0.726578570081)).toBeLessThan(1e-9);
  });

  test.each([
    [1, 0.0532678911717],
    [10, 0.432413362234],
    [52, 1.4460505954],
  ])("a new customer in %i weeks: %d", (amount, expected) => {
    expect(off(expectedPurchasesOfNewCustomer(cdnow, weeks(amount)), expected)).toBeLessThan(1e-9);
  });
});

test("github.com/CamDavidsonPilon/lifetimes issue 302: a + b + x - 1 below 0", () => {
  const parameters = { r: 0.11, alpha: 2.24, a: 0.31, b: 0.5 };
  const model = { model: "bg-nbd", parameters, timeUnit: "week" } as const;
  const once = { repeatPurchases: 0, recency: 0, age: 1 };
  expect(off(expectedPurchases(model, once, weeks(30)), 0.564588615533)).toBeLessThan(1e-11);
});

describe("the sample of CDNOW: 2 357 customers", () => {
  const customersIn = (days: number, times = 1): ModelCustomer[] =>
    cdnowRows("cdnow-sample-histories.csv").map((row) => {
      const [, x, last, now] = row.map(Number) as [number, number, number, number];
      return { repeatPurchases: times * x, recency: last / days, age: now / days };
    });

  test.each([
    [fitBgNbd, [0.24259452, 4.41360199, 0.79292201, 2.42590675], -9582.42920667],
    [fitMbgNbd, [0.52484315, 6.18308522, 0.89135939, 1.61400227], -9582.13571555],
  ] as const)("%o has the published parameters and likelihood", (fitTo, parameters, likelihood) => {
    const fit = fitTo({ customers: customersIn(7), timeUnit: "week" });
    Object.values({ ...fit.parameters }).forEach((value, i) => {
      expect(off(value, parameters[i] as number)).toBeLessThan(1e-5);
    });
    expect(fit.logLikelihood).toBeCloseTo(likelihood, 6);
    expect(fit).toMatchObject({ customers: 2357, timeUnit: "week", converged: true, warnings: [] });
    expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
  });

  test("standard errors of BG/NBD: .01256 .37822 .18573 .70542", () => {
    const { standardErrors } = fitBgNbd({ customers: customersIn(7), timeUnit: "week" });
    expect(Object.values(standardErrors)).toEqual([
      expect.closeTo(0.01256, 5),
      expect.closeTo(0.37822, 5),
      expect.closeTo(0.18573, 5),
      expect.closeTo(0.70542, 4),
    ]);
  });

  test("in days, alpha is 7 times as large and nothing else differs", () => {
    const fit = fitBgNbd({ customers: customersIn(1), timeUnit: "day" });
    const inWeeks = fitBgNbd({ customers: customersIn(7), timeUnit: "week" });
    expect(fit.logLikelihood).toBeCloseTo(-14363.5304429, 6);
    expect(off(fit.parameters.alpha, 30.8952139)).toBeLessThan(1e-5);
    const { parameters, standardErrors } = inWeeks;
    expect(off(fit.parameters.alpha, 7 * parameters.alpha)).toBeLessThan(1e-9);
    expect(off(fit.parameters.b, parameters.b)).toBeLessThan(1e-9);
    const error = standardErrors.alpha as number;
    expect(off(fit.standardErrors.alpha as number, 7 * error)).toBeLessThan(1e-7);
    const daily = { repeatPurchases: 2, recency: 7 * 30.43, age: 7 * 38.86 };
    const [one, other] = [fit, inWeeks].map((model, i) =>
      expectedPurchases(model, i === 0 ? daily : customer, { amount: 1, unit: "quarter" }),
    ) as [number, number];
    expect(off(one, other)).toBeLessThan(1e-9);
  });

  test.each([30, 300])("with every frequency times %i it fits, where lifetimes fails", (times) => {
    for (const fitTo of [fitBgNbd, fitMbgNbd]) {
      const fit = fitTo({ customers: customersIn(7, times), timeUnit: "week" });
      expect(fit.converged).toBe(true);
      expect(Object.values(fit.standardErrors).every((error) => (error as number) > 0)).toBe(true);
    }
  });
});

/** Eq. 10 as it stands, in 60 digits: only they survive what cancels in it. */
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
  const silence = scale.div(new Sixty(alpha).plus(recency)).pow(shape);
  const odds = new Sixty(a).div(second.minus(1)).times(silence);
  return mean.div(odds.plus(1)).toNumber();
}

describe("against arithmetic in 60 digits", () => {
  test("expected purchases are right to 1e-11, whatever the parameters", () => {
    fc.assert(
      fc.property(
        anyModel,
        anyCustomer.filter(({ repeatPurchases }) => repeatPurchases < 100),
        fc.double({ min: 0.001, max: 1.5, noNaN: true }),
        (model, someone, growth) => {
          // Eq. 10 has holes at a = 1 and a + b = 1.
          const { a, b } = model.parameters;
          fc.pre(Math.abs(a - 1) > 1e-9 && Math.abs(a + b - 1) > 1e-9);
          const time = growth * (model.parameters.alpha + someone.age);
          const value = expectedPurchases(model, someone, weeks(time));
          const exact = inSixtyDigits(model, someone, time);
          if (exact > 1e-250) expect(off(value, exact)).toBeLessThan(1e-11);
        },
      ),
      { numRuns: 40 },
    );
  });

  // By the integral over p, with mpmath in 30 digits.
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
    "far ahead, or at a corner (%#)",
    (first, [r, alpha, a, b], [x, recency, age], time, exact) => {
      const parameters = { r, alpha, a, b } as typeof published;
      const someone = { repeatPurchases: x, recency, age } as ModelCustomer;
      const model = { ...both[first], parameters };
      expect(off(expectedPurchases(model, someone, weeks(time)), exact)).toBeLessThan(1e-9);
    },
  );
});

describe("there are no holes", () => {
  test("a = 1, and a + b = 1 without repeat purchases, are continuous", () => {
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
          expect(off(at(1e-9), at(0))).toBeLessThan(1e-8);
          expect(off(at(-1e-9), at(0))).toBeLessThan(1e-8);
        }
      }
    }
  });

  test("5 000 purchases and horizons to 10 000 end in numbers", () => {
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
        // Markov: somebody who buys at all buys once or more.
        expect(1 - silent).toBeLessThanOrEqual(value * (1 + 1e-9) + 1e-15);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what must hold of any model and customer", () => {
  test("the probability alive falls as silence grows", () => {
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

  test("weeks, days or hours make no difference", () => {
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

  test("a horizon of 0 brings nothing, for certain", () => {
    for (const model of both) {
      expect(expectedPurchases(model, customer, weeks(0))).toBe(0);
      expect(probabilityOfNoPurchase(model, customer, weeks(0))).toBe(1);
      expect(probabilityOfPurchases(model, { purchases: 1, horizon: weeks(0) })).toBe(0);
    }
    expect(probabilityOfPurchases(cdnow, { purchases: 0, horizon: weeks(0) })).toBe(1);
  });

  test("who bought once is alive for sure under BG/NBD, and not so under MBG/NBD", () => {
    const once = { repeatPurchases: 0, recency: 0, age: 500 };
    expect(probabilityAlive(cdnow, once)).toBe(1);
    expect(probabilityAlive(mbg, once)).toBeLessThan(0.3);
  });
});

describe("the number of purchases of a new customer", () => {
  test("its probabilities add up to 1, and its mean is the expected number", () => {
    for (const model of both) {
      for (const time of [0.5, 39, 400]) {
        let [sum, mean] = [0, 0];
        for (let purchases = 0; purchases < 3000; purchases += 1) {
          const chance = probabilityOfPurchases(model, { purchases, horizon: weeks(time) });
          sum += chance;
          mean += purchases * chance;
        }
        expect(sum).toBeCloseTo(1, 11);
        expect(off(mean, expectedPurchasesOfNewCustomer(model, weeks(time)))).toBeLessThan(1e-9);
      }
    }
  });

  test("none is as likely as a new customer's silence", () => {
    for (const model of both) {
      const fresh = { repeatPurchases: 0, recency: 0, age: 0 };
      const silent = probabilityOfNoPurchase(model, fresh, weeks(39));
      const none = probabilityOfPurchases(model, { purchases: 0, horizon: weeks(39) });
      expect(none).toBeCloseTo(silent, 14);
    }
  });

  test("simulated customers buy as often as that", () => {
    const random = randomNumbers(7);
    for (const [model, process] of [
      [cdnow, bgNbdProcess],
      [mbg, mbgNbdProcess],
    ] as const) {
      const counts = Array.from({ length: 20_000 }, () => {
        const times = process.simulate(model.parameters, 39, random);
        expect(times).toEqual(times.filter((time) => time > 0 && time <= 39).sort((x, y) => x - y));
        return times.length;
      });
      for (const purchases of [0, 1, 2, 5]) {
        const share = counts.filter((many) => many === purchases).length / counts.length;
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

  test.each(both)("are the discounted purchases of all time: $model", (model) => {
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
      expect(off(value, exact)).toBeLessThan(1e-9);
    }
  });

  test("a lower rate leaves more, and one close to 0 no less than all purchases of a long time", () => {
    const at = (rate: number): number =>
      discountedExpectedResidualTransactions(cdnow, customer, { rate, per: "year" }) as number;
    const values = [10, 1, 0.15, 0.01, 1e-4, 1e-8].map(at);
    expect(values).toEqual([...values].sort((x, y) => x - y));
    expect(at(1e-8)).toBeGreaterThan(expectedPurchases(cdnow, customer, weeks(1e6)));
  });

  test("the rate is effective, whatever its unit", () => {
    const yearly = { rate: 0.15, per: "year" } as const;
    const monthly = { rate: 1.15 ** (1 / 12) - 1, per: "month" } as const;
    const [one, other] = [yearly, monthly].map((discount) =>
      discountedExpectedResidualTransactions(mbg, customer, discount),
    ) as [number, number];
    expect(off(one, other)).toBeLessThan(1e-12);
  });

  test("without a rate there may be no bound: null", () => {
    const free = { rate: 0, per: "year" } as const;
    expect(discountedExpectedResidualTransactions(cdnow, customer, free)).toBeNull();
  });
});

describe("the path of the probability alive", () => {
  test("it is the probability alive of what was known then", () => {
    const times = [0, 3.9, 4, 12];
    const path = alivePath(mbg, { purchases: [4, 10.5], age: 12 }, times);
    const known = [
      { repeatPurchases: 0, recency: 0, age: 0 },
      { repeatPurchases: 0, recency: 0, age: 3.9 },
      { repeatPurchases: 1, recency: 4, age: 4 },
      { repeatPurchases: 2, recency: 10.5, age: 12 },
    ];
    expect(path).toEqual(
      known.map((then, i) => ({ time: times[i], probabilityAlive: probabilityAlive(mbg, then) })),
    );
  });

  test("without times, it has each whole time and the end", () => {
    const path = alivePath(cdnow, { purchases: [1], age: 2.5 });
    expect(path.map(({ time }) => time)).toEqual([0, 1, 2, 2.5]);
    expect(alivePath(cdnow, { purchases: [], age: 0 })).toEqual([{ time: 0, probabilityAlive: 1 }]);
  });
});

/** Customers as the model has them, by its own simulation. */
function drawn(size: number, seed: number): ModelCustomer[] {
  const random = randomNumbers(seed);
  return Array.from({ length: size }, () => {
    const age = 27 + 12 * random();
    const times = bgNbdProcess.simulate(published, age, random);
    return { repeatPurchases: times.length, recency: times.at(-1) ?? 0, age };
  });
}

/** How far apart two fits are, in relative terms. */
function apart(one: Fit<BgNbdModel>, other: Fit<BgNbdModel>): number {
  const likelihoods = off(one.logLikelihood, other.logLikelihood);
  const values = Object.values({ ...one.parameters });
  const others = Object.values({ ...other.parameters });
  return Math.max(likelihoods, ...values.map((value, i) => off(value, others[i] as number)));
}

describe("fits", () => {
  test("the gradient is that of the likelihood", () => {
    const histories = historiesOf(drawn(40, 3));
    for (const first of [0, 1] as const) {
      const objective = bgNbdObjective(histories, first);
      const point = Float64Array.of(-0.7, -1.9, 0.3, 1.1);
      const gradient = new Float64Array(4);
      objective(point, gradient);
      gradient.forEach((slope, i) => {
        const [above, below] = [1e-5, -1e-5].map((shift) =>
          objective(
            point.map((entry, j) => (j === i ? entry + shift : entry)),
            new Float64Array(4),
          ),
        ) as [number, number];
        expect((above - below) / 2e-5).toBeCloseTo(slope, 8);
      });
    }
  });

  test("the likelihood is that of eq. 6: the chance of silence where nobody came back", () => {
    const objective = bgNbdObjective(historiesOf([{ repeatPurchases: 0, recency: 0, age: 30 }]), 0);
    const point = Float64Array.of(0.2, -1, 0.3, 1.1);
    const chance = (Math.exp(-1) / (Math.exp(-1) + 1)) ** Math.exp(0.2);
    expect(objective(point, new Float64Array(4))).toBeCloseTo(-Math.log(chance), 14);
  });

  test("order, and splitting equal customers or weighing them, change nothing", () => {
    const customers = drawn(300, 11).map(({ repeatPurchases, recency, age }) => {
      return { repeatPurchases, recency: Math.ceil(recency), age: Math.ceil(age) };
    });
    const fit = fitBgNbd({ customers, timeUnit: "week" });
    expect(fit.converged).toBe(true);
    const backwards = fitBgNbd({ customers: [...customers].reverse(), timeUnit: "week" });
    expect(apart(backwards, fit)).toBeLessThan(1e-9);
    const counts = new Map<string, number>();
    for (const one of customers) {
      const key = JSON.stringify(one);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const weighed = [...counts].map(([key, weight]) => ({
      ...(JSON.parse(key) as ModelCustomer),
      weight,
    }));
    expect(weighed.length).toBeLessThan(200);
    expect(apart(fitBgNbd({ customers: weighed, timeUnit: "week" }), fit)).toBeLessThan(1e-9);
  });

  test("a sample that leads to the start of a large fit does not show in its end", () => {
    const customers = drawn(20_100, 5);
    const fit = fitMbgNbd({ customers, timeUnit: "week" });
    const backwards = fitMbgNbd({ customers: [...customers].reverse(), timeUnit: "week" });
    expect(fit.converged).toBe(true);
    expect(apart(fit, backwards)).toBeLessThan(1e-7);
  });

  test("50 samples of 50 customers: every fit returns, is as likely as the truth, and honest", () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const customers = drawn(50, seed);
      const histories = historiesOf(customers);
      const { r, alpha, a, b } = published;
      const truth = Float64Array.of(r, alpha / histories.timeScale, a, b).map(Math.log);
      const atTruth =
        -50 * bgNbdObjective(histories, 0)(truth, new Float64Array(4)) -
        histories.purchases * Math.log(histories.timeScale);
      const fit = fitBgNbd({ customers, timeUnit: "week" });
      expect(fit.logLikelihood).toBeGreaterThanOrEqual(atTruth);
      expect(fit.converged).toBe(fit.reason === "gradient" || fit.reason === "precision");
      if (fit.converged) expect(fit.gradientNorm).toBeLessThan(1e-5);
      else expect(fit.warnings).not.toEqual([]);
      expect(Object.values(fit.parameters).every((value) => value > 0 && value < Infinity)).toBe(
        true,
      );
    }
  });
});

describe("edges, where there is no greatest likelihood", () => {
  test("customers who all leave with the same chance: a and b run off together", () => {
    const random = randomNumbers(22);
    const customers = Array.from({ length: 400 }, () => {
      const times = bgNbdProcess.simulate({ r: 2, alpha: 4, a: 3e5, b: 9e5 }, 40, random);
      return { repeatPurchases: times.length, recency: times.at(-1) ?? 0, age: 40 };
    });
    const fit = fitBgNbd({ customers, timeUnit: "week" });
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.warnings).toEqual(["dropout-alike", "no-standard-errors"]);
    const { a, b } = fit.parameters;
    expect(a / (a + b)).toBeCloseTo(0.25, 1);
    expect(Object.values(fit.standardErrors)).toEqual([null, null, null, null]);
  });

  test("customers who never leave: no dropout", () => {
    const random = randomNumbers(23);
    const customers = Array.from({ length: 300 }, () => {
      const times = bgNbdProcess.simulate({ r: 2, alpha: 4, a: 1e-9, b: 9 }, 40, random);
      return { repeatPurchases: times.length, recency: times.at(-1) ?? 0, age: 40 };
    });
    const fit = fitBgNbd({ customers, timeUnit: "week" });
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.warnings).toContain("no-dropout");
    const { a, b } = fit.parameters;
    expect(a / (a + b)).toBeLessThan(0.001);
  });

  test("customers who all buy at one rate: r and alpha run off together", () => {
    const random = randomNumbers(25);
    const customers = Array.from({ length: 300 }, () => {
      const times = bgNbdProcess.simulate({ r: 1e6, alpha: 4e6, a: 0.8, b: 2.4 }, 40, random);
      return { repeatPurchases: times.length, recency: times.at(-1) ?? 0, age: 40 };
    });
    const fit = fitBgNbd({ customers, timeUnit: "week" });
    const { r, alpha } = fit.parameters;
    expect(r / alpha).toBeCloseTo(0.25, 1);
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.warnings).toContain("purchase-rates-alike");
  });

  test.each([
    ["nobody came back", [{ repeatPurchases: 0, recency: 0, age: 30, weight: 100 }]],
    ["there is no time yet", [{ repeatPurchases: 0, recency: 0, age: 0 }]],
    ["there is one customer", [customer]],
    ["one came back once", [{ repeatPurchases: 1, recency: 30, age: 30 }]],
  ])("%s: a fit all the same, and said to be none", (_, customers) => {
    for (const fitTo of [fitBgNbd, fitMbgNbd]) {
      const fit = fitTo({ customers, timeUnit: "week" });
      expect(fit.converged).toBe(false);
      expect(fit.warnings).toContain("few-repeat-purchases");
      expect(Object.values(fit.parameters).every((value) => value > 0 && value < Infinity)).toBe(
        true,
      );
      expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
    }
  });
});

describe("what is refused", () => {
  const refused: [string, () => unknown, string][] = [
    ["no model", () => probabilityAlive(null as unknown as BgNbdModel, customer), "model"],
    [
      "a model of spend",
      () => probabilityAlive({ ...cdnow, model: "gamma-gamma" } as unknown as BgNbdModel, customer),
      "model.model",
    ],
    [
      "no parameters",
      () =>
        probabilityAlive({ ...cdnow, parameters: undefined } as unknown as BgNbdModel, customer),
      "model.parameters.r",
    ],
    [
      "a parameter of 0",
      () => probabilityAlive({ ...cdnow, parameters: { ...published, a: 0 } }, customer),
      "model.parameters.a",
    ],
    [
      "a parameter in words",
      () =>
        probabilityAlive(
          { ...cdnow, parameters: { ...published, b: "2" } } as unknown as BgNbdModel,
          customer,
        ),
      "model.parameters.b",
    ],
    [
      "a parameter that is a symbol",
      () =>
        probabilityAlive(
          { ...cdnow, parameters: { ...published, b: Symbol("b") } } as unknown as BgNbdModel,
          customer,
        ),
      "model.parameters.b",
    ],
    [
      "an infinite parameter",
      () => probabilityAlive({ ...cdnow, parameters: { ...published, alpha: Infinity } }, customer),
      "model.parameters.alpha",
    ],
    [
      "a unit that is none",
      () => probabilityAlive({ ...cdnow, timeUnit: "weeks" } as unknown as BgNbdModel, customer),
      "model.timeUnit",
    ],
    ["no customer", () => probabilityAlive(cdnow, undefined as never), "customer"],
    [
      "half a purchase",
      () => probabilityAlive(cdnow, { ...customer, repeatPurchases: 0.5 }),
      "customer.repeatPurchases",
    ],
    [
      "a purchase after the end",
      () => expectedPurchases(cdnow, { ...customer, recency: 39 }, weeks(1)),
      "customer.recency",
    ],
    [
      "repeat purchases at once",
      () => expectedPurchases(cdnow, { ...customer, recency: 0 }, weeks(1)),
      "customer.recency",
    ],
    ["a horizon without a unit", () => expectedPurchases(cdnow, customer, 39 as never), "horizon"],
    [
      "a negative horizon",
      () => probabilityOfNoPurchase(cdnow, customer, weeks(-1)),
      "horizon.amount",
    ],
    [
      "half a purchase to be made",
      () => probabilityOfPurchases(cdnow, { purchases: 0.5, horizon: weeks(1) }),
      "purchases",
    ],
    ["nothing asked", () => probabilityOfPurchases(cdnow, undefined as never), "purchases"],
    [
      "a negative rate",
      () => discountedExpectedResidualTransactions(cdnow, customer, { rate: -0.1, per: "year" }),
      "discount.rate",
    ],
    ["no history", () => alivePath(cdnow, undefined as never), "history"],
    [
      "purchases out of order",
      () => alivePath(cdnow, { purchases: [4, 3], age: 9 }),
      "history.purchases[1]",
    ],
    [
      "a purchase at the first one",
      () => alivePath(cdnow, { purchases: [0], age: 9 }),
      "history.purchases[0]",
    ],
    [
      "a time beyond the age",
      () => alivePath(cdnow, { purchases: [4], age: 9 }, [9, 10]),
      "times[1]",
    ],
    ["an age without end", () => alivePath(cdnow, { purchases: [], age: 1e9 }), "history.age"],
    ["nothing to fit", () => fitBgNbd(undefined as never), "timeUnit"],
    ["no customers", () => fitMbgNbd({ customers: [], timeUnit: "week" }), "customers"],
    ["a fit without a unit", () => fitBgNbd({ customers: [customer] } as never), "timeUnit"],
  ];

  test.each(refused)("%s", (_, call, argument) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(expect.objectContaining({ argument }));
  });
});
