import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Aggregator,
  approximateDistinctAggregator,
  approximateOrderTotalsAggregator,
  averageRatingAggregator,
  type ChannelRecord,
  campaignTotalsAggregator,
  campaignTotalsAggregatorFor,
  channelTotalsAggregator,
  channelTotalsAggregatorFor,
  cohortActivityAggregator,
  cohortRevenueAggregator,
  customerEffortScoreAggregator,
  customerHistoriesAggregator,
  customerSatisfactionScoreAggregator,
  type DatedOrder,
  distinctAggregator,
  type EmailCampaign,
  firstOrdersAggregator,
  groupBy,
  mapped,
  netPromoterScoreAggregator,
  netPromoterScoreAggregatorFor,
  type Order,
  type OrderTotals,
  orderAmountsAggregator,
  orderLineTotalsAggregator,
  orderTotalsAggregator,
  orderTotalsAggregatorFor,
  type Post,
  postTotalsAggregator,
  postTotalsAggregatorFor,
  repeatWithinAggregator,
  responseTotalsAggregator,
  responseTotalsAggregatorFor,
  type Session,
  type Subscription,
  type SurveyResponse,
  sessionsFromEventsAggregator,
  sessionTotalsAggregator,
  sessionTotalsFromEventsAggregator,
  subscriptionTotalsAggregator,
  subscriptionTotalsByPeriod,
  tabulate,
  together,
} from "../../src/index.js";
import { withChanges, withRevenueAtEnd } from "../retention/subscriptions/randomSubscriptions.js";
import { randomEvent } from "../web/events/randomEvents.js";
import { aggregatorLaws } from "./aggregatorLaws.js";

const answersTo = (highest: number, lowest = 1): fc.Arbitrary<number> =>
  fc.integer({ min: lowest, max: highest });
const notAnswers = [-1, 0.5, 11, "3", null, undefined, {}].map(
  (answer) => [answer, "must be a whole number from"] as const,
);
aggregatorLaws("recommendations", netPromoterScoreAggregator, answersTo(10, 0), notAnswers);
aggregatorLaws(
  "recommendations in a survey that is stated",
  netPromoterScoreAggregatorFor({ definition: { survey: "by mail" } }),
  answersTo(10, 0),
  notAnswers,
);
aggregatorLaws("ratings", averageRatingAggregator({ scale: 10 }), answersTo(10), notAnswers);
aggregatorLaws(
  "thumbs up and down",
  customerSatisfactionScoreAggregator({ scale: 2 }),
  answersTo(2),
  notAnswers,
);
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
const currency = fc.constant("EUR");
const notRecords = [null, undefined, 5, "x"].map(
  (record) => [record, "must be an object"] as const,
);
const notAmounts = [Number.NaN, "12,50", undefined, null, {}, Infinity].map(
  (value) =>
    [{ customerId: "a", at: 1e12 + 1, amount: value }, "].amount must be an amount"] as const,
);
const notUnits = [
  [{ customerId: "a", at: 1e12 + 1, amount: 1, units: -1 }, "].units must be a whole number"],
  [
    { customerId: "a", at: 1e12 + 1, amount: 1, currency: "usd" },
    '].currency must be a three-letter code such as "USD", got "usd"',
  ],
] as const;
const notIds = (
  field: string,
  wrong: readonly unknown[] = ["", Number.NaN, null, undefined, {}],
): (readonly [unknown, string])[] =>
  wrong.map((id) => [
    { customerId: "a", at: 1e12 + 1, amount: 1, [field]: id },
    `].${field} must be a non-empty text, a whole number or a bigint`,
  ]);

/** Ids that are wrong where a record may also leave its customer out. */
const notCustomerIds = notIds("customerId", ["", Number.NaN, 1.5, {}]);

/** The same rows with an order id. */
function withOrderId(
  refused: readonly (readonly [unknown, string])[],
): (readonly [unknown, string])[] {
  return refused.map(([row, message]) => [{ orderId: 1, ...(row as object) }, message]);
}

/** Compares totals to the last digit, spread included. Totals must be plain JSON data. */
function sameToTheDigit(actual: object, expected: object): void {
  expect(actual).toEqual(expected);
  expect(JSON.parse(JSON.stringify(actual))).toEqual(actual);
}

aggregatorLaws(
  "order amounts",
  orderAmountsAggregator,
  fc.record({ amount, units: optionalUnits, currency }),
  [
    ...notRecords,
    ...notAmounts,
    ...notUnits,
    [{ amount: 1, orderId: 5, currency: "EUR" }, "].orderId must be left out"],
    [{ amount: 1 }, "].currency must be EUR, as in the orders before it, got undefined"],
  ],
  sameToTheDigit,
);
aggregatorLaws(
  "order amounts without a currency",
  orderAmountsAggregator,
  fc.record({ amount }),
  [
    [
      { amount: 1, currency: "EUR" },
      '].currency must be left out, as in the orders before it, got "EUR"',
    ],
  ],
  sameToTheDigit,
);

