import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MetricId } from "../../src/catalog/index.js";
import type { Kind } from "../../src/index.js";
import type { FieldType, Input } from "./fields.js";
import { inputLaws } from "./inputLaws.js";
import { isNearest } from "./nearest.js";
import type { RatioCase } from "./ratioCases.js";

/** The ranges of KPIs that are narrower than those of their kind. */
const ranges: Readonly<Partial<Record<MetricId, readonly [number, number]>>> = {
  returningRevenueShare: [0, 1],
  loyaltyRevenueShare: [0, 1],
  grossRevenueRetention: [0, 1],
  grossRevenueChurn: [0, 1],
  netRevenueRetention: [0, Infinity],
  netRevenueChurn: [-Infinity, 1],
  growthRate: [-1, Infinity],
  customerEffortScore: [-100, 100],
};
const rangesOfKinds: Readonly<Partial<Record<Kind, readonly [number, number]>>> = {
  proportion: [0, 1],
  points: [-100, 100],
};

/** The laws that hold for every ratio. */
export function ratioLaws(ratioCase: RatioCase): void {
  const { entry, variant, measure, fields, shared, positive, inputs } = ratioCase;
  const names = Object.keys(fields);
  const typesOf = (...types: FieldType[]): string[] =>
    names.filter((name) => types.includes(fields[name] as FieldType));
  const money = typesOf("amount", "amountFromZero");

  describe(variant === "" ? entry.id : `${entry.id} (${variant})`, () => {
    test("has a value if its denominator is not 0, and a reason otherwise", () => {
      const over = entry.undefinedWhen
        .map(({ reason }) => reason)
        .find((one) => one !== "no-data" && one !== "immature");
      fc.assert(
        fc.property(inputs, (input) => {
          const { value, reason, numerator, denominator } = measure(input);
          if (denominator !== 0) {
            expect(Number.isFinite(value)).toBe(true);
            expect(reason).toBeUndefined();
          } else {
            expect([value, reason]).toEqual([null, numerator === 0 ? "no-data" : over]);
          }
        }),
      );
    });

    test("is null with the reason no-data if every field is 0", () => {
      const nothing = Object.fromEntries(
        names.map((name) => [name, positive.includes(name) ? 1 : 0]),
      );
      const { value, percent, reason } = measure(nothing);
      expect([value, percent ?? null, reason]).toEqual([null, null, "no-data"]);
    });

    test("is the double nearest to scale * numerator / denominator, and so is its percentage", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const { value, percent, unit, numerator, denominator, scale } = measure(input);
          const isWhole = Number.isInteger(numerator) && Number.isInteger(denominator);
          if (denominator === 0 || !isWhole) return;
          expect(isNearest(value as number, BigInt(scale * numerator), BigInt(denominator))).toBe(
            true,
          );
          expect(percent !== undefined).toBe(unit === "fraction");
          if (percent !== undefined) {
            expect(isNearest(percent as number, BigInt(100 * numerator), BigInt(denominator))).toBe(
              true,
            );
          }
        }),
      );
    });

    test("its value stays in its range", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const { value, kind } = measure(input);
          const [least, most] = ranges[entry.id] ?? rangesOfKinds[kind] ?? [-Infinity, Infinity];
          expect(value === null || (value >= least && value <= most)).toBe(true);
        }),
      );
    });

    test("does not change if all counts, times and amounts are multiplied; only money grows with the amounts", () => {
      const counts = typesOf("count", "amount", "amountFromZero", "real").filter(
        (name) => !shared.includes(name),
      );
      fc.assert(
        fc.property(inputs, fc.integer({ min: 1, max: 1000 }), (input, times) => {
          const { value, kind } = measure(input);
          const multiplied = (which: readonly string[]): Input =>
            Object.fromEntries(
              Object.entries(input).map(([name, it]) => [
                name,
                which.includes(name) ? it * times : it,
              ]),
            );
          expect(measure(multiplied(counts)).value).toBe(value);
          if (money.length === 0 || value === null) return;
          const scaled = measure(multiplied(money)).value as number;
          const wanted =
            kind === "money" ? value * times : money.length > 1 ? value : value * times;
          expect(Math.abs(scaled - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted));
        }),
      );
    });

    inputLaws(ratioCase);
  });
}
