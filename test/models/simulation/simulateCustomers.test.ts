import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/index.js";
import {
  type BgBbModel,
  type Duration,
  expectedPurchasesOfNewCustomer,
  fitBgNbd,
  type GammaGammaModel,
  kaplanMeier,
  type Model,
  type PurchaseModel,
  probabilityOfPurchases,
  type ShiftedBetaGeometricModel,
  simulateCustomers,
  survival,
} from "../../../src/models/index.js";
import { randomNumbers } from "../../bench/data.js";
import { cdnowModels } from "../../bench/drawnCustomers.js";

const donors: BgBbModel = {
  model: "bg-bb",
  parameters: { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 },
  timeUnit: "year",
};

const spend: GammaGammaModel = {
  model: "gamma-gamma",
  parameters: { p: 6.25, q: 3.74, v: 15.44 },
  timeUnit: "week",
};

const subscribers: ShiftedBetaGeometricModel = {
  model: "shifted-beta-geometric",
  parameters: { alpha: 0.668, beta: 3.806 },
  timeUnit: "year",
};

const weeks = (amount: number): Duration => ({ amount, unit: "week" });

const years = (amount: number): Duration => ({ amount, unit: "year" });

function meanOf(numbers: readonly number[]): { mean: number; error: number; variance: number } {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const variance = squares / numbers.length;
  return { mean, error: Math.sqrt(variance / numbers.length), variance };
}

describe("simulated customers behave as the model says", () => {
  test.each<PurchaseModel | BgBbModel>([...cdnowModels, donors])(
    "$model: the mean number of purchases and the share of customers with each number are as expected",
    (model) => {
      const age = model.model === "bg-bb" ? years(6) : weeks(39);
      const random = randomNumbers(11);
      const customers = simulateCustomers<Model>(model, { customers: 20_000, age, random });
      const purchases = customers.map((one) =>
        "repeatPurchases" in one ? one.repeatPurchases : 0,
      );
      const { mean, error } = meanOf(purchases);
      const expected = expectedPurchasesOfNewCustomer(model, age);
      expect(Math.abs(mean - expected)).toBeLessThan(4.5 * error);
      for (const many of [0, 1, 3, 6]) {
        const share = probabilityOfPurchases(model, { purchases: many, horizon: age });
        const seen = purchases.filter((one) => one === many).length / purchases.length;
        const spread = Math.sqrt((share * (1 - share)) / purchases.length);
        expect(Math.abs(seen - share)).toBeLessThan(4.5 * spread);
      }
    },
  );
  test("Gamma-Gamma: the mean of all customers is p v / (q - 1), and customers without repeat purchases have no value", () => {
    const repeaters = { repeatPurchases: 2, recency: 3, age: 9, weight: 30_000 };
    const others = { repeatPurchases: 0, recency: 0, age: 9, weight: 2 };
    const drawn = simulateCustomers(spend, {
      customers: [repeaters, others],
      random: randomNumbers(12),
    });
    expect(drawn.slice(-2)).toEqual([
      { repeatPurchases: 0, recency: 0, age: 9, meanRepeatValue: null },
      { repeatPurchases: 0, recency: 0, age: 9, meanRepeatValue: null },
    ]);
    const values = drawn.slice(0, -2).map(({ meanRepeatValue }) => meanRepeatValue as number);
    expect(values.length).toBe(30_000);
    const { mean, error } = meanOf(values);
    expect(Math.abs(mean - (6.25 * 15.44) / 2.74)).toBeLessThan(4.5 * error);
  });
  test("shifted-beta-geometric: the share that remains is the survival of the model", () => {
    const random = randomNumbers(13);
    const drawn = simulateCustomers(subscribers, { customers: 20_000, age: years(5), random });
    const { steps } = kaplanMeier(drawn);
    expect(steps.map(({ time }) => time)).toEqual([1, 2, 3, 4, 5]);
    for (const step of steps) {
      const expected = survival(subscribers, years(step.time));
      expect(Math.abs(step.survival - expected)).toBeLessThan(4.5 * (step.standardError as number));
    }
  });
  test("a fit recovers the parameters", () => {
    const [truth] = cdnowModels as readonly [PurchaseModel];
    const random = randomNumbers(14);
    const customers = [30, 34, 38].flatMap((age) =>
      simulateCustomers(truth, { customers: 1500, age: weeks(age), random }),
    );
    const { parameters, standardErrors } = fitBgNbd({ customers, timeUnit: "week" });
    const ofR = Math.log(parameters.r / truth.parameters.r) * parameters.r;
    expect(Math.abs(ofR)).toBeLessThan(4 * (standardErrors.r as number));
    const ofAlpha = Math.log(parameters.alpha / truth.parameters.alpha) * parameters.alpha;
    expect(Math.abs(ofAlpha)).toBeLessThan(4 * (standardErrors.alpha as number));
  });
});