aggregatorLaws(
  "order lines",
  orderLineTotalsAggregator,
  fc.record({
    orderId: fc.oneof(fc.nat(6), fc.constantFrom("1", "2")),
    amount,
    units: optionalUnits,
  }),
  [
    ...notRecords,
    ...withOrderId(notAmounts),
    ...withOrderId(notUnits),
    ...notIds("orderId"),
    [{ orderId: "1", customerId: "b", amount: 1, at: 1e12 }, "].at must be there for all rows"],
  ],
);

const notTimes = [
  "2026-02-30",
  "yesterday",
  "2026-01-01T10:00:00",
  1_767_225_600,
  Number.NaN,
  new Date(Number.NaN),
  {},
].map((at) => [{ customerId: "a", amount: 1, at }, "].at must be "] as const);

/** Orders and refunds of few customers and of nobody at few instants, so that many share one; most give firstOrderAt. */
const order: fc.Arbitrary<Order> = fc
  .record({
    customerId: fc.oneof(fc.nat(3), fc.constantFrom("0", "1", null)),
    amount,
    at: fc.integer({ min: 1e12, max: 1e12 + 5 }),
    before: fc.option(fc.integer({ min: 0, max: 2 })),
    units: optionalUnits,
    currency,
  })
  .map(({ before, ...rest }) => ({
    ...rest,
    ...(before !== null && { firstOrderAt: Math.max(0, rest.at - before) }),
  }));

const alsoNotOrders: readonly (readonly [unknown, string])[] = [
  [
    { customerId: "a", amount: 1, firstOrderAt: 1e12 + 2 },
    "].at must be there where firstOrderAt is",
  ],
  [{ customerId: "a", amount: 1, at: Symbol("now") }, "].at must be a Date"],
  [{ customerId: "a", amount: 1, at: Object.create(null) as unknown }, "].at must be a Date"],
];
const notOrders = [...notRecords, ...notAmounts, ...notUnits, ...notCustomerIds, ...notTimes];

/** Rows of few orders, each of one customer or of nobody: lines, discounts and refunds. */
const rowOfOrder: fc.Arbitrary<Order> = fc
  .record({
    orderId: fc.constantFrom(1, 2, "1", 3n, 4),
    isNamed: fc.boolean(),
    amount,
    at: fc.integer({ min: 1e12, max: 1e12 + 3 }),
    isFirst: fc.boolean(),
    units: optionalUnits,
    currency,
  })
  .map(({ isNamed, isFirst, ...rest }) => {
    const customerId = rest.orderId === 4 ? null : Number(rest.orderId) % 2;
    return {
      ...rest,
      ...(isNamed && { customerId }),
      ...(isFirst && { firstOrderAt: 1e12 }),
    };
  });
aggregatorLaws(
  "orders",
  orderTotalsAggregator,
  order,
  [
    ...notOrders,
    ...alsoNotOrders,
    [
      { customerId: "a", amount: 1, at: 1e12 + 1, firstOrderAt: 1e12 + 2 },
      "].firstOrderAt must be no later than at, got 1000000000002",
    ],
    [
      { customerId: "a", amount: 1, orderId: 5, at: 1e12 + 1 },
      "].orderId must be left out, as in the rows before it, got 5",
    ],
  ],
  sameToTheDigit,
);
aggregatorLaws(
  "rows of orders",
  orderTotalsAggregatorFor({ history: "2025-01-01", definition: { shop: "one" } }),
  rowOfOrder,
  [
    ...notOrders.filter(([one]) => one !== Object(one)),
    [
      { customerId: "a", amount: 1, at: 1e12 + 1 },
      "].orderId must be there, as in the rows before it, got undefined",
    ],
    [{ orderId: {}, amount: 1, at: 1e12 + 1 }, "].orderId must be a non-empty text"],
    [
      { orderId: 1, amount: 1 },
      "].at must be there for all rows of an order or for none (order 1)",
    ],
  ],
  sameToTheDigit,
);
aggregatorLaws(
  "amounts of which none may be negative",
  orderTotalsAggregatorFor({ negative: "error" }),
  order.filter((one) => Number(one.amount) >= 0),
  [[{ customerId: 1, amount: -1, at: 1e12 + 1 }, "].amount must be 0 or more, since negative"]],
  sameToTheDigit,
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
  sameToTheDigit,
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
    for (const [key, totals] of expected) sameToTheDigit(actual.get(key) as OrderTotals, totals);
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
  fc.record({ customerId: fc.nat(4), at: fc.integer({ min: 1e12, max: 1e12 + 9 }) }),
  [
    ...notRecords,
    ...notCustomerIds,
    ...notTimes,
    [{ customerId: 1, at: 1e12, orderId: 5 }, "].orderId must be left out, as in the rows before"],
  ],
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
/** Rows of few orders, each of one customer: some rows name nobody, and some are negative. */
const datedRow = fc
  .record({
    orderId: fc.constantFrom(1, 2, "1", 3n, 4),
    isNamed: fc.boolean(),
    amount: fc.constantFrom(-1, 0, "2.50"),
    day: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ orderId, isNamed, amount: money, day }) => ({
    orderId,
    amount: money,
    at: orderId === 2 ? 1e12 + day : `2026-01-0${day}`,
    ...(isNamed && { customerId: orderId === 2 ? "b" : Number(orderId) % 2 }),
  }));
