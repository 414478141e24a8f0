import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  campaignsFromEventsAggregator,
  cartsFromEventsAggregator,
  InputError,
  type Invoice,
  type SavedState,
  type SubscriptionEvent,
  subscriptionsFromEventsAggregator,
  subscriptionsFromInvoicesAggregator,
} from "../../src/index.js";
import { randomCartEvent } from "../commerce/randomCartEvents.js";
import { randomEmailEvent } from "../email/randomEmailEvents.js";
import { dateOf } from "../retention/subscriptions/randomSubscriptions.js";
import { aggregatorLaws } from "./aggregatorLaws.js";

const notRecords = [null, undefined, 5, "x"].map(
  (record) => [record, "must be an object"] as const,
);
const mail = { campaignId: 1, recipient: "ana", kind: "opened", at: 1e12 };
aggregatorLaws("campaigns from events", campaignsFromEventsAggregator(), randomEmailEvent, [
  ...notRecords,
  [{ ...mail, campaignId: "" }, "].campaignId must be a non-empty text"],
  [{ ...mail, recipient: null }, "].recipient must be a non-empty text"],
  [{ ...mail, kind: "read" }, "].kind must be one of sent, delivered"],
  [{ ...mail, at: 1e9 }, "].at must be epoch milliseconds"],
  [{ ...mail, at: "2026-05-04" }, "].at must be a date with its time, as in the events before it"],
  [{ ...mail, machine: 1 }, "].machine must be one of true, false"],
]);
aggregatorLaws(
  "campaigns from some kinds of events",
  campaignsFromEventsAggregator({ kinds: ["delivered", "opened"] }),
  randomEmailEvent.map((one) => ({ ...one, kind: one.kind === "opened" ? "opened" : "delivered" })),
  [[{ ...mail, kind: "sent" }, "].kind must be one of delivered, opened"]],
);

const item = { cartId: 1, kind: "item", at: "2026-03-02" };
aggregatorLaws(
  "carts from events",
  cartsFromEventsAggregator({ asOf: "2026-03-24", from: "2026-03-02" }),
  randomCartEvent,
  [
    ...notRecords,
    [{ ...item, cartId: 1.5 }, "].cartId must be a non-empty text"],
    [{ ...item, visitorId: "" }, "].visitorId must be a non-empty text"],
    [{ ...item, kind: "order" }, "].kind must be one of item, purchase"],
    [{ ...item, at: 1e12 }, "].at must be a date alone, as asOf is"],
    [{ ...item, at: "2026-03-25" }, "].at must be no later than asOf"],
  ],
);

const event: fc.Arbitrary<SubscriptionEvent> = fc
  .record({
    customerId: fc.constantFrom(1, 2n, "ana"),
    subscriptionId: fc.constantFrom(undefined, null, 5, 5n, "a"),
    kind: fc.constantFrom("started", "renewed", "changed", "paused", "resumed", "ended"),
    day: fc.nat(30),
  })
  // Events of one kind and time say the same, so the revenue follows from the day.
  .map(({ day, kind, ...one }) => ({
    ...one,
    kind,
    at: dateOf(day),
    ...(day % 3 > 0 && kind !== "ended" && { revenue: `${day}.50`, currency: "EUR" }),
    ...(day % 5 === 1 && { term: { amount: day, unit: "day" as const } }),
  }));
const started = { customerId: 1, kind: "started", at: "2026-01-02", revenue: 1, currency: "EUR" };
aggregatorLaws("subscriptions from events", subscriptionsFromEventsAggregator, event, [
  ...notRecords,
  [{ ...started, customerId: null }, "].customerId must be a non-empty text"],
  [{ ...started, subscriptionId: "" }, "].subscriptionId must be a non-empty text"],
  [{ ...started, kind: "cancelled" }, "].kind must be one of started"],
  [{ ...started, at: 1e12 }, "].at must be a date alone, as in the events before it"],
  [{ ...started, revenue: -1 }, "].revenue must be an amount from 0 up"],
  [{ ...started, term: "decade" }, "].term must be one of minute"],
  [{ ...started, currency: "euro" }, "].currency must be a three-letter code"],
  [{ ...started, kind: "ended" }, "].revenue must be left out"],
]);

const invoice: fc.Arbitrary<Invoice> = fc
  .record({
    customerId: fc.constantFrom(1, 2n, "ana"),
    subscriptionId: fc.constantFrom(undefined, null, 5, 5n),
    from: fc.nat(40),
    days: fc.integer({ min: 1, max: 31 }),
    paid: fc.boolean(),
    isNamed: fc.boolean(),
  })
  // Rows of one id say the same, so the amount follows from the time.
  .map(({ from, days, isNamed, ...one }) => ({
    ...one,
    from: dateOf(from),
    to: dateOf(from + days),
    amount: `${days}.25`,
    currency: "EUR",
    ...(isNamed && { id: `${from}/${days}` }),
  }));
