import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  averageOrderValue,
  closingRate,
  compareManyMeasures,
  compareMeasures,
  InputError,
} from "../../src/index.js";

const won = (many: number) => closingRate({ won: many, lost: 200 - many });
const pairsOf = (many: readonly number[]) => many.map((one) => [won(one), won(20)] as const);

test("p-values are adjusted as in Benjamini and Hochberg", () => {
  const pairs = pairsOf([40, 20, 30, 35]);
  const [a, b, c, d] = pairs.map(([one, other]) => compareMeasures(one, other).pValue as number);
  const adjusted = compareManyMeasures(pairs).map(({ adjustedPValue }) => adjustedPValue);
  // The least of 4 p-values times 4, the next times 4 / 2, then 4 / 3, the greatest as it is.
  const wanted = [4 * (a as number), b, (4 * (c as number)) / 3, 2 * (d as number)];
  for (const [place, one] of wanted.entries())
    expect(adjusted[place]).toBeCloseTo(one as number, 14);
});

test("a difference that one comparison shows may vanish among many", () => {
  const pairs = pairsOf([33, 20, 21, 19, 20, 22, 18]);
  expect(compareMeasures(won(33), won(20)).distinguishable).toBe(false);
  const some = pairsOf([35, 20, 21, 19, 20, 22, 18]);
  expect(compareMeasures(won(35), won(20)).distinguishable).toBe(true);
  expect(compareManyMeasures(some)[0]?.distinguishable).toBe(false);
  expect(compareManyMeasures(pairs, { level: 0.5 })[0]?.level).toBe(0.5);
});

test("pairs without a p-value take no part, and keep their place", () => {
  const bare = averageOrderValue({ revenue: 5, orders: 1 });
  const compared = compareManyMeasures([[bare, bare], ...pairsOf([40])]);
  expect(compared[0]).toMatchObject({ adjustedPValue: null, distinguishable: null });
  expect(compared[1]?.adjustedPValue).toBe(compared[1]?.pValue);
  expect(compareManyMeasures([])).toEqual([]);
});

test("adjusted p-values are in the order of the p-values, and never below them", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 12 }), (many) => {
      const compared = compareManyMeasures(pairsOf(many));
      for (const one of compared) {
        expect(one.adjustedPValue).toBeGreaterThanOrEqual(one.pValue as number);
        expect(one.adjustedPValue).toBeLessThanOrEqual(1);
        for (const other of compared) {
          if ((one.pValue as number) > (other.pValue as number)) {
            expect(one.adjustedPValue).toBeGreaterThanOrEqual(other.adjustedPValue as number);
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});

describe("refuses", () => {
  test.each<[string, unknown, string]>([
    ["one pair alone", won(1), "pairs must be an iterable"],
    ["what is no pair", [won(1)], "pairs[0] must be a measure and its reference"],
    ["half a pair", [[won(1)]], "pairs[0].reference must be a measure"],
    [
      "two that do not belong together",
      [...pairsOf([1]), [won(1), averageOrderValue({ revenue: 5, orders: 1 })]],
      "pairs[1].reference.metric must be closingRate",
    ],
  ])("%s", (_, pairs, message) => {
    expect(() => compareManyMeasures(pairs as never)).toThrow(message);
    expect(() => compareManyMeasures(pairs as never)).toThrow(InputError);
  });
});
