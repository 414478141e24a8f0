import { expect } from "vitest";

/** Expects a value within a share of the one wanted. */
export function expectNear(value: number, wanted: number, tolerance = 1e-12): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance * Math.abs(wanted));
}

/** Shares to ask a distribution about: the tails, the middle, and both sides of the quarters. */
export const shares: readonly number[] = [
  1e-10, 1e-7, 1e-4, 0.01, 0.025, 0.1, 0.2499, 0.2501, 0.4, 0.4999, 0.5001, 0.6, 0.7499, 0.7501,
  0.9, 0.975, 0.999, 0.9999999, 0.9999999999,
];