aggregatorLaws("first orders of several rows", firstOrdersAggregator, datedRow, [
  [{ customerId: 1, at: "2026-01-01" }, "].orderId must be there, as in the rows before it"],
  [{ orderId: "", at: "2026-01-01" }, "].orderId must be a non-empty text"],
]);

const byAnswer = {
  recommend: mapped((row: Row) => row.recommend, netPromoterScoreAggregator),
  satisfied: mapped((row: Row) => row.satisfied, customerSatisfactionScoreAggregator()),
};
interface Row {
  readonly recommend: number;
  readonly satisfied: number;
  readonly country: string | null;
}
const row: fc.Arbitrary<Row> = fc.record({
  recommend: answersTo(10, 0),
  satisfied: answersTo(5),
  country: fc.constantFrom("ID", "MY", "", null),
});
const notRows = [
  [{ recommend: 11, satisfied: 1 }, "answers[3] must be a whole number from 0 to 10, got 11"],
  [{ recommend: 9, satisfied: 0 }, "answers[3] must be a whole number from 1 to 5, got 0"],
] as const;
aggregatorLaws("fields of rows", byAnswer.recommend, row, notRows.slice(0, 1));
aggregatorLaws("two scores of one row", together(byAnswer), row, notRows);
aggregatorLaws(
  "two scores of one row, by country",
  groupBy(({ country }: Row) => country, together(byAnswer)),
  row,
  [...notRows, [{ recommend: 9, satisfied: 5 }, "answers[3].key must be a string"]],
);
const byRow = (rows: readonly object[]): ReadonlyMap<string, object> =>
  new Map(rows.map((entry) => [JSON.stringify({ ...entry, result: undefined }), entry]));
aggregatorLaws(
  "two scores of one row, in a table",
  tabulate(
    { country: ({ country }: Row) => country, isHappy: (one: Row) => one.satisfied > 3 },
    together(byAnswer),
  ),
  row,
  [...notRows, [{ recommend: 9, satisfied: 5 }, "answers[3].country must be a string"]],
  (actual, expected) => {
    expect(byRow(actual)).toEqual(byRow(expected));
  },
);

const orderParts = together({
  totals: orderTotalsAggregator,
  amounts: orderAmountsAggregator,
  firsts: mapped((one: Order) => one as DatedOrder, firstOrdersAggregator),
});
const sameParts = (
  actual: ReturnType<typeof orderParts.result>,
  expected: ReturnType<typeof orderParts.result>,
): void => {
  sameToTheDigit(actual.totals, expected.totals);
  sameToTheDigit(actual.amounts, expected.amounts);
  expect(actual.firsts).toEqual(expected.firsts);
};
const notForAll = [
  [{ customerId: 0, amount: 1, at: "2026-01-03" }, "].at must be a date with its time"],
  [{ customerId: 0, amount: 1, currency: "EUR" }, "].at must be a Date"],
  [{ customerId: 0, amount: 1, at: 1e12 + 1, currency: "USD" }, "].currency must be EUR"],
] as const;
const notForParts = [...notOrders, ...notForAll];
const paidInEuro = order.map((one): Order => ({ ...one, currency: "EUR" }));
const noCheck = { check: undefined } as object;
aggregatorLaws(
  "three aggregators over the same orders",
  orderParts,
  paidInEuro,
  notForParts,
  sameParts,
);
aggregatorLaws(
  "three aggregators without checks over the same orders",
  together({
    totals: { ...orderTotalsAggregator, ...noCheck },
    amounts: { ...orderAmountsAggregator, ...noCheck },
    firsts: mapped((one: Order) => one as DatedOrder, { ...firstOrdersAggregator, ...noCheck }),
  }),
  paidInEuro,
  notForParts,
  sameParts,
);

const ids = fc.oneof(fc.nat(5), fc.constantFrom("0", "1", -0, 5n, 2n ** 60n));
const notIdsAlone = ["", Number.NaN, null, undefined, {}].map(
  (id) => [id, "ids[3] must be a non-empty text, a whole number or a bigint"] as const,
);
aggregatorLaws("distinct ids", distinctAggregator, ids, notIdsAlone);
aggregatorLaws("distinct ids, estimated", approximateDistinctAggregator, ids, notIdsAlone);
aggregatorLaws(
  "orders, with an estimate of their customers",
  approximateOrderTotalsAggregator,
  order,
  [
    ...notRecords,
    ...notAmounts,
    ...notUnits,
    ...notCustomerIds,
    [{ amount: 1, orderId: 5, currency: "EUR" }, "].orderId must be left out"],
  ],
);

