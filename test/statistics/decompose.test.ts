import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  averageOrderValue,
  bounceRate,
  closingRate,
  costPerAcquisition,
  customerLifetimeValue,
  decompose,
  InputError,
  type Ratio,
  repeatPurchaseRate,
} from "../../src/index.js";

const rate = (bouncedSessions: number, sessions: number) =>
  bounceRate({ bouncedSessions, sessions });

describe("kidney stones, of Charig and others (1986), Comparison of treatment of renal calculi", () => {
  const won = (many: number, of: number) => closingRate({ won: many, lost: of - many });
  const open = { small: won(81, 87), large: won(192, 263) };
  const keyhole = { small: won(234, 270), large: won(55, 80) };
  const change = decompose(open, keyhole, { disjoint: true });
  test("both groups get worse, and the whole better", () => {
    expect(change.reversal).toBe(true);
    expect(change.before).toBe(273 / 350);
    expect(change.after).toBe(289 / 350);
    expect(change.rateEffect).toBeLessThan(0);
    expect(change.mixEffect).toBeGreaterThan(0);
    expect(decompose(keyhole, open, { disjoint: true }).reversal).toBe(true);
  });
  test("the effects are those of the formulas", () => {
    const weights = [87 / 350, 270 / 350] as const;
    const [small] = change.groups;
    expect(small?.group).toBe("small");
    expect(small?.rateEffect).toBeCloseTo(
      ((weights[0] + weights[1]) / 2) * (234 / 270 - 81 / 87),
      14,
    );
    const middle = (273 / 350 + 289 / 350) / 2;
    expect(small?.mixEffect).toBeCloseTo(
      (weights[1] - weights[0]) * ((234 / 270 + 81 / 87) / 2 - middle),
      14,
    );
  });
});

test("an unchanged mix has no effect, and unchanged rates have none", () => {
  const rates = decompose({ a: rate(1, 10), b: rate(5, 10) }, { a: rate(2, 10), b: rate(7, 10) });
  expect(rates.mixEffect).toBeCloseTo(0, 15);
  expect(rates.rateEffect).toBeCloseTo(0.15, 14);
  expect(rates.reversal).toBe(false);
  const mix = decompose({ a: rate(1, 10), b: rate(5, 10) }, { a: rate(3, 30), b: rate(5, 10) });
  expect(mix.rateEffect).toBe(0);
  expect(mix.mixEffect).toBeCloseTo(8 / 40 - 6 / 20, 14);
  expect(mix.reversal).toBe(false);
});

test("a group that is new or gone changes the mix alone", () => {
  const { groups, change } = decompose({ old: rate(9, 10), kept: rate(2, 10) }, [
    ["kept", rate(2, 10)],
    ["new", rate(1, 10)],
  ]);
  expect(groups.map(({ group, rateEffect }) => [group, rateEffect])).toEqual([
    ["old", 0],
    ["kept", 0],
    ["new", 0],
  ]);
  expect(groups[0]).toMatchObject({ before: 0.9, after: null });
  expect(groups[2]).toMatchObject({ before: null, after: 0.1 });
  expect(groups[0]?.mixEffect).toBeLessThan(0);
  expect(change).toBeCloseTo(-0.4, 14);
});

test("a channel that cost money and won no customer is part of the mix, so that the effects add up", () => {
  const cost = (money: number, acquisitions: number) =>
    costPerAcquisition({ cost: money, acquisitions });
  const { change, groups } = decompose(
    { search: cost(100, 10), fair: cost(50, 0) },
    { search: cost(100, 10), fair: cost(60, 0) },
  );
  expect(change).toBe(1);
  expect(groups[1]).toMatchObject({ before: null, after: null, rateEffect: 0, mixEffect: 1 });
});

test("a change is no reversal if one group moved with the whole, or none against it", () => {
  const whole = (a: number, b: number) => ({ a: rate(a, 100), b: rate(b, 100) });
  expect(decompose(whole(50, 50), whole(40, 70)).reversal).toBe(false);
  expect(decompose(whole(50, 50), whole(60, 70)).reversal).toBe(false);
  expect(decompose(whole(50, 50), whole(50, 50)).reversal).toBe(false);
});

test("a whole without a value has no effects", () => {
  const undefinedWhole = decompose({ a: rate(0, 0) }, { a: rate(1, 2) });
  expect(undefinedWhole).toEqual({
    metric: "bounceRate",
    before: null,
    after: 0.5,
    change: null,
    rateEffect: null,
    mixEffect: null,
    reversal: false,
    groups: [{ group: "a", before: null, after: 0.5, rateEffect: null, mixEffect: null }],
  });
});

test("a Map keeps its keys", () => {
  const sides = [new Map([[2026, rate(1, 4)]]), new Map([[2026, rate(2, 4)]])] as const;
  expect(decompose(...sides).groups[0]?.group).toBe(2026);
});

test("all effects add up to the change", () => {
  const amount = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  const side = fc.dictionary(
    fc.constantFrom("a", "b", "c", "d"),
    fc
      .record({ revenue: amount, orders: fc.nat(10 ** 6) })
      .map((totals) => averageOrderValue(totals)),
    { minKeys: 1 },
  );
  fc.assert(
    fc.property(side, side, (before, after) => {
      const { change, rateEffect, mixEffect, groups } = decompose(before, after);
      if (change === null) return;
      const effects = groups.flatMap((group) => [
        group.rateEffect as number,
        group.mixEffect as number,
      ]);
      const terms = [change, ...effects, ...groups.map((group) => group.before ?? 0)];
      const largest = Math.max(1, ...terms.map(Math.abs));
      const sum = effects.reduce((all, effect) => all + effect, 0);
      expect(Math.abs(sum - change)).toBeLessThanOrEqual(1e-12 * largest);
      const parts = (rateEffect as number) + (mixEffect as number);
      expect(Math.abs(parts - change)).toBeLessThanOrEqual(1e-12 * largest);
    }),
  );
});

describe("refuses", () => {
  const some = { a: rate(1, 2) };
  const repeat = { a: repeatPurchaseRate({ repeatCustomers: 1, customers: 2 }) };
  const lifetime = customerLifetimeValue({
    averageOrderValue: 1,
    purchaseFrequency: 1,
    customerLifetime: 1,
  });
  test.each<[string, unknown, unknown, string]>([
    ["no groups", {}, some, "before must be at least one group, got 0"],
    ["no groups after", some, new Map(), "after must be at least one group, got 0"],
    ["no group at all", some, 5, "after must be an iterable, got 5"],
    ["measures without a group", [rate(1, 2)], some, "before must be of pairs"],
    [
      "a group twice",
      [
        ["a", rate(1, 2)],
        ["a", rate(1, 3)],
      ],
      some,
      'before.a must be named once, got "a"',
    ],
    ["no measure", some, { b: null }, "after.b must be a measure with numerator and denominator"],
    ["no measure at first", { b: null }, some, "before.b must be a measure with numerator"],
    ["a derived measure", { b: lifetime }, some, "before.b must be a measure with numerator"],
    ["other metrics", some, repeat, "after.a.metric must be bounceRate, as in the first"],
    [
      "other rules",
      some,
      { a: bounceRate({ bouncedSessions: 1, sessions: 2, rule: "single-page" }) },
      "after.a.definition must be",
    ],
    ["people who may be the same", repeat, repeat, "options.disjoint must be true"],
  ])("%s", (_, before, after, message) => {
    const call = () => decompose(before as Record<string, Ratio>, after as Record<string, Ratio>);
    expect(call).toThrow(message);
    expect(call).toThrow(InputError);
  });
});