describe("histories", () => {
  test.each(cdnowModels)(
    "$model: histories are possible, and the age is in the unit of the model",
    (model) => {
      const random = randomNumbers(15);
      const age: Duration = { amount: 70, unit: "day" };
      for (const one of simulateCustomers(model, { customers: 300, age, random })) {
        expect(one.age).toBe(10);
        expect(one.recency > 0).toBe(one.repeatPurchases > 0);
        expect(one.recency).toBeLessThanOrEqual(10);
      }
    },
  );
  test("the same random numbers give the same customers, also after JSON", () => {
    const drawn = () =>
      simulateCustomers(donors, { customers: 50, age: years(6), random: randomNumbers(16) });
    expect(drawn()).toEqual(drawn());
    expect(JSON.parse(JSON.stringify(drawn()))).toEqual(drawn());
    expect(drawn()[0]?.opportunities).toBe(6);
  });
  test("a random number of 0 does not put a repeat purchase at time 0", () => {
    const [truth] = cdnowModels as readonly [PurchaseModel];
    const numbers = [0.4, 0.3, 0.9, 0.4, 0.3, 0.9, 0.4, 0.3, 0.9, 0, 0.001];
    let place = -1;
    const random = () => {
      place += 1;
      return numbers[place % numbers.length] as number;
    };
    const drawn = simulateCustomers(truth, { customers: 200, age: weeks(39), random });
    expect(drawn.some(({ repeatPurchases }) => repeatPurchases > 0)).toBe(true);
    expect(drawn.every((one) => one.recency > 0 === one.repeatPurchases > 0)).toBe(true);
  });
  test("0 customers give none, and an age of 0 gives a subscriber who is still there", () => {
    const random = randomNumbers(17);
    expect(simulateCustomers(donors, { customers: 0, age: years(6), random })).toEqual([]);
    expect(simulateCustomers(subscribers, { customers: 1, age: years(0), random })).toEqual([
      { time: 0, event: false },
    ]);
  });
});

describe("invalid input is refused", () => {
  const random = randomNumbers(18);
  const good = { customers: 3, age: years(2), random };
  const spender = { repeatPurchases: 1, recency: 1, age: 2 };
  test.each<[string, unknown, unknown, string]>([
    ["no options", donors, undefined, "options"],
    ["no model", null, good, "model"],
    ["a model of another name", { ...donors, model: "bg" }, good, "model.model"],
    ["half a customer", donors, { ...good, customers: 0.5 }, "customers"],
    ["no age", donors, { ...good, age: undefined }, "age"],
    ["half an opportunity", donors, { ...good, age: years(2.5) }, "age.amount"],
    ["half a renewal", subscribers, { ...good, age: years(2.5) }, "age.amount"],
    ["no random", donors, { ...good, random: 3 }, "random"],
    ["random of text", donors, { ...good, random: () => "0.5" }, "random"],
    ["random from 0 to 1", donors, { ...good, random: () => 1 }, "random"],
    ["random of nothing", donors, { ...good, random: () => Number.NaN }, "random"],
    ["a number of spenders", spend, good, "customers"],
    ["no spender", spend, { customers: [3], random }, "customers[0]"],
    [
      "a spender of half a weight",
      spend,
      { customers: [spender, { ...spender, weight: 0.5 }], random },
      "customers[1].weight",
    ],
    [
      "spends that no double holds",
      { ...spend, parameters: { p: 1, q: 1e-9, v: 1 } },
      { customers: [spender], random },
      "model.parameters",
    ],
  ])("%s", (_, model, options, argument) => {
    const wrong = () => simulateCustomers(model as BgBbModel, options as typeof good);
    expect(wrong).toThrow(InputError);
    expect(wrong).toThrow(`${argument} must be`);
  });
});