const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 8 });
const someCount = fc.nat(20);
const optionalCount = optional(someCount);
/** The same record with one field wrong, for each wrong value. */
const wrongly = (
  record: object,
  field: string,
  values: readonly unknown[],
  message: string,
): (readonly [unknown, string])[] =>
  values.map((value) => [{ ...record, [field]: value }, `].${field} must be ${message}`]);
const notCounts = [-1, 0.5, "3", Number.NaN, {}];
const notReals = [-1, -0.5, "3", Number.NaN, Infinity, {}];

/** Attributed conversions: fractions, of which some are not decimals. */
const attributed = fc.oneof(
  fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0.1, 0.2, 1 / 3, 1e-7),
);

const session: fc.Arbitrary<Session> = fc.record({
  visitorId: optional(fc.oneof(fc.nat(4), fc.constantFrom("0", "1"))),
  startedAt: optional(fc.constantFrom(1e12 + 5, "2026-01-03", "2026-01-03T10:00:00+07:00")),
  durationSeconds: fc.oneof(
    fc.integer({ min: 0, max: 100_000 }).map((tenths) => tenths / 10),
    fc.constantFrom(0, 0.1, 10, 1 / 3, 1e-7, 1e21),
  ),
  pageViews: fc.nat(3),
  engaged: optional(fc.boolean()),
  conversions: optional(fc.oneof(fc.nat(2), attributed)),
  newVisitor: optional(fc.boolean()),
});
const aSession = { durationSeconds: 1, pageViews: 1 };
const notSessions = [
  ...notRecords,
  ...wrongly(
    aSession,
    "durationSeconds",
    [-1, "5", null, undefined, Number.NaN, Infinity],
    "a finite number from 0 up",
  ),
  ...wrongly(aSession, "pageViews", [...notCounts, null, undefined], "a whole number from 0 up"),
  ...wrongly(aSession, "conversions", notReals, "a finite number from 0 up"),
  ...wrongly(aSession, "visitorId", ["", {}, Number.NaN], "a non-empty text"),
  ...wrongly(aSession, "startedAt", ["2026-02-30", "now", {}], "a Date"),
  ...wrongly(aSession, "engaged", ["yes", 1], "true or false"),
  ...wrongly(aSession, "newVisitor", ["yes", 0], "true or false"),
];
for (const rule of ["single-page", "not-engaged"] as const) {
  aggregatorLaws(
    `${rule} sessions`,
    sessionTotalsAggregator({ rule }),
    session,
    notSessions,
    sameToTheDigit,
  );
}
aggregatorLaws(
  "defined sessions",
  sessionTotalsAggregator({ rule: "not-engaged", definition: { cookies: "accepted" } }),
  session,
  notSessions,
  sameToTheDigit,
);
aggregatorLaws(
  "sessions that give every field",
  sessionTotalsAggregator({ rule: "not-engaged" }),
  session.map((one) => ({ visitorId: 5, newVisitor: false, conversions: 0, ...given(one) })),
  [],
  sameToTheDigit,
);

/** A record without the fields that are undefined. */
function given<Item extends object>(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as Item;
}

const post: fc.Arbitrary<Post> = fc.record({
  likes: optionalCount,
  comments: optionalCount,
  shares: optionalCount,
  saves: optionalCount,
  clicks: optionalCount,
  followers: optionalCount,
  reach: optionalCount,
  impressions: optionalCount,
  views: optionalCount,
});
const aPost = { likes: 1, comments: 1 };
const full = { likes: 0, shares: 0, saves: 0, clicks: 0, followers: 9, reach: 9, views: 9 };
const postFields = ["likes", "comments", "shares", "saves", "clicks"];
const notPosts = [
  ...notRecords,
  ...[...postFields, "followers", "reach", "impressions", "views"].flatMap((field) =>
    wrongly(aPost, field, notCounts, "a whole number from 0 up"),
  ),
];
aggregatorLaws("posts", postTotalsAggregator, post, notPosts);
const definition = { attribution: "7-day click", version: 2 };
aggregatorLaws("defined posts", postTotalsAggregatorFor({ definition }), post, notPosts);
aggregatorLaws(
  "posts that give every field",
  postTotalsAggregator,
  post.map((one) => ({ ...full, ...given(one) })),
  [],
);

const campaign: fc.Arbitrary<EmailCampaign> = fc
  .record({
    arrived: fc.integer({ min: 20, max: 40 }),
    bounced: optionalCount,
    uniqueOpens: optional(fc.integer({ min: 10, max: 20 })),
    machineOpens: fc.option(fc.nat(10), { nil: undefined }),
    uniqueClicks: optionalCount,
    unsubscribes: optionalCount,
    complaints: optionalCount,
  })
  .map(({ arrived, ...rest }) => ({ sent: arrived + (rest.bounced ?? 0), ...rest }));
