import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alivePath,
  discountedExpectedResidualTransactions,
  expectedPurchases,
  expectedPurchasesOfNewCustomer,
  type ParetoNbdModel,
  type ParetoNbdParameters,
  probabilityAlive,
  probabilityOfNoPurchase,
  probabilityOfPurchases,
} from "../../../src/models/index.js";
import {
  fillInactivityLikelihood,
  type InactivityLikelihood,
  newInactivityLikelihood,
} from "../../../src/models/processes/inactivityLikelihood.js";
import { paretoNbdProcess as process } from "../../../src/models/processes/paretoNbdProcess.js";
import { randomNumbers } from "../../bench/data.js";
import { relativeError } from "../relativeError.js";

const published: ParetoNbdParameters = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };

function modelOf(parameters: ParetoNbdParameters): ParetoNbdModel {
  return { model: "pareto-nbd", parameters, timeUnit: "week" };
}

function inactivityOf(parameters: ParetoNbdParameters, x: number, recency: number, age: number) {
  const inactivity = newInactivityLikelihood();
  fillInactivityLikelihood(inactivity, parameters, x, recency, age);
  return inactivity;
}

const scale = (least: number, most: number) =>
  fc
    .double({ min: Math.log(least), max: Math.log(most), noNaN: true })
    .map((logarithm) => Math.exp(logarithm));

const parameters = fc.record({
  r: scale(0.02, 50),
  alpha: scale(0.01, 1000),
  s: scale(0.02, 50),
  beta: scale(0.01, 1000),
});

const customer = fc
  .record({
    repeatPurchases: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 })),
    share: fc.oneof(fc.double({ min: 1e-6, max: 1, noNaN: true }), fc.constant(1)),
    age: scale(0.1, 1000),
  })
  .map(({ repeatPurchases, share, age }) => {
    return { repeatPurchases, recency: repeatPurchases === 0 ? 0 : share * age, age };
  });

// Computed with mpmath at 40 digits: the integrals by quadrature, the discounted one by the confluent hypergeometric function U.
const wide: readonly (readonly number[])[] = [
  // r, alpha, s, beta, x, recency, age, horizon, rate, n
  // probability alive, expected purchases, those of a new customer, probability of no purchase, discounted purchases, probability of n purchases of a new customer
  [0.55327704, 10.5776834, 0.60623995, 11.66873415, 2, 30.43, 38.86, 52, 0.002, 3],
  [0.8691156658796506, 1.850762746572004, 1.473434284231654],
  [0.3685273351071659, 7.751842998392173, 0.05012054565823],
  [0.05, 0.02, 30, 40, 5000, 200, 900, 10000, 0.001, 40],
  [0, 0, 3.448275862068966],
  [1, 0, 0.0005029797297123796],
  [0.05, 300, 0.03, 0.01, 5000, 999.9, 1000, 10000, 0.05, 300],
  [0.9999963412385032, 36623.89711314749, 1.135211492921359],
  [1.145804832119868e-5, 76.8783253540573, 1.781317317267737e-8],
  [12, 0.5, 1, 800, 17, 3, 365, 30, 1e-5, 30],
  [1.260592011809358e-55, 2.962604884436329e-55, 706.8282839561532],
  [1, 4.582140045418885e-53, 5.659874344820982e-5],
  [3, 800, 1, 0.5, 0, 0, 365, 365, 0.1, 1],
  [0.0004475269997901289, 0.0002916745223832234, 0.01236452523703083],
  [0.9998156526806312, 1.122497187111825e-5, 0.008747983796624149],
  [0.7, 20, 0.4, 20, 1, 0.001, 10000, 1, 0.01, 5000],
  [1.123418908294985e-5, 1.905962101670533e-9, 0.03465792970256168],
  [0.9999999980942947, 1.898495207592002e-7, 0],
  [40, 9, 50, 0.3, 400, 88, 90, 90, 0.001, 200],
  [0.0003701846403738055, 0.003031988483061639, 0.0272108843537415],
  [0.9996708183910501, 0.003026295492082329, 9.939488041758845e-98],
  [0.02, 0.01, 1.0000001, 1000, 1, 50, 51, 10000, 1e-6, 2],
  [0.9990388909657784, 49.3981872268847, 4795.789970606613],
  [0.1091330207360825, 132.0303277480324, 0.008120082057750145],
];

