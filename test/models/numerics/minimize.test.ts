import fc from "fast-check";
import { expect, test } from "vitest";
import { minimize } from "../../../src/models/numerics/minimize.js";
import type { Objective } from "../../../src/models/numerics/objective.js";

/** Rosenbrock (1960), An automatic method for finding the greatest or least value of a function. */
const valley: Objective = (point, gradient) => {
  const [x, y] = point as unknown as [number, number];
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

test("the minimum of Rosenbrock's function is found at (1, 1)", () => {
  const { point, value, reason, iterations } = minimize(valley, [-1.2, 1]);
  expect([...point]).toEqual([expect.closeTo(1, 8), expect.closeTo(1, 8)]);
  expect(value).toBeLessThan(1e-16);
  expect(["gradient", "precision"]).toContain(reason);
  expect(iterations).toBeLessThan(100);
});

test("the minimum of a quadratic function is found, whatever the scales of its coordinates", () => {
  const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
  const stretch = fc.double({ min: -3, max: 2, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate, stretch), { minLength: 1, maxLength: 5 }),
      (axes) => {
        const bowl: Objective = (point, gradient) =>
          axes.reduce((sum, [, at, power], i) => {
            const off = (point[i] as number) - at;
            gradient[i] = 10 ** power * off;
            return sum + (10 ** power * off * off) / 2;
          }, 0);
        const { point, reason } = minimize(
          bowl,
          axes.map(([start]) => start),
        );
        expect(reason).toBe("gradient");
        axes.forEach(([, at, power], i) => {
          expect(Math.abs((point[i] as number) - at)).toBeLessThanOrEqual(1e-9 / 10 ** power);
        });
      },
    ),
  );
});

test("close to the minimum, where values differ by rounding errors only, the slope still shows the way", () => {
  const { gradient, reason } = minimize(
    (point, slope) => {
      slope[0] = Math.sinh(point[0] as number);
      return 1e4 + Math.cosh(point[0] as number);
    },
    [1],
  );
  expect(reason).toBe("gradient");
  expect(Math.abs(gradient[0] as number)).toBeLessThanOrEqual(1e-10);
});

test("it steps back from points at which the function is not a number", () => {
  const { point, reason } = minimize(
    (at, slope) => {
      const x = at[0] as number;
      slope[0] = 1 - 1 / x;
      return x - Math.log(x);
    },
    [0.05],
  );
  expect(reason).toBe("gradient");
  expect(point[0]).toBeCloseTo(1, 9);
});

test("along a slope without end it goes on until the slope is practically 0", () => {
  const { point, gradient } = minimize(
    (at, slope) => {
      slope[0] = -Math.exp(-(at[0] as number));
      return Math.exp(-(at[0] as number));
    },
    [0],
  );
  expect(point[0]).toBeGreaterThan(10);
  expect(Math.abs(gradient[0] as number)).toBeLessThan(1e-5);
});

test("it reports when it has taken the largest number of steps", () => {
  const { reason, iterations } = minimize(valley, [-1.2, 1], 3);
  expect(reason).toBe("iterations");
  expect(iterations).toBe(3);
});

test("a wrong gradient does not count as convergence", () => {
  const { reason } = minimize(
    (point, slope) => {
      slope[0] = -1;
      return (point[0] as number) ** 2;
    },
    [1],
  );
  expect(reason).toBe("no-progress");
});

test("a start at which the function is not a number does not count as convergence", () => {
  const { reason, iterations } = minimize(
    (_, slope) => {
      slope[0] = 0;
      return Number.NaN;
    },
    [1],
  );
  expect(reason).toBe("no-progress");
  expect(iterations).toBe(0);
});
