import fc from "fast-check";

/** The type of a numeric field of a KPI's input. */
export type FieldType = "count" | "amount" | "amountFromZero" | "real" | "fraction";

export type Input = Readonly<Record<string, number>>;

/** A whole number that is often 0: a denominator that is a sum is 0 only if all its parts are. */
const fromZero = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(1_000_000) },
);

/** Values of each type whose sums and small multiples are exact in a double. */
const plain: Record<FieldType, fc.Arbitrary<number>> = {
  count: fromZero,
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  amountFromZero: fromZero,
  real: fromZero,
  fraction: fc.integer({ min: 0, max: 16 }).map((sixteenths) => sixteenths / 16),
};

/** Inputs with these fields, which do not depend on each other. */
export function numbersOf(fields: Readonly<Record<string, FieldType>>): fc.Arbitrary<Input> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, plain[type]])),
  );
}

/** Values that every field of the type must refuse. */
export const wrong: Record<FieldType, readonly unknown[]> = {
  count: [-1, 0.5, Number.NaN, Infinity, 2 ** 53, "3", true, [], {}, -1n, 2n ** 53n, new Date(0)],
  amount: [Number.NaN, -Infinity, "", "12,50", "1_000", "0x10", "Infinity", " 1", true, [], {}],
  amountFromZero: [-0.01, "-1", -1n, Number.NaN, "EUR 5", false, [], {}],
  real: [-0.1, Number.NaN, Infinity, "3", true, []],
  fraction: [-0.01, 1.01, 5, Number.NaN, Infinity, "0.5", true, []],
};
