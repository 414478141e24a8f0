import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError, type Ratio, rollUp } from "../../src/index.js";
import { type FieldType, type Input, wrong } from "./fields.js";
import { isNearest } from "./nearest.js";

/** A ratio metric, as the laws need to know it. */
export interface RatioCase {
  readonly metric: string;
  /** What tells it from other cases of the metric. */
  readonly variant?: string;
  readonly measure: (input: never) => Ratio;
  /** Kind, unit, better and roll-up, as METRICS has them. */
  readonly about: string;
  /** Every field, with what it can be. */
  readonly fields: Readonly<Record<string, FieldType>>;
  /** Fields that may be left out. */
  readonly optional?: readonly string[];
  /** Inputs that can be right. */
  readonly inputs: fc.Arbitrary<Input>;
  /** Fields that are the same for all parts of a whole: days, a margin. */
  readonly shared?: readonly string[];
  /** Options that every call needs. */
  readonly options?: Readonly<Record<string, string>>;
  /** What two measures must share to roll up. */
  readonly mustMatch?: readonly (readonly [string, string, string])[];
  readonly range?: readonly [number, number];
  /** The reason for a numerator over nothing, where it is a special one. */
  readonly zeroDenominator?: string;
}

/** What holds for every ratio, whatever it measures. */
export function ratioLaws(ratioCase: RatioCase): void {
  const { metric, fields, inputs, optional = [], shared = [], options = {} } = ratioCase;
  const measure = (input: unknown): Ratio =>
    ratioCase.measure(
      (input === Object(input) ? { ...options, ...(input as Input) } : input) as never,
    );
  const names = Object.keys(fields);
  const typesOf = (...types: FieldType[]): string[] =>
    names.filter((name) => types.includes(fields[name] as FieldType));
  const money = typesOf("amount", "amountFromZero");

  describe(metric, () => {
    test(`is ${ratioCase.about}`, () => {
      const [input] = fc.sample(inputs, { numRuns: 1, seed: 7 }) as [Input];
      const { kind, unit, better, additive } = measure(input);
      expect([kind, unit, better, additive].join(" ")).toBe(ratioCase.about);
    });

    test("carries its own name", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          expect(measure(input).metric).toBe(metric);
        }),
        { numRuns: 1 },
      );
    });

    test("has a value exactly where its denominator is not 0, and says why otherwise", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const { value, reason, numerator, denominator } = measure(input);
          if (denominator !== 0) {
            expect(Number.isFinite(value)).toBe(true);
            expect(reason).toBeUndefined();
          } else {
            const over = ratioCase.zeroDenominator ?? "zero-denominator";
            expect([value, reason]).toEqual([null, numerator === 0 ? "no-data" : over]);
          }
        }),
      );
    });

    test("of nothing at all is null, for want of data", () => {
      const nothing = Object.fromEntries(names.map((name) => [name, 0]));
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

    test("stays in its range", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const { value, kind } = measure(input);
          const ranges: Partial<Record<string, readonly [number, number]>> = {
            proportion: [0, 1],
            points: [-100, 100],
          };
          const [least, most] = ratioCase.range ?? ranges[kind] ?? [-Infinity, Infinity];
          expect(value === null || (value >= least && value <= most)).toBe(true);
        }),
      );
    });

    test("does not change when everything counted, timed or paid is multiplied; money goes along", () => {
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

    test("leaves its input alone", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          measure(Object.freeze({ ...input }));
        }),
      );
    });

    test("survives JSON", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const result = measure(money.length > 0 ? { ...input, currency: "IDR" } : input);
          expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        }),
      );
    });

    test("takes nothing but what its fields can be, and names the field", () => {
      const [input] = fc.sample(inputs, { numRuns: 1, seed: 7 }) as [Input];
      for (const name of names) {
        for (const value of wrong[fields[name] as FieldType]) {
          expect(argumentOf(() => measure({ ...input, [name]: value }))).toMatch(named(name));
        }
        if (optional.includes(name)) {
          const { [name]: _, ...without } = input;
          expect(measure(without)).toEqual(
            measure({ ...input, [name]: shared.includes(name) ? 1 : 0 }),
          );
        } else {
          expect(argumentOf(() => measure({ ...input, [name]: undefined }))).toMatch(named(name));
        }
      }
    });

    test.each([undefined, null, 5, "x", []])("refuses %j for an input", (input) => {
      expect(() => ratioCase.measure(input as never)).toThrow(InputError);
    });

    test("of a whole is the roll-up of its parts", () => {
      fc.assert(
        fc.property(inputs, inputs, (one, another) => {
          const same = Object.fromEntries(shared.map((name) => [name, one[name] as number]));
          const part = { ...another, ...same };
          const whole = Object.fromEntries(
            Object.keys(one).map((name) => [name, (one[name] as number) + (part[name] as number)]),
          );
          const rolled = rollUp([measure(one), measure(part)], { disjoint: true });
          expect(rolled).toEqual(measure({ ...whole, ...same }));
        }),
      );
    });

    const mustMatch = [...(ratioCase.mustMatch ?? [])];
    if (money.length > 0) mustMatch.push(["currency", "USD", "EUR"]);
    test.each(mustMatch)("does not roll up over different %s", (name, one, another) => {
      const [input] = fc.sample(inputs, { numRuns: 1, seed: 7 }) as [Input];
      const [a, b] = [one, another].map((value) => measure({ ...input, [name]: value }));
      expect(() => rollUp([a as Ratio, b as Ratio], { disjoint: true })).toThrow(InputError);
      expect(rollUp([a as Ratio, a as Ratio], { disjoint: true }).value).toBe(a?.value);
    });
  });
}

function argumentOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.argument;
    throw error;
  }
  return "nothing was thrown";
}

/** The field itself, or a rule between it and another. */
function named(name: string): RegExp {
  return new RegExp(`\\b${name}\\b`);
}