const aCampaign = { sent: 10, bounced: 2, uniqueOpens: 5, uniqueClicks: 1 };
const notCampaigns = [
  ...notRecords,
  ...wrongly(aCampaign, "sent", [...notCounts, null, undefined], "a whole number from 0 up"),
  ...[
    "bounced",
    "uniqueOpens",
    "machineOpens",
    "uniqueClicks",
    "unsubscribes",
    "complaints",
  ].flatMap((field) => wrongly(aCampaign, field, notCounts, "a whole number from 0 up")),
  ...wrongly(aCampaign, "bounced", [11], "at most sent (10), got 11"),
  ...wrongly(aCampaign, "machineOpens", [6], "at most uniqueOpens (5), got 6"),
  ...["uniqueOpens", "uniqueClicks", "unsubscribes", "complaints"].flatMap((field) =>
    wrongly(aCampaign, field, [9], "at most delivered (8), got 9"),
  ),
  ...wrongly(aCampaign, "delivered", [9], "sent - bounced (8), got 9"),
  ...wrongly({ sent: 10 }, "machineOpens", [11], "at most delivered (10), got 11"),
];
aggregatorLaws("campaigns", campaignTotalsAggregator, campaign, notCampaigns);
const defined = campaignTotalsAggregatorFor({ definition });
aggregatorLaws("defined campaigns", defined, campaign, notCampaigns);

const paid = amount.filter((value) => Number(value) >= 0);
const notPaid = [-1, "-0.01", "12,50", Number.NaN, {}];
const channelRecord: fc.Arbitrary<ChannelRecord> = fc.record({
  channel: fc.constantFrom("search", "social", "__proto__"),
  cost: paid,
  visits: optionalCount,
  leads: optional(fc.oneof(someCount, attributed)),
  acquisitions: fc.oneof(someCount, attributed),
  actions: optional(fc.oneof(someCount, attributed)),
  revenue: optional(amount),
  currency,
});
const aRecord = { channel: "search", cost: 1, acquisitions: 1 };
const notChannelRecords = [
  ...notRecords,
  ...wrongly(aRecord, "channel", ["", 5, null, undefined], "a non-empty string"),
  ...wrongly(aRecord, "cost", [-1, "-0.01"], "an amount from 0 up"),
  ...wrongly(aRecord, "cost", ["12,50", null, undefined, {}], "an amount (a number"),
  ...wrongly(aRecord, "revenue", ["12,50", Infinity, {}], "an amount (a number"),
  ...wrongly(aRecord, "acquisitions", [...notReals, null, undefined], "a finite number from 0 up"),
  ...["leads", "actions"].flatMap((field) =>
    wrongly(aRecord, field, notReals, "a finite number from 0 up"),
  ),
  ...wrongly(aRecord, "visits", notCounts, "a whole number from 0 up"),
  ...wrongly(aRecord, "currency", ["usd", 5], "a three-letter code"),
];
aggregatorLaws("channels", channelTotalsAggregator, channelRecord, notChannelRecords);
const byClick = channelTotalsAggregatorFor({ definition });
aggregatorLaws("defined channels", byClick, channelRecord, notChannelRecords);

const response: fc.Arbitrary<SurveyResponse> = fc.record({
  id: fc.nat(100),
  score: fc.option(fc.nat(10), { freq: 4 }),
  comment: optional(fc.constantFrom("", " ", "Quick.")),
  area: optional(fc.constant("shop")),
});
const aResponse = { id: 1, score: 5 };
const notResponses = [
  [null, "responses[3].id must be a non-empty text"],
  ...wrongly(aResponse, "id", ["", null, undefined, {}], "a non-empty text"),
  ...wrongly(aResponse, "score", [-1, 11, 5.5, "5", {}], "a whole number from 0 to 10"),
  ...wrongly(aResponse, "comment", [5, {}], "a string"),
  ...wrongly(aResponse, "themes", ["price"], "a list of strings"),
  ...wrongly(aResponse, "area", ["", 5], "a string that is not blank"),
] as const;
aggregatorLaws("responses", responseTotalsAggregator, response, notResponses);
aggregatorLaws(
  "responses to a survey that is stated",
  responseTotalsAggregatorFor({ definition: { survey: "after checkout" } }),
  response,
  notResponses,
);

