import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankCorrelation } from "../../../src/models/numerics/rankCorrelation.js";

describe("rank correlation", () => {
  const of = (first: number[], second: number[], weights = first.map(() => 1)): number | null =>
    rankCorrelation({ first, second, weights });

  test("agrees with published values; ties share their mean rank (Spearman 1904)", () => {
    expect(of([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826816681233, 12);
    expect(
      of([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]),
    ).toBeCloseTo(-29 / 165, 12);
    expect(of([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(of([1, 1], [1, 2])).toBeNull();
    expect(of([], [])).toBeNull();
  });

  test("does not change under rising functions of a value, and a weight equals repeated pairs", () => {
    const pairs = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
      ),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(pairs, (rows) => {
        const [a, b, w] = [0, 1, 2].map((at) => rows.map((row) => row[at] as number)) as [
          number[],
          number[],
          number[],
        ];
        const copies = rows.flatMap(([x, y, times]) => Array<[number, number]>(times).fill([x, y]));
        const copied = of(
          copies.map(([x]) => x ** 3),
          copies.map(([, y]) => y),
        );
        const weighted = of(a, b, w);
        if (weighted === null) expect(copied).toBeNull();
        else expect(copied).toBeCloseTo(weighted, 9);
      }),
      { numRuns: 60 },
    );
  });
});
