import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError, type Ratio, rollUp } from "../../src/index.js";
import { type FieldType, type Input, wrong } from "./fields.js";
import type { RatioCase } from "./ratioCases.js";

/** The laws of how a KPI reads its input and of how its measures roll up, which hold for ratios and totals. */
export function inputLaws(ratioCase: RatioCase): void {
  const { measure, fields, absent, shared, inputs } = ratioCase;
  const names = Object.keys(fields);
  const hasMoney = names.some((name) => String(fields[name]).startsWith("amount"));

  test("does not change its input", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        measure(Object.freeze({ ...input }));
      }),
    );
  });

  test("survives JSON", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = measure(hasMoney ? { ...input, currency: "IDR" } : input);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });

  test("refuses wrong values of its fields, and names the field", () => {
    const [input] = fc.sample(inputs, { numRuns: 1, seed: 7 }) as [Input];
    for (const name of names) {
      for (const value of wrong[fields[name] as FieldType]) {
        expect(argumentOf(() => measure({ ...input, [name]: value }))).toMatch(named(name));
      }
      if (name in absent) {
        const { [name]: _, ...without } = input;
        expect(measure(without)).toEqual(measure({ ...input, [name]: absent[name] }));
        expect(measure({ ...input, [name]: null })).toEqual(measure(without));
      } else {
        for (const nothing of [undefined, null]) {
          const missing = argumentOf(() => measure({ ...input, [name]: nothing }));
          expect(missing).toMatch(named(name, ...(ratioCase.insteadOf[name] ?? [])));
        }
      }
    }
  });

  test("a count is a number or a bigint", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const entries = Object.entries(input).map(([name, value]) => [
          name,
          fields[name] === "count" ? BigInt(value) : value,
        ]);
        expect(measure(Object.fromEntries(entries))).toEqual(measure(input));
      }),
    );
  });

  test("carries what the caller states, and does not roll up with other statements", () => {
    const [input] = fc.sample(inputs, { numRuns: 1, seed: 7 }) as [Input];
    const definition = { attribution: "7-day click" };
    const stated = measure({ ...input, definition });
    const { definition: own, ...rest } = measure(input);
    expect(stated).toEqual({ ...rest, definition: { ...own, ...definition } });
    expect(() => rollUp([stated, measure(input)], { disjoint: true })).toThrow("attribution");
  });

  test.each([undefined, null, 5, "x", []])("refuses %j for an input", (input) => {
    expect(() => measure(input)).toThrow(InputError);
  });

  test("the measure of a whole is the roll-up of the measures of its parts", () => {
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

  test.each(ratioCase.mustMatch)("does not roll up over different %s", (name, one, another) => {
    const [input] = fc.sample(inputs, { numRuns: 1, seed: 7 }) as [Input];
    const [a, b] = [one, another].map((value) => measure({ ...input, [name]: value }));
    expect(() => rollUp([a as Ratio, b as Ratio], { disjoint: true })).toThrow(InputError);
    expect(rollUp([a as Ratio], { disjoint: true }).value).toBe(a?.value);
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

/** A pattern of the names of fields. */
function named(...fields: readonly string[]): RegExp {
  return new RegExp(`\\b(${fields.join("|")})\\b`);
}