const term = fc.record({
  customerId: fc.oneof(fc.nat(4), fc.constantFrom("0", "1")),
  startedAt: fc.integer({ min: 1e12, max: 1e12 + 8 }),
  lasts: fc.option(fc.nat(8), { nil: undefined }),
  revenue: paid,
  revenueAtEnd: optional(paid),
  currency,
});
const subscription: fc.Arbitrary<Subscription> = term.map(({ lasts, ...rest }) => ({
  ...rest,
  endedAt: lasts === undefined ? undefined : rest.startedAt + lasts,
}));
const aSubscription = { customerId: 1, startedAt: 1e12 + 1, revenue: 5 };
const notSubscriptions = [
  ...notRecords,
  ...wrongly(aSubscription, "customerId", ["", null, undefined, {}], "a non-empty text"),
  ...wrongly(aSubscription, "startedAt", ["2026-02-30", null, undefined, {}], "a Date"),
  ...wrongly(aSubscription, "startedAt", ["2026-01-03"], "a date with its time, as from and to"),
  ...wrongly(aSubscription, "endedAt", ["2026-02-30", {}], "a Date"),
  ...wrongly(aSubscription, "endedAt", ["2026-01-03"], "a date with its time, as from and to"),
  ...wrongly(aSubscription, "endedAt", [1e12], "no earlier than startedAt, got 1000000000000"),
  ...wrongly(aSubscription, "revenue", notPaid, "an amount"),
  ...wrongly(aSubscription, "revenueAtEnd", notPaid, "an amount"),
  ...wrongly(aSubscription, "currency", ["usd", 5], "a three-letter code"),
];
const period = subscriptionTotalsAggregator({ from: 1e12 + 3, to: 1e12 + 6 });
aggregatorLaws("subscriptions", period, subscription, notSubscriptions);
aggregatorLaws(
  "subscriptions without revenue",
  period,
  subscription.map((one): Subscription => ({ ...one, revenue: null, revenueAtEnd: null })),
  [],
);
const changing = withChanges.map(({ given }) => given);
const aChange = { at: "2026-01-03", revenue: 5 };
const aDated = { customerId: 1, startedAt: "2026-01-03" };
const notChanging = [
  ...wrongly({ ...aDated, revenue: 5 }, "term", ["fortnight", 5, {}, "2"], "one of minute, hour"),
  ...wrongly(
    { ...aDated, revenue: 5 },
    "term",
    [
      { amount: 0, unit: "day" },
      { amount: 1.5, unit: "day" },
    ],
    "one of minute, hour, day, week, month, quarter, year, or { amount, unit } with a whole number from 1 to 1000",
  ),
  ...wrongly(aDated, "changes", [5, "x", {}], "an array"),
  [{ ...aDated, changes: [] }, "].changes[0].at must be no later than startedAt, got undefined"],
  [{ ...aDated, changes: [null] }, "].changes[0] must be an object, got null"],
  [{ ...aDated, changes: [{ ...aChange, at: "2026-01-04" }] }, "].changes[0].at must be no later"],
  [{ ...aDated, changes: [{ ...aChange, at: 1e12 }] }, "].changes[0].at must be a date alone"],
  [{ ...aDated, changes: [aChange, aChange] }, "].changes[1].at must be later than that of"],
  [{ ...aDated, changes: [{ at: "2026-01-03" }] }, "].changes[0].revenue must be an amount"],
  [{ ...aDated, changes: [{ ...aChange, term: "x" }] }, "].changes[0].term must be one of"],
  [{ ...aDated, changes: [aChange], revenue: 5 }, "].revenue must be left out, since changes say"],
  [{ ...aDated, changes: [aChange], revenueAtEnd: 5 }, "].revenueAtEnd must be left out, since"],
  ...wrongly({ ...aDated, revenue: 5 }, "pauses", [5, "x", {}], "an array"),
  [{ ...aDated, pauses: [5] }, "].pauses[0] must be an object, got 5"],
  [{ ...aDated, pauses: [{ from: "2026-01-02" }] }, "].pauses[0].from must be no earlier than st"],
  [
    { ...aDated, pauses: [{ from: "2026-01-05", to: "2026-01-04" }] },
    "].pauses[0].to must be no earlier than from",
  ],
  [
    { ...aDated, pauses: [{ from: "2026-01-05" }, { from: "2026-01-09" }] },
    "].pauses[1].from must be no earlier than the end of the pause before",
  ],
] as const;
const twentyDays = { from: "2026-01-01", to: "2026-01-21" };
const free = { free: "count", revenuePer: "year", history: "complete" } as const;
const gaps = { gap: { amount: 5, unit: "day" }, asOf: "2026-01-25" } as const;
const wholeWeeks = {
  period: "week",
  timeZone: "Asia/Jakarta",
  from: "2025-W52",
  to: "2026-W05",
} as const;
aggregatorLaws(
  "subscriptions with terms, changes and pauses",
  subscriptionTotalsAggregator(twentyDays),
  changing,
  notChanging,
);
aggregatorLaws(
  "subscriptions of which free ones count, with gaps",
  subscriptionTotalsAggregator({ ...twentyDays, ...free, ...gaps }),
  withRevenueAtEnd.map(({ given }) => given),
  notChanging,
);
aggregatorLaws("subscriptions by week", subscriptionTotalsByPeriod(wholeWeeks), changing, [
  ...notChanging,
  [{ ...aDated, revenue: 5, revenueAtEnd: 5 }, "].revenueAtEnd must be left out, since there are"],
  [{ customerId: 1, startedAt: 1e12, revenue: 5 }, "].startedAt must be a date alone, as in the"],
]);
aggregatorLaws(
  "subscriptions by week of which free ones count, with gaps",
  subscriptionTotalsByPeriod({ ...wholeWeeks, ...free, ...gaps }),
  changing,
  notChanging,
);
aggregatorLaws(
  "subscriptions by day, in instants with fractions of milliseconds",
  subscriptionTotalsByPeriod({
    period: "day",
    timeZone: "America/St_Johns",
    from: "2006-10-27",
    to: "2006-11-01",
  }),
  subscription.map((one) => {
    const at = (time: unknown): number => Date.UTC(2006, 9, 26) + (Number(time) - 1e12) * 6e7 + 0.1;
    return {
      ...one,
      startedAt: at(one.startedAt),
      endedAt: one.endedAt === undefined ? null : at(one.endedAt),
      revenueAtEnd: null,
    };
  }),
  [],
);
aggregatorLaws(
  "subscriptions in dates, by plan",
  groupBy(
    ({ customerId }: Subscription) => typeof customerId,
    subscriptionTotalsAggregator({ from: "2026-01-03", to: "2026-01-06" }),
  ),
  subscription.map((one) => ({
    ...one,
    startedAt: `2026-01-0${Number(one.startedAt) - 1e12 + 1}`,
    endedAt: undefined,
  })),
  [
    [
      { customerId: 1, startedAt: 1e12 + 5, revenue: 5 },
      "].startedAt must be a date alone, as from and to are",
    ],
  ],
  (actual, expected) => {
    expect(new Map([...actual].sort())).toEqual(new Map([...expected].sort()));
  },
);

