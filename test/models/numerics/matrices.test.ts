import { describe, expect, test } from "vitest";
import { expAll } from "../../../src/models/numerics/expAll.js";
import { generalizedSquare } from "../../../src/models/numerics/generalizedSquare.js";
import { secondDerivatives } from "../../../src/models/numerics/secondDerivatives.js";
import { standardDeviations } from "../../../src/models/numerics/standardDeviations.js";

test("parameters are the exponentials of the coordinates of a point", () => {
  const point = Float64Array.of(0, 1, -2, 3);
  expect(expAll(point, 2)).toEqual([1, Math.E]);
  expect(expAll(point, 4)).toEqual([1, Math.E, Math.exp(-2), Math.exp(3)]);
});

describe("the quadratic form of differences and their covariances", () => {
  test("of an invertible matrix is d' V^-1 d", () => {
    // The inverse of [[4, 2], [2, 3]] is [[3, -2], [-2, 4]] / 8.
    const { square, rank } = generalizedSquare(
      [1, 2],
      [
        [4, 2],
        [2, 3],
      ],
    );
    expect(square).toBeCloseTo((3 * 1 - 2 * 2 * 2 + 4 * 4) / 8, 14);
    expect(rank).toBe(2);
  });

  test("of three differences is right, whatever their order", () => {
    // The inverse of [[2, 1, 0], [1, 3, 1], [0, 1, 4]] is [[11, -4, 1], [-4, 8, -2], [1, -2, 5]] / 18.
    const exact = (11 + 8 * 4 + 5 * 9 + 2 * (-4 * 2 + 3 - 2 * 6)) / 18;
    const { square, rank } = generalizedSquare(
      [1, 2, 3],
      [
        [2, 1, 0],
        [1, 3, 1],
        [0, 1, 4],
      ],
    );
    expect([square, rank]).toEqual([expect.closeTo(exact, 13), 3]);
    const turned = generalizedSquare(
      [3, 1, 2],
      [
        [4, 0, 1],
        [0, 2, 1],
        [1, 1, 3],
      ],
    );
    expect(turned.square).toBeCloseTo(exact, 13);
  });

  test("of differences that add up to 0 leaves out one of them", () => {
    const { square, rank } = generalizedSquare(
      [1, -3, 2],
      [
        [2, -1, -1],
        [-1, 2, -1],
        [-1, -1, 2],
      ],
    );
    // By the first two: [[2, 1], [1, 2]] / 3 is the inverse of their covariances.
    expect(square).toBeCloseTo((2 * 1 + 2 * 9 - 2 * 3) / 3, 13);
    expect(rank).toBe(2);
  });

  test("without variance has rank 0", () => {
    expect(generalizedSquare([0], [[0]])).toEqual({ square: 0, rank: 0 });
    expect(generalizedSquare([], [])).toEqual({ square: 0, rank: 0 });
  });

  test("takes a variance of less than 1e-9 of its first size for 0", () => {
    const nearly = (rest: number) =>
      generalizedSquare(
        [1, 1],
        [
          [1, 1],
          [1, 1 + rest],
        ],
      ).rank;
    expect([nearly(1e-10), nearly(1e-8)]).toEqual([1, 2]);
  });
});

test("second derivatives are those of the objective, in a symmetric matrix", () => {
  // x² y + e^y at (2, 1): [[2 y, 2 x], [2 x, e^y]].
  const matrix = secondDerivatives(
    (point, gradient) => {
      const [x, y] = point as unknown as [number, number];
      gradient[0] = 2 * x * y;
      gradient[1] = x * x + Math.exp(y);
      return x * x * y + Math.exp(y);
    },
    Float64Array.of(2, 1),
  );
  expect([...matrix]).toEqual([2, 4, 4, Math.E].map((entry): unknown => expect.closeTo(entry, 6)));
  expect(matrix[1]).toBe(matrix[2]);
});

describe("standard deviations", () => {
  test("are the square roots of the diagonal of the inverse", () => {
    const inverse = [11, 8, 5].map((entry) => Math.sqrt(entry / 18));
    const deviations = standardDeviations(Float64Array.of(2, 1, 0, 1, 3, 1, 0, 1, 4), 3);
    expect(deviations).toEqual(inverse.map((entry): unknown => expect.closeTo(entry, 14)));
    expect(standardDeviations(Float64Array.of(4), 1)).toEqual([0.5]);
  });

  test("are undefined if the matrix is not positive definite", () => {
    expect(standardDeviations(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined();
    expect(standardDeviations(Float64Array.of(1, 0, 0, 1e-9), 2)).toBeUndefined();
    expect(standardDeviations(Float64Array.of(1, 0, 0, Number.NaN), 2)).toBeUndefined();
    expect(standardDeviations(Float64Array.of(1, 0, 0, 1.1e-9), 2)).toHaveLength(2);
  });
});
