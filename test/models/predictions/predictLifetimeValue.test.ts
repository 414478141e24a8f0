import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import {
  type BgNbdModel,
  type DiscountRate,
  type Duration,
  expectedSpend,
  type GammaGammaModel,
  type ModelCustomer,
  type ModelTimeUnit,
  type ParetoNbdModel,
  type PurchaseModel,
  predictLifetimeValue,
} from "../../../src/models/index.js";
import { processOf } from "../../../src/models/processes/processOf.js";
import { relativeError } from "../relativeError.js";

const bgNbd: BgNbdModel = {
  model: "bg-nbd",
  parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  timeUnit: "week",
};
const mbgNbd: BgNbdModel = {
  model: "mbg-nbd",
  parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
  timeUnit: "week",
};
const paretoNbd: ParetoNbdModel = {
  model: "pareto-nbd",
  parameters: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
  timeUnit: "week",
};
const spend: GammaGammaModel = {
  model: "gamma-gamma",
  parameters: { p: 6.25, q: 3.74, v: 15.44 },
  timeUnit: "week",
};
const customer: ModelCustomer = {
  repeatPurchases: 2,
  recency: 30.43,
  age: 38.86,
  meanRepeatValue: 22.35,
};
const year: Duration = { amount: 1, unit: "year" };
const tenth: DiscountRate = { rate: 0.1, per: "year" };
const models: readonly PurchaseModel[] = [bgNbd, mbgNbd, paretoNbd];