describe("predictions", () => {
  test("agree with 40-digit arithmetic for up to 5 000 purchases and horizons up to 10 000", () => {
    for (let at = 0; at < wide.length; at += 3) {
      const [r, alpha, s, beta, x, recency, age, time, rate, n] = wide[at] as number[] as [
        ...[number, number, number, number, number],
        ...[number, number, number, number, number],
      ];
      const given = { r, alpha, s, beta };
      const customer = { repeatPurchases: x, recency, age };
      const got = [
        process.probabilityAlive(given, customer),
        process.expectedPurchases(given, customer, time),
        process.expectedPurchasesOfNewCustomer(given, time),
        process.probabilityOfNoPurchase(given, customer, time),
        process.discountedExpectedResidualTransactions(given, customer, rate),
        process.probabilityOfPurchases(given, n, time),
      ];
      [...(wide[at + 1] ?? []), ...(wide[at + 2] ?? [])].forEach((expected, i) => {
        expect(relativeError(got[i] as number, expected), `row ${at}, answer ${i}`).toBeLessThan(
          5e-12,
        );
      });
    }
  });

  test("do not depend on the unit of time", () => {
    const weekly = modelOf(published);
    const { r, alpha, s, beta } = published;
    const daily: ParetoNbdModel = {
      ...modelOf({ r, alpha: alpha * 7, s, beta: beta * 7 }),
      timeUnit: "day",
    };
    const inWeeks = { repeatPurchases: 2, recency: 30, age: 39 };
    const inDays = { repeatPurchases: 2, recency: 210, age: 273 };
    const horizon = { amount: 1, unit: "year" } as const;
    const discount = { rate: 0.1, per: "year" } as const;
    const pairs = [
      [probabilityAlive(weekly, inWeeks), probabilityAlive(daily, inDays)],
      [expectedPurchases(weekly, inWeeks, horizon), expectedPurchases(daily, inDays, horizon)],
      [
        expectedPurchasesOfNewCustomer(weekly, horizon),
        expectedPurchasesOfNewCustomer(daily, horizon),
      ],
      [
        probabilityOfNoPurchase(weekly, inWeeks, horizon),
        probabilityOfNoPurchase(daily, inDays, horizon),
      ],
      [
        probabilityOfPurchases(weekly, { purchases: 3, horizon }),
        probabilityOfPurchases(daily, { purchases: 3, horizon }),
      ],
      [
        discountedExpectedResidualTransactions(weekly, inWeeks, discount),
        discountedExpectedResidualTransactions(daily, inDays, discount),
      ],
    ] as [number, number][];
    for (const [week, day] of pairs) expect(relativeError(day, week)).toBeLessThan(1e-12);
  });

  test("the probabilities of all numbers of purchases add up to 1, and their mean is the expected number", () => {
    for (const [given, time] of [
      [published, 52],
      [{ r: 3, alpha: 0.5, s: 1, beta: 2 }, 20],
      [{ r: 20, alpha: 1, s: 0.2, beta: 0.01 }, 10],
    ] as const) {
      let [sum, mean] = [0, 0];
      for (let purchases = 0; purchases < 1600; purchases += 1) {
        const chance = process.probabilityOfPurchases(given, purchases, time);
        sum += chance;
        mean += purchases * chance;
      }
      expect(sum).toBeCloseTo(1, 12);
      const expected = process.expectedPurchasesOfNewCustomer(given, time);
      expect(relativeError(mean, expected)).toBeLessThan(1e-11);
    }
  });

  test("probabilities are between 0 and 1, and results are finite", () => {
    fc.assert(
      fc.property(parameters, customer, scale(1e-3, 1e4), (given, who, time) => {
        const chances = [
          process.probabilityAlive(given, who),
          process.probabilityOfNoPurchase(given, who, time),
          process.probabilityOfPurchases(given, who.repeatPurchases, time),
        ];
        for (const chance of chances) expect(chance >= 0 && chance <= 1 + 1e-13).toBe(true);
        const rate = 1 / (time * 100);
        const all = process.discountedExpectedResidualTransactions(given, who, rate);
        const some = process.expectedPurchases(given, who, time);
        expect(all < Infinity && all >= 0.99 * some).toBe(true);
        const more = process.expectedPurchases(given, who, time * 2);
        expect(more >= some).toBe(true);
        expect(process.probabilityOfNoPurchase(given, who, 0)).toBeCloseTo(1, 13);
        expect(process.expectedPurchases(given, who, 0)).toBe(0);
      }),
    );
  });

  test("the probability of no purchase is a ratio of likelihoods", () => {
    fc.assert(
      fc.property(parameters, customer, scale(1e-2, 100), (given, who, time) => {
        const { repeatPurchases: x, recency, age } = who;
        const now = inactivityOf(given, x, recency, age);
        const then = inactivityOf(given, x, recency, age + time);
        const expected = (then.alive + then.left) / (now.alive + now.left);
        const chance = process.probabilityOfNoPurchase(given, who, time);
        expect(relativeError(chance, expected)).toBeLessThan(1e-12);
      }),
    );
  });

  test("are continuous through s = 1 and alpha = beta", () => {
    const who = { repeatPurchases: 12, recency: 20, age: 50 };
    const answers = (given: ParetoNbdParameters) => [
      process.probabilityAlive(given, who),
      process.expectedPurchases(given, who, 1000),
      process.expectedPurchasesOfNewCustomer(given, 1000),
      process.probabilityOfPurchases(given, 5, 100),
      process.probabilityOfNoPurchase(given, who, 3),
      process.discountedExpectedResidualTransactions(given, who, 0.001),
    ];
    const at = answers({ r: 0.6, alpha: 11, s: 1, beta: 11 });
    fc.assert(
      fc.property(
        fc.double({ min: -1e-9, max: 1e-9, noNaN: true }),
        fc.double({ min: -1e-9, max: 1e-9, noNaN: true }),
        (byS, byBeta) => {
          const beside = answers({ r: 0.6, alpha: 11, s: 1 + byS, beta: 11 + byBeta });
          for (const [i, value] of beside.entries()) {
            expect(relativeError(value, at[i] as number)).toBeLessThan(2e-8);
          }
        },
      ),
    );
  });

  test("the probability alive is 1 right after a purchase, and falls until the next one", () => {
    const history = { purchases: [5, 12, 30], age: 60 };
    const times = Array.from({ length: 31 }, (_, i) => 30 + i);
    const path = alivePath(modelOf(published), history, times).map(
      ({ probabilityAlive }) => probabilityAlive,
    );
    expect(path[0]).toBe(1);
    path.slice(1).forEach((chance, i) => {
      expect(chance).toBeLessThan(path[i] as number);
    });
    // In contrast to BG/NBD, a customer without repeat purchases may have left.
    const oneTime = { repeatPurchases: 0, recency: 0, age: 38.86 };
    expect(probabilityAlive(modelOf(published), oneTime)).toBeLessThan(0.6);
  });
});

