import fc from "fast-check";

/** A row of a table of orders, as text that an engine loads. */
export interface OrderRow {
  readonly customer: string | null;
  readonly cents: number;
  readonly at: number;
  readonly channel: string | null;
  readonly goods: number | null;
  readonly order: string | null;
}

/** Customers, channels and ids that SQL could take for something else. */
const oddTexts = [
  "a",
  "b",
  "O'Neil",
  'x"y',
  "back\\slash",
  "ลูกค้า",
  "NULL",
  "\\N",
  "tab\there",
  " a",
];

/** Instants at which clocks change and periods begin, in New York, Jakarta and Casablanca. */
const momentsToTry = [
  "2025-03-09T07:00:00Z",
  "2025-11-02T05:00:00Z",
  "2025-11-02T06:00:00Z",
  "2025-12-31T17:00:00Z",
  "2026-01-01T05:00:00Z",
  "2026-01-05T05:00:00Z",
  "2026-02-01T05:00:00Z",
  "2026-02-15T02:00:00Z",
  "2026-03-08T07:00:00Z",
].map((text) => Date.parse(text));

const cents = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 5000 }), weight: 6 },
  { arbitrary: fc.integer({ min: -5000, max: -1 }), weight: 2 },
  { arbitrary: fc.constantFrom(0, 2 ** 53 - 1, -(2 ** 53 - 1)), weight: 2 },
);
/** Instants about changes of clocks and beginnings of periods. */
export const instants: fc.Arbitrary<number> = fc
  .tuple(fc.constantFrom(...momentsToTry), fc.constantFrom(-3_600_000, -1000, -1, 0, 1, 86_400_000))
  .map(([at, by]) => at + by);

/** Rows without order ids: every row is an order or a refund. */
export const plainRows: fc.Arbitrary<OrderRow[]> = fc.array(
  fc.record({
    customer: fc.option(fc.constantFrom(...oddTexts), { freq: 6 }),
    cents,
    at: instants,
    channel: fc.option(fc.constantFrom("web", "shop", "O'Hare", ""), { freq: 5 }),
    goods: fc.option(fc.nat(5), { freq: 4 }),
    order: fc.constant(null),
  }),
  // Without a size, there would be ten rows at most, and few customers with several orders.
  { maxLength: 40, size: "max" },
);

/** Rows with order ids: each order has one customer or none, and rows at several times. */
export const rowsOfOrders: fc.Arbitrary<OrderRow[]> = fc
  .array(
    fc.record({
      // One customer has several orders, and refunds before and after them.
      customer: fc.option(fc.oneof(fc.constant("a"), fc.constantFrom(...oddTexts)), { freq: 5 }),
      rows: fc.array(
        fc.record({
          cents,
          at: instants,
          channel: fc.constantFrom("web", "shop", null),
          goods: fc.option(fc.nat(5), { freq: 4 }),
          isNamed: fc.boolean(),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      hasOneTime: fc.boolean(),
    }),
    { maxLength: 12, size: "max" },
  )
  .chain((orders) =>
    fc
      .array(
        fc.record({
          customer: fc.constantFrom("a", null),
          cents: fc.integer({ min: -900, max: -1 }),
          at: instants,
          order: fc.constantFrom(null, null, "an order without a row"),
        }),
        { maxLength: 3 },
      )
      .map((refunds) => [
        ...orders.flatMap(({ customer, rows, hasOneTime }, number) =>
          rows.map(
            ({ isNamed, ...row }): OrderRow => ({
              ...row,
              at: hasOneTime ? (rows[0]?.at ?? row.at) : row.at,
              customer: isNamed ? customer : null,
              order: `order ${number}`,
            }),
          ),
        ),
        ...refunds.map((row): OrderRow => ({ ...row, channel: "web", goods: null })),
      ]),
  );
