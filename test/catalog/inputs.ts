import fc from "fast-check";
import type { CatalogEntry, CatalogInput, InputType } from "../../src/catalog/index.js";

type Values = fc.Arbitrary<unknown>;

const few = fc.nat(6);
const decimal = fc.tuple(fc.nat(9), fc.nat(99)).map(([whole, cents]) => `${whole}.${cents}`);
const notation = fc.constantFrom(
  "0",
  "-0",
  "+5",
  ".5",
  "5.",
  "1e3",
  "2E-2",
  "-0.00",
  "00.10",
  "-0e9",
);
const fromZero: Values = fc.oneof(
  few,
  fc.nat(600).map((cents) => cents / 100),
  decimal,
  notation,
);
const amount: Values = fc.oneof(
  fromZero,
  fc.integer({ min: -6, max: -1 }),
  decimal.map((text) => `-${text}`),
);

/** JSON that is right for a field of the type, and JSON that looks similar. */
const right: Readonly<Record<InputType, (input: CatalogInput) => Values>> = {
  count: ({ range: [min, max] = [0, 6] }) => fc.oneof(fc.integer({ min, max }), fc.constant(-0)),
  real: () => fc.oneof(few, fc.constantFrom(0.5, 0.25, 2.5)),
  fraction: () => fc.constantFrom(0, 0.05, 0.5, 0.99, 1),
  growth: () => fc.constantFrom(-1, -0.5, 0, 0.154, 1, 5),
  amount: () => amount,
  amountFromZero: () => fromZero,
  costs: () => fc.oneof(fromZero, fc.dictionary(fc.constantFrom("adSpend", "tools", ""), fromZero)),
  currency: () => fc.constantFrom("USD", "IDR"),
  choice: ({ options = [] }) => fc.constantFrom(...options),
  history: () => fc.constantFrom("complete", "in-data", "2024-02-29", "1999-12-31"),
  answers: ({ range: [min, max] = [0, 0] }) => fc.array(fc.integer({ min, max }), { maxLength: 4 }),
  netPromoterCounts: () => fc.record({ promoters: few, passives: few, detractors: few }),
  answerCounts: ({ range: [min, max] = [0, 0] }) =>
    fc.dictionary(fc.integer({ min, max }).map(String), few, { maxKeys: 3 }),
  scoreComponents: () =>
    fc.array(
      fc.record(
        {
          id: fc.constantFrom("a", "b", "c", "d", ""),
          value: fc.oneof(
            few,
            fc.constant(null),
            fc.record({
              value: fc.option(few),
              better: fc.constantFrom("higher", "lower", "neither"),
              kind: fc.constantFrom("proportion", "rate"),
            }),
          ),
          minimum: fc.integer({ min: -2, max: 2 }),
          maximum: fc.integer({ min: 1, max: 6 }),
          weight: few,
          better: fc.constantFrom("higher", "lower"),
        },
        { requiredKeys: ["id", "value", "minimum", "maximum", "weight"] },
      ),
      { maxLength: 3 },
    ),
};

const anything: Values = fc.constantFrom(
  ...[-1, -0.5, 0.5, 1.01, 7, 11, 1e16, "", "abc", "5 EUR", "1,5", "0x1", "-1", "- 1", " 1", "usd"],
  ...["EURO", "Infinity", "neither", null, true, [], {}, [3.5], [12], ["5"], { 0: 1 }, { 9: 1.5 }],
  ...["2023-02-29", "2024-04-31", "2024-13-01", "2024-1-1", "2100-02-29", "2000-02-29", "Complete"],
  ...[{ adSpend: -1 }, { promoters: 1 }, { 1: null }, [{}], [{ id: 5 }], ["USD"], { a: { b: 1 } }],
);

/** What a caller may state about every KPI: mostly right, and never about a part that a KPI sets itself. */
const definitions: Values = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(undefined, null, {}, { shop: "web" }, { days: 7, x: "" }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      ...["web", 5, true, [], { shop: null }, { shop: true }, { shop: ["a"] }, { shop: {} }],
    ),
  },
);

/** Whether a number is so small that powers of it are within the range of a double. */
function isSmall(value: unknown): boolean {
  return typeof value !== "number" || value < 1000;
}

/** Inputs of a KPI from JSON: each field is mostly right, but the fields may not fit together. */
export function inputsOf({
  inputs,
}: CatalogEntry): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc
    .record(
      Object.fromEntries([
        ...inputs.map((input) => {
          const nothing = fc.constant(undefined);
          const weight = input.optional === true ? 8 : 1;
          return [
            input.name,
            fc.oneof(
              { weight: 22, arbitrary: right[input.type](input) },
              { weight, arbitrary: nothing },
              {
                weight: 1,
                arbitrary: input.type === "count" ? anything : anything.filter(isSmall),
              },
            ),
          ] as const;
        }),
        ["definition", definitions] as const,
      ]),
    )
    .map((input) => JSON.parse(JSON.stringify(input)) as Readonly<Record<string, unknown>>);
}