const purchases = fc.nat(30);
const age = fc.double({ min: 1, max: 80, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const history = fc.tuple(purchases, age, share).map(([repeatPurchases, age, share]) => ({
  repeatPurchases,
  recency: repeatPurchases === 0 ? 0 : share * age,
  age,
  meanRepeatValue: repeatPurchases === 0 ? null : 25,
}));
const weeks = fc.double({ min: 0.1, max: 500, noNaN: true });

/**
 * The expected purchases of short time steps, each discounted from the middle of the step. The first
 * steps are the shortest. Two numbers of steps are combined so that the main error cancels.
 */
function bySteps(
  model: PurchaseModel,
  customer: ModelCustomer,
  time: number,
  rate: number,
): number {
  const expected = (until: number): number =>
    processOf(model).expectedPurchases(model.parameters, customer, until);
  const sumOf = (steps: number): number => {
    let sum = 0;
    let before = 0;
    for (let step = 1; step <= steps; step += 1) {
      const now = expected(time * (step / steps) ** 3);
      sum += (now - before) * Math.exp(-rate * time * ((step - 0.5) / steps) ** 3);
      before = now;
    }
    return sum;
  };
  return (4 * sumOf(512) - sumOf(256)) / 3;
}

test.each(models.map((model) => [model.model, model] as const))(
  "%s: the value is the discounted sum of what is expected when, times the spend",
  (_, model) => {
    fc.assert(
      fc.property(history, weeks, (customer, amount) => {
        const horizon = { amount, unit: "week" } as const;
        const value = predictLifetimeValue(model, spend, customer, { horizon, discount: tenth });
        const rate = (Math.log(1.1) * 7) / 365.25;
        const expected =
          bySteps(model, customer, amount, rate) * (expectedSpend(spend, customer) as number);
        expect(relativeError(value as number, expected)).toBeLessThan(1e-8);
      }),
      { numRuns: 15 },
    );
  },
);

describe("units of time", () => {
  const factors: readonly (readonly [ModelTimeUnit, number])[] = [
    ["day", 7],
    ["hour", 168],
  ];

  /** The same model and customer, with time in another unit. */
  function rescaled(model: PurchaseModel, timeUnit: ModelTimeUnit, factor: number): PurchaseModel {
    if (model.model === "pareto-nbd") {
      const { parameters } = model;
      const times = { alpha: factor * parameters.alpha, beta: factor * parameters.beta };
      return { ...model, parameters: { ...parameters, ...times }, timeUnit };
    }
    const { parameters } = model;
    return { ...model, parameters: { ...parameters, alpha: factor * parameters.alpha }, timeUnit };
  }

  test.each(models.map((model) => [model.model, model] as const))(
    "%s: weeks, days and hours give the same value",
    (_, model) => {
      fc.assert(
        fc.property(history, weeks, (customer, amount) => {
          const horizon = { amount, unit: "week" } as const;
          for (const options of [{ horizon, discount: tenth }, { discount: tenth }, { horizon }]) {
            const value = predictLifetimeValue(model, spend, customer, options) as number;
            for (const [timeUnit, factor] of factors) {
              const same = {
                ...customer,
                recency: factor * customer.recency,
                age: factor * customer.age,
              };
              const again = predictLifetimeValue(
                rescaled(model, timeUnit, factor),
                spend,
                same,
                options,
              );
              expect(relativeError(again as number, value)).toBeLessThan(1e-9);
            }
          }
        }),
        { numRuns: 10 },
      );
    },
  );
});

describe("horizons and discounts", () => {
  test("without a discount the value is the expected purchases times the expected spend", () => {
    // Fader, Hardie and Lee (2005), Counting your customers the easy way: 1.226 in 39 weeks.
    const horizon = { amount: 39, unit: "week" } as const;
    const value = predictLifetimeValue(bgNbd, spend, customer, { horizon }) as number;
    expect(value / (expectedSpend(spend, customer) as number)).toBeCloseTo(1.226, 3);
    const discount = { rate: 0, per: "year" } as const;
    expect(predictLifetimeValue(bgNbd, spend, customer, { horizon, discount })).toBe(value);
    const hardly = { rate: 1e-12, per: "year" } as const;
    expect(predictLifetimeValue(bgNbd, spend, customer, { horizon, discount: hardly })).toBeCloseTo(
      value,
      9,
    );
  });

  test.each(models.map((model) => [model.model, model] as const))(
    "%s: a long horizon comes to all time to come",
    (_, model) => {
      const all = predictLifetimeValue(model, spend, customer, { discount: tenth }) as number;
      const horizon = { amount: 500, unit: "year" } as const;
      const value = predictLifetimeValue(model, spend, customer, {
        horizon,
        discount: tenth,
      }) as number;
      expect(relativeError(value, all)).toBeLessThan(1e-9);
    },
  );

  test("the value grows with the horizon, and falls with the discount rate", () => {
    const valueOf = (amount: number, rate: number): number =>
      predictLifetimeValue(bgNbd, spend, customer, {
        horizon: { amount, unit: "week" },
        discount: { rate, per: "year" },
      }) as number;
    expect(valueOf(0, 0.1)).toBe(0);
    expect(valueOf(20, 0.1)).toBeGreaterThan(valueOf(10, 0.1));
    expect(valueOf(10_000, 0.1)).toBeGreaterThan(valueOf(1000, 0.1));
    expect(valueOf(20, 0.1)).toBeGreaterThan(valueOf(20, 0.2));
    const steep = { rate: 1e9, per: "month" } as const;
    const horizon = { amount: 80, unit: "week" } as const;
    const value = predictLifetimeValue(bgNbd, spend, customer, { horizon, discount: steep });
    const whole = predictLifetimeValue(bgNbd, spend, customer, { discount: steep }) as number;
    expect(relativeError(value as number, whole)).toBeLessThan(1e-9);
  });

  test("the value is null without a mean spend, and for the whole future at a rate of 0", () => {
    const without = { ...spend, parameters: { ...spend.parameters, q: 0.9 } };
    expect(predictLifetimeValue(bgNbd, without, customer, { horizon: year })).toBeNull();
    const discount = { rate: 0, per: "year" } as const;
    expect(predictLifetimeValue(bgNbd, spend, customer, { discount })).toBeNull();
  });
});

describe("invalid input is refused", () => {
  test.each<[string, unknown[]]>([
    ["transactions", [undefined, spend, customer, { horizon: year }]],
    ["transactions.model", [spend, spend, customer, { horizon: year }]],
    ["spend.model", [bgNbd, bgNbd, customer, { horizon: year }]],
    [
      "spend.parameters.v",
      [bgNbd, { ...spend, parameters: { p: 6, q: 3 } }, customer, { horizon: year }],
    ],
    ["customer", [bgNbd, spend, undefined, { horizon: year }]],
    ["customer.recency", [bgNbd, spend, { ...customer, recency: 40 }, { horizon: year }]],
    [
      "customer.meanRepeatValue",
      [bgNbd, spend, { ...customer, meanRepeatValue: "9" }, { horizon: year }],
    ],
    ["options", [bgNbd, spend, customer]],
    ["horizon", [bgNbd, spend, customer, {}]],
    ["horizon", [bgNbd, spend, customer, { horizon: 52 }]],
    ["horizon.unit", [bgNbd, spend, customer, { horizon: { amount: 52, unit: "weeks" } }]],
    [
      "discount.rate",
      [bgNbd, spend, customer, { horizon: year, discount: { rate: NaN, per: "year" } }],
    ],
    ["discount.per", [bgNbd, spend, customer, { horizon: year, discount: { rate: 0.1 } }]],
  ])("%s %#", (argument, input) => {
    const attempt = (): unknown =>
      predictLifetimeValue(...(input as Parameters<typeof predictLifetimeValue>));
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ argument }));
  });
});