describe("the likelihood of the time since the last purchase", () => {
  test("agrees with the closed form for alpha = beta", () => {
    fc.assert(
      fc.property(parameters, customer, ({ r, alpha, s }, { repeatPurchases: x, recency, age }) => {
        const power = r + x + s;
        const fall = power * Math.log1p((age - recency) / (alpha + recency));
        const { alive, left } = inactivityOf({ r, alpha, s, beta: alpha }, x, recency, age);
        expect(alive).toBeCloseTo(Math.exp(-fall), 13);
        expect(relativeError(left, (s / power) * -Math.expm1(-fall))).toBeLessThan(1e-12);
      }),
    );
  });

  test("can be split at any time between", () => {
    fc.assert(
      fc.property(
        parameters,
        customer,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, { repeatPurchases: x, recency, age }, share) => {
          const between = recency + share * (age - recency);
          const whole = inactivityOf(given, x, recency, age);
          const first = inactivityOf(given, x, recency, between);
          const second = inactivityOf(given, x, between, age);
          const parts = first.left + first.alive * second.left;
          expect(Math.abs(parts - whole.left)).toBeLessThanOrEqual(1e-12 * whole.left);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("has the slopes of its value", () => {
    const slopes = ["byR", "byAlpha", "byS", "byBeta"] as const;
    const names = ["r", "alpha", "s", "beta"] as const;
    const sum = ({ alive, left }: InactivityLikelihood): number => alive + left;
    fc.assert(
      fc.property(parameters, customer, (given, { repeatPurchases: x, recency, age }) => {
        const inactivity = inactivityOf(given, x, recency, age);
        const size = Math.max(1, ...slopes.map((slope) => Math.abs(inactivity[slope])));
        names.forEach((name, i) => {
          const at = (step: number) =>
            sum(inactivityOf({ ...given, [name]: given[name] * Math.exp(step) }, x, recency, age));
          const near = (at(1e-4) - at(-1e-4)) / 2e-4;
          const far = (at(2e-4) - at(-2e-4)) / 4e-4;
          const slope = inactivity[slopes[i] as (typeof slopes)[number]];
          expect(Math.abs(slope - (4 * near - far) / 3)).toBeLessThan(1e-8 * size);
        });
      }),
    );
  });

  test("is between 0 and 1 for extreme parameters", () => {
    const sizes = [1e-100, 1e-10, 1, 1e10, 1e100];
    for (const r of sizes) {
      for (const alpha of sizes) {
        for (const s of sizes) {
          for (const beta of sizes) {
            const { alive, left } = inactivityOf({ r, alpha, s, beta }, 3, 1e-3, 1e4);
            expect(alive >= 0 && left >= 0 && alive + left <= 1 + 1e-9).toBe(true);
          }
        }
      }
    }
  });
});

describe("simulated customers", () => {
  test("buy as often as the model expects, and not at all as often as it expects", () => {
    const random = randomNumbers(7);
    const given = { r: 0.8, alpha: 3, s: 1.5, beta: 20 };
    const simulated = Array.from({ length: 20_000 }, () => process.simulate(given, 30, random));
    const mean = simulated.reduce((sum, { length }) => sum + length, 0) / simulated.length;
    const none = simulated.filter(({ length }) => length === 0).length / simulated.length;
    expect(relativeError(mean, process.expectedPurchasesOfNewCustomer(given, 30))).toBeLessThan(
      0.06,
    );
    const expected = process.probabilityOfPurchases(given, 0, 30);
    expect(Math.abs(none - expected)).toBeLessThan(0.015);
    const areAscending = simulated.every((times) =>
      times.every((time, i) => time > (times[i - 1] ?? 0) && time <= 30),
    );
    expect(areAscending).toBe(true);
  });
});
