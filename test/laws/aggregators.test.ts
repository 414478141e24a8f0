import fc from "fast-check";
import { expect } from "vitest";
import {
  type Aggregator,
  customerEffortScoreAggregator,
  customerSatisfactionScoreAggregator,
  firstOrdersAggregator,
  groupBy,
  netPromoterScoreAggregator,
  type Order,
  type OrderTotals,
  orderAmountsAggregator,
  orderLineTotalsAggregator,
  orderTotalsAggregator,
} from "../../src/index.js";
import { aggregatorLaws } from "./aggregatorLaws.js";

const answersTo = (highest: number, lowest = 1): fc.Arbitrary<number> =>
  fc.integer({ min: lowest, max: highest });
const notAnswers = [-1, 0.5, 11, "3", null, undefined, {}].map(
  (answer) => [answer, "must be a whole number from"] as const,
);
aggregatorLaws("recommendations", netPromoterScoreAggregator, answersTo(10, 0), notAnswers);
aggregatorLaws(
  "satisfied answers",
  customerSatisfactionScoreAggregator({ scale: 7 }),
  answersTo(7),
  notAnswers,
);
aggregatorLaws(
  "answers about effort",
  customerEffortScoreAggregator({ method: "net", scale: 5 }),
  answersTo(5),
  notAnswers,
);

const amount = fc.oneof(
  fc.integer({ min: -10_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => (cents / 100).toFixed(2)),
  fc.integer({ min: 0, max: 10 ** 9 }).map((units) => units / 1e9),
  fc.constantFrom(0, "0.00", 0.1, 0.2, 1e21, 1e-7, "1e-12", 5n, 450359962737.0495),
);
const optionalUnits = fc.option(fc.nat(9), { nil: undefined, freq: 8 });
const optionalCurrency = fc.option(fc.constant("EUR"), { nil: undefined, freq: 8 });
const notRecords = [null, undefined, 5, "x"].map(
  (record) => [record, "must be an object"] as const,
);
const notAmounts = [Number.NaN, "12,50", undefined, null, {}, Infinity].map(
  (value) =>
    [{ orderId: 1, customerId: "a", at: 1, amount: value }, "].amount must be an amount"] as const,
);
const notUnits = [
  [{ orderId: 1, customerId: "a", at: 1, amount: 1, units: -1 }, "].units must be a whole number"],
  [
    { orderId: 1, customerId: "a", at: 1, amount: 1, currency: "usd" },
    '].currency must be a three-letter code such as "USD", got "usd"',
  ],
] as const;
const notIds = (field: string): (readonly [unknown, string])[] =>
  ["", Number.NaN, null, undefined, {}].map((id) => [
    { orderId: 1, customerId: "a", at: 1, amount: 1, [field]: id },
    `].${field} must be a non-empty string or a finite number`,
  ]);

aggregatorLaws(
  "order amounts",
  orderAmountsAggregator,
  fc.record({ amount, units: optionalUnits, currency: optionalCurrency }),
  [...notRecords, ...notAmounts, ...notUnits],
);

aggregatorLaws(
  "order lines",
  orderLineTotalsAggregator,
  fc.record({
    orderId: fc.oneof(fc.nat(6), fc.constantFrom("1", "2")),
    amount,
    units: optionalUnits,
  }),
  [...notRecords, ...notAmounts, ...notUnits, ...notIds("orderId")],
);

const notTimes = [
  "2026-02-30",
  "yesterday",
  "2026-01-01T10:00:00",
  Number.NaN,
  new Date(Number.NaN),
  null,
  {},
].map((at) => [{ customerId: "a", amount: 1, at }, "].at must be a Date"] as const);

/** Orders of few customers at few instants, so that they meet; most say when their customer began. */
const order: fc.Arbitrary<Order> = fc
  .record({
    customerId: fc.oneof(fc.nat(3), fc.constantFrom("0", "1")),
    amount,
    at: fc.integer({ min: 0, max: 5 }),
    before: fc.option(fc.integer({ min: 0, max: 2 })),
    units: optionalUnits,
    currency: optionalCurrency,
  })
  .map(({ before, ...rest }) => ({
    ...rest,
    ...(before !== null && { firstOrderAt: Math.max(0, rest.at - before) }),
  }));

/** Counts and money to the last digit; sums of squares to nine. */
function sameTotals(
  { spread, ...totals }: OrderTotals,
  { spread: wanted, ...rest }: OrderTotals,
): void {
  expect(totals).toEqual(rest);
  for (const metric of ["averageOrderValue", "purchaseFrequency", "revenuePerCustomer"] as const) {
    expect(spread[metric].units).toBe(wanted[metric].units);
    for (const sum of ["numeratorSquares", "denominatorSquares", "products"] as const) {
      const off = Math.abs(spread[metric][sum] - wanted[metric][sum]);
      expect(off).toBeLessThanOrEqual(1e-9 * Math.abs(wanted[metric].numeratorSquares) + 1e-9);
    }
  }
}

const alsoNotOrders: readonly (readonly [unknown, string])[] = [
  [{ customerId: "a", amount: 1, firstOrderAt: 2 }, "].at must be there where firstOrderAt is"],
  [{ customerId: "a", amount: 1, at: Symbol("now") }, "].at must be a Date"],
  [{ customerId: "a", amount: 1, at: Object.create(null) as unknown }, "].at must be a Date"],
];
const notOrders = [...notRecords, ...notAmounts, ...notUnits, ...notIds("customerId"), ...notTimes];
aggregatorLaws(
  "orders",
  orderTotalsAggregator,
  order,
  [
    ...notOrders,
    ...alsoNotOrders,
    [
      { customerId: "a", amount: 1, at: 1, firstOrderAt: 2 },
      "].firstOrderAt must be no later than at, got 2",
    ],
  ],
  sameTotals,
);

const timesOrNot = order.chain((timed) =>
  fc
    .boolean()
    .map(
      (isTimed): Order => (isTimed ? timed : { ...timed, at: undefined, firstOrderAt: undefined }),
    ),
);
aggregatorLaws(
  "orders of which some have no time",
  orderTotalsAggregator,
  timesOrNot,
  [],
  sameTotals,
);

aggregatorLaws(
  "orders by kind of customer",
  groupBy(
    ({ customerId }: Order) =>
      String(customerId).length + (typeof customerId === "string" ? 10 : 0),
    orderTotalsAggregator,
  ),
  order,
  notOrders.filter(([record]) => record === Object(record)),
  (actual, expected) => {
    expect(new Set(actual.keys())).toEqual(new Set(expected.keys()));
    for (const [key, totals] of expected) sameTotals(actual.get(key) as OrderTotals, totals);
  },
);

const nested: Aggregator<Order, unknown, Map<string, Map<number, number>>> = groupBy(
  ({ customerId }: Order) => typeof customerId as string,
  groupBy(({ at }: Order) => at as number, {
    ...orderAmountsAggregator,
    result: (state) => state.orders,
  }),
) as never;
aggregatorLaws("orders grouped twice", nested, order, []);

aggregatorLaws(
  "first orders by instant",
  firstOrdersAggregator,
  fc.record({ customerId: fc.nat(4), at: fc.integer({ min: -5, max: 5 }) }),
  [...notRecords, ...notIds("customerId"), ...notTimes],
);
aggregatorLaws(
  "first orders by date",
  firstOrdersAggregator,
  fc.record({
    customerId: fc.nat(4),
    at: fc.constantFrom("2026-01-03", "2025-12-31", "2026-02-01"),
  }),
  [[{ customerId: 1, at: "2026-1-1" }, "].at must be a Date"]],
);