const paid = {
  customerId: 1,
  from: "2026-01-02",
  to: "2026-01-04",
  amount: 1,
  paid: true,
  currency: "EUR",
};
aggregatorLaws(
  "subscriptions from invoices",
  subscriptionsFromInvoicesAggregator({ gap: { amount: 4, unit: "day" } }),
  invoice,
  [
    ...notRecords,
    [{ ...paid, customerId: null }, "].customerId must be a non-empty text"],
    [{ ...paid, subscriptionId: "" }, "].subscriptionId must be a non-empty text"],
    [{ ...paid, id: 0.5 }, "].id must be a non-empty text"],
    [{ ...paid, from: 1e12 }, "].to must be a date with its time"],
    [
      { ...paid, from: 1e12, to: 1.1e12 },
      "].from must be a date alone, as in the invoices before it",
    ],
    [{ ...paid, to: "2026-01-02" }, "].to must be later than from"],
    [{ ...paid, amount: "1,50" }, "].amount must be an amount"],
    [{ ...paid, paid: 1 }, "].paid must be one of true, false"],
    [{ ...paid, currency: "euro" }, "].currency must be a three-letter code"],
  ],
);

describe("restoring refuses a state that contradicts itself", () => {
  const campaigns = campaignsFromEventsAggregator({ kinds: ["delivered", "opened"] });
  const carts = cartsFromEventsAggregator({ asOf: "2026-03-24" });
  const invoices = subscriptionsFromInvoicesAggregator();
  const restored = <State>(
    aggregator: {
      empty: () => State;
      add: (state: State, item: never) => void;
      save: (state: State) => SavedState;
      restore: (saved: unknown) => State;
    },
    items: readonly unknown[],
    [path, value]: readonly [string, unknown],
  ) => {
    const state = aggregator.empty();
    for (const one of items) aggregator.add(state, one as never);
    const saved = JSON.parse(JSON.stringify(aggregator.save(state))) as SavedState;
    expect(aggregator.save(aggregator.restore(saved))).toEqual(saved);
    const names = path.split(".");
    const last = names.pop() as string;
    let holder = saved.state as Record<string, unknown>;
    for (const name of names) holder = holder[name] as Record<string, unknown>;
    holder[last] = value;
    return () => aggregator.restore(saved);
  };

  const delivered = { campaignId: 1, recipient: "ana", kind: "delivered", at: 1e12 };
  test.each([
    ["times", "unknown"],
    ["times", "weeks"],
    ["campaigns.0.campaignId", ""],
    ["campaigns.0.recipients", []],
    ["campaigns.0.recipients.0.1", 0],
    ["campaigns.0.recipients.0.1", 3],
    ["campaigns.0.recipients.0.1", 4098],
    ["campaigns.0.recipients.0.1", 10],
    ["campaigns.0.recipients.0.2", null],
    ["campaigns.0.recipients.0.2", 2e12],
    ["campaigns.0.recipients.0.4", 1e12],
    ["campaigns.0.recipients.1", ["ana", 2, 1e12, 1e12, null, null]],
  ])("campaigns: %s is %j", (...alteration) => {
    expect(restored(campaigns, [delivered], alteration)).toThrow(InputError);
  });

  const bought = { cartId: 1, kind: "purchase", at: "2026-03-03", visitorId: 7 };
  test.each([
    ["carts", [1, 1]],
    ["begins", []],
    ["begins.0", 8e12],
    ["begins.0", "x"],
    ["visitorOf.0", 1],
    ["visitorOf.0", -3],
    ["purchases", [[0, []]]],
    ["purchases", [[0, [8e12]]]],
    ["purchases", [[1, [1e12]]]],
    ["carts", [1, 2]],
  ])("carts: %s is %j", (...alteration) => {
    expect(restored(carts, [item, bought], alteration)).toThrow(InputError);
  });
  test("carts: a cart without an event", () => {
    expect(restored(carts, [bought], ["purchases", []])).toThrow(InputError);
  });

  test.each([
    ["times", "unknown"],
    ["subscriptions.0.customerId", null],
    ["subscriptions.0.events", []],
    ["subscriptions.0.hasMoney", false],
    ["subscriptions.0.currency", "euro"],
    ["subscriptions.0.events.0.at", null],
    ["subscriptions.0.events.0.kind", "x"],
    ["subscriptions.0.events.0.revenue", "-1"],
    ["subscriptions.0.events.0.term", "decade"],
  ])("subscriptions: %s is %j", (...alteration) => {
    expect(restored(subscriptionsFromEventsAggregator, [started], alteration)).toThrow(InputError);
  });

  test.each([
    ["times", "unknown"],
    ["subscriptions.0.customerId", null],
    ["subscriptions.0.invoices", []],
    ["subscriptions.0.invoices.0.to", 1e12],
    ["subscriptions.0.invoices.0.amount", "x"],
    ["subscriptions.0.invoices.0.id", 0.5],
    ["subscriptions.0.currency", "euro"],
  ])("invoices: %s is %j", (...alteration) => {
    expect(restored(invoices, [paid], alteration)).toThrow(InputError);
  });
});
