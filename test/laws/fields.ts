import fc from "fast-check";

/** What a field of a KPI's input can be, and so what it must refuse. */
export type FieldType = "count" | "amount" | "amountFromZero" | "real" | "fraction";

export type Input = Readonly<Record<string, number>>;

/** A whole number, often 0: denominators that are sums are 0 only where all their parts are. */
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

/** Inputs of such fields, each whatever the others are. */
export function numbersOf(fields: Readonly<Record<string, FieldType>>): fc.Arbitrary<Input> {
  return fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, plain[type]])),
  );
}

/** Values that no field of the type may hold. */
export const wrong: Record<FieldType, readonly unknown[]> = {
  count: [-1, 0.5, Number.NaN, Infinity, 2 ** 53, "3", null, true, [], {}, 3n, new Date(0)],
  amount: [
    Number.NaN,
    -Infinity,
    "",
    "12,50",
    "1_000",
    "0x10",
    "Infinity",
    " 1",
    null,
    true,
    [],
    {},
  ],
  amountFromZero: [-0.01, "-1", -1n, Number.NaN, "EUR 5", null, false, [], {}],
  real: [-0.1, Number.NaN, Infinity, "3", null, true, []],
  fraction: [-0.01, 1.01, 5, Number.NaN, Infinity, "0.5", null, true, []],
};