/** Times around the ends of days and months. */
const momentsOf2026 = fc
  .record({ month: fc.nat(4), hour: fc.integer({ min: -14, max: 14 }) })
  .map(({ month, hour }) => Date.UTC(2026, month, 1, hour));
const timesOf2026 = fc.oneof(
  momentsOf2026,
  momentsOf2026.map((at) => new Date(at)),
  momentsOf2026.map((at) => new Date(at).toISOString().slice(0, 10)),
);
const cohortsOf2026 = {
  cohortBy: "month",
  period: "week",
  timeZone: "Asia/Jakarta",
  asOf: "2026-06-01",
} as const;
const datedOrder = fc.record({
  customerId: fc.oneof(fc.nat(3), fc.constantFrom("0", "1")),
  at: timesOf2026,
  amount,
  currency,
});
const notBefore = [
  [
    { customerId: "a", amount: 1, at: "2026-06-02" },
    "].at must be no later than asOf (2026-06-01)",
  ],
] as const;
const notDated = [...notRecords, ...notCustomerIds, ...notTimes, ...notBefore];
/** Rows of few orders, of which each has one customer; refunds may name no order. */
const datedRowOfOrder = fc
  .record({
    orderId: fc.nat(5),
    at: timesOf2026,
    amount: fc.integer({ min: -300, max: 900 }),
    isNamed: fc.boolean(),
  })
  .map(({ orderId, isNamed, ...row }) => ({
    ...row,
    customerId: orderId === 5 ? null : orderId % 3,
    ...((isNamed || row.amount >= 0) && { orderId }),
  }));
const alsoNotRows = [
  [{ customerId: "a", amount: 1, at: "2026-01-09" }, "].orderId must be there"],
  [{ customerId: "a", amount: 1, at: "2026-01-09", orderId: "" }, "].orderId must be a non-empty"],
] as const;
const notDatedOrders = [...notDated, ...notAmounts];
aggregatorLaws(
  "cohorts of activities",
  cohortActivityAggregator(cohortsOf2026),
  datedOrder,
  notDated,
);
aggregatorLaws(
  "cohorts of repeat activities, of customers who began before",
  cohortActivityAggregator({
    ...cohortsOf2026,
    activity: "repeat",
    firstSeen: (customerId) => Date.UTC(2025, 11, 20 + Number(customerId)),
  }),
  datedOrder,
  notDated,
);
aggregatorLaws(
  "cohorts of orders of several rows, as activities",
  cohortActivityAggregator({ ...cohortsOf2026, activity: "repeat" }),
  datedRowOfOrder,
  [...notDated, ...alsoNotRows],
);
aggregatorLaws(
  "cohorts in rolling windows, of members",
  cohortActivityAggregator({
    ...cohortsOf2026,
    windows: "rolling",
    cells: 9,
    members: [0, 1, 2, 3, "0", "1"].map((id) => [id, Date.UTC(2025, 11, 20)] as const),
  }),
  datedOrder,
  notDated,
);
aggregatorLaws(
  "revenue cohorts of orders of several rows, in rolling windows",
  cohortRevenueAggregator({ ...cohortsOf2026, windows: "rolling", history: "complete" }),
  datedRowOfOrder,
  [...notDatedOrders, ...alsoNotRows],
);
aggregatorLaws(
  "cohorts of orders",
  cohortRevenueAggregator({ ...cohortsOf2026, cohortBy: "week", period: "month" }),
  datedOrder,
  notDatedOrders,
);
for (const [kind, orders] of [
  ["one row", datedOrder],
  ["several rows", datedRowOfOrder],
] as const) {
  aggregatorLaws(
    `repeats within days, of orders of ${kind}`,
    repeatWithinAggregator({ days: [60, 7], asOf: "2026-06-01", timeZone: "Asia/Jakarta" }),
    orders,
    notDated,
  );
}
aggregatorLaws(
  "histories of customers, of orders of several rows",
  customerHistoriesAggregator({
    asOf: "2026-06-01",
    period: "day",
    timeUnit: "week",
    timeZone: "Asia/Jakarta",
  }),
  datedRowOfOrder,
  [...notDatedOrders, ...alsoNotRows],
);
aggregatorLaws(
  "histories of customers, in rolling windows",
  customerHistoriesAggregator({
    asOf: "2026-06-01",
    period: "month",
    timeZone: "America/New_York",
    windows: "rolling",
  }),
  datedOrder,
  notDatedOrders,
);
aggregatorLaws(
  "histories of customers",
  customerHistoriesAggregator({ asOf: "2026-06-01", period: "week", timeZone: "Asia/Jakarta" }),
  datedOrder,
  notDatedOrders,
);

