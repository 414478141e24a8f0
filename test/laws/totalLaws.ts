import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { confidenceInterval, type Total } from "../../src/index.js";
import { inputLaws } from "./inputLaws.js";
import type { RatioCase } from "./ratioCases.js";

/** The laws that hold for every total. */
export function totalLaws(totalCase: RatioCase): void {
  const { entry, variant, fields, inputs } = totalCase;
  const measure = (input: unknown): Total => totalCase.measure(input) as unknown as Total;
  const [field = ""] = Object.keys(fields);

  describe(variant === "" ? entry.id : `${entry.id} (${variant})`, () => {
    test("reads one number, which is its value and its numerator, and has no denominator", () => {
      expect(Object.keys(fields)).toHaveLength(1);
      fc.assert(
        fc.property(inputs, (input) => {
          const { metric, kind, unit, better, additive, ...numbers } = measure(input);
          const value = input[field];
          expect(numbers).toEqual({ value, numerator: value });
          expect([metric, kind, unit, better]).toEqual([entry.id, "total", entry.unit, "higher"]);
          expect(additive).toBe(entry.rollUp);
        }),
      );
    });

    test("of nothing is 0, not null", () => {
      expect(measure({ [field]: 0 }).value).toBe(0);
      expect(Object.is(measure({ [field]: -0 }).value, 0)).toBe(true);
    });

    test("a count has limits around it; money without records has no limits", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const { lower, upper, reason } = confidenceInterval(measure(input));
          const value = input[field] as number;
          if (entry.unit === "money") expect(reason).toBe("no-spread");
          else expect(Number(lower) <= value && value < Number(upper)).toBe(true);
        }),
      );
    });

    inputLaws(totalCase);
  });
}