describe("null in a field that may be left out is the same as leaving it out", () => {
  const totals = <Item>(aggregator: Aggregator<Item, unknown, unknown>, item: object): unknown =>
    aggregator.result(aggregator.restore(JSON.parse(JSON.stringify(saved(aggregator, item)))));
  const saved = <Item>(aggregator: Aggregator<Item, unknown, unknown>, item: object): unknown => {
    const state = aggregator.empty();
    aggregator.add(state, item as Item);
    return aggregator.save(state);
  };
  test.each<[string, object, object, readonly string[]]>([
    [
      "orders",
      orderTotalsAggregator,
      { customerId: "a", amount: 1, at: 1e12 },
      ["firstOrderAt", "units", "currency"],
    ],
    ["orders without a time", orderTotalsAggregator, { customerId: "a", amount: 1 }, ["at"]],
    ["amounts", orderAmountsAggregator, { amount: 1 }, ["units", "currency"]],
    [
      "sessions",
      sessionTotalsAggregator({ rule: "single-page" }),
      aSession,
      ["visitorId", "startedAt", "engaged", "conversions", "newVisitor"],
    ],
    [
      "posts",
      postTotalsAggregator,
      {},
      ["likes", "comments", "shares", "saves", "clicks", "followers", "reach", "views"],
    ],
    [
      "campaigns",
      campaignTotalsAggregator,
      { sent: 10 },
      ["bounced", "uniqueOpens", "machineOpens", "uniqueClicks", "unsubscribes", "delivered"],
    ],
    [
      "channels",
      channelTotalsAggregator,
      aRecord,
      ["visits", "leads", "actions", "revenue", "currency"],
    ],
    ["responses", responseTotalsAggregator, aResponse, ["comment", "themes", "area"]],
    ["responses without a score", responseTotalsAggregator, { id: 1 }, ["score"]],
    [
      "subscriptions",
      period,
      { ...aSubscription, revenue: undefined },
      ["endedAt", "revenue", "revenueAtEnd", "changes", "term", "pauses", "currency"],
    ],
  ])("%s", (_, aggregator, record, fields) => {
    const one = aggregator as Aggregator<object, unknown, unknown>;
    for (const field of fields) {
      expect(totals(one, { ...record, [field]: null }), field).toEqual(totals(one, record));
    }
  });
});

const notEvents = [
  ...notRecords,
  [{ at: 1e12 + 1 }, "].visitorId must be a non-empty text"],
  [{ visitorId: 1, at: 1e9 }, "].at must be epoch milliseconds"],
  [{ visitorId: 1, at: "2026-01-01" }, "].at must be a date with its time"],
  [{ visitorId: 1, at: 1e12 + 1, kind: "" }, "].kind must be a text that is not empty"],
  [{ visitorId: 1, at: 1e12 + 1, value: "x" }, "].value must be an amount"],
  [{ visitorId: 1, at: 1e12 + 1, engagementSeconds: -1 }, "].engagementSeconds must be"],
] as const;
aggregatorLaws(
  "sessions from events",
  sessionsFromEventsAggregator({
    interactive: ["scroll"],
    splitAtMidnight: true,
    timeZone: "Europe/Berlin",
  }),
  randomEvent,
  notEvents,
);
aggregatorLaws(
  "totals of sessions from events",
  sessionTotalsFromEventsAggregator({ rule: "not-engaged", durationFrom: "engagement" }),
  randomEvent,
  notEvents,
  sameToTheDigit,
);
// All events lie within the timeout, so that any order is in order.
aggregatorLaws(
  "totals of sessions by channel from sorted events",
  sessionsFromEventsAggregator(
    { timeout: "hour", sorted: true },
    groupBy(({ channel }) => channel ?? null, sessionTotalsAggregator({ rule: "single-page" })),
  ),
  fc.tuple(randomEvent, fc.nat(60)).map(([event, minutes]) => ({
    ...event,
    at: 1e12 + minutes * 60_000,
  })),
  [...notRecords, [{ visitorId: 1, at: 1e12 - 3_700_000 }, "].at must be at most the timeout"]],
);
