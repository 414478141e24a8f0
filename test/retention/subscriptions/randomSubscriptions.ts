import fc from "fast-check";
import type { Subscription } from "../../../src/index.js";
import type { DailySubscription } from "./dayByDay.js";

/** A subscription for the library, with dates, and the same one for the reading day by day. */
export interface Pair {
  readonly given: Subscription;
  readonly daily: DailySubscription;
}

/** Which day is day 0. */
const zero = Date.UTC(2026, 0, 1);
/** The date of a day. */
export const dateOf = (day: number): string =>
  new Date(zero + day * 86_400_000).toISOString().slice(0, 10);

const terms = [
  [undefined, 36],
  ["month", 36],
  ["quarter", 12],
  ["year", 3],
  [{ amount: 3, unit: "year" }, 1],
] as const;

const part = fc.record({
  customer: fc.nat(5),
  start: fc.integer({ min: -20, max: 40 }),
  lasts: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  worth: fc.constantFrom(0, 0, 1, 2, 50),
  changes: fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.constantFrom(0, 1, 20)), {
    maxLength: 3,
  }),
  term: fc.nat(terms.length - 1),
  changeTerm: fc.option(fc.nat(terms.length - 1), { nil: undefined }),
  pauses: fc.array(fc.tuple(fc.nat(8), fc.option(fc.nat(8), { nil: undefined, freq: 6 })), {
    maxLength: 2,
  }),
});

/** Half of the subscriptions have neither a term nor changes nor pauses. */
const halfPlain = fc
  .tuple(part, fc.boolean())
  .map(([one, isPlain]) => (isPlain ? { ...one, changes: [], term: 0, pauses: [] } : one));

/** Subscriptions with terms, changes, pauses, free plans and gaps between them. */
export const withChanges: fc.Arbitrary<Pair> = halfPlain.map(
  ({ customer, start, lasts, worth, changes, term, changeTerm, pauses }) => {
    const end = lasts === undefined ? undefined : start + lasts;
    const [name, factor] = terms[term] as (typeof terms)[number];
    const [changeName, changeFactor] = terms[changeTerm ?? term] as (typeof terms)[number];
    let at = start;
    const later = changes.map(([after, amount]) => {
      at += after;
      return [at, amount] as const;
    });
    const isConstant = later.length === 0;
    let last = start;
    const paused: [number, number][] = [];
    for (const [after, lasting] of pauses) {
      if (last === Infinity) break;
      paused.push([last + after, lasting === undefined ? Infinity : last + after + lasting]);
      last = paused.at(-1)?.[1] as number;
    }
    return {
      daily: {
        customer,
        start,
        end,
        worth: [
          [start, worth * factor],
          ...later.map(
            ([day, amount]) =>
              [day, amount * (changeName === undefined ? factor : changeFactor)] as const,
          ),
        ],
        worthAtEnd: undefined,
        pauses: paused,
      },
      given: {
        customerId: customer,
        startedAt: dateOf(start),
        endedAt: end === undefined ? null : dateOf(end),
        term: name,
        ...(isConstant
          ? { revenue: worth }
          : {
              changes: [
                { at: dateOf(start), revenue: worth },
                ...later.map(([day, amount]) => ({
                  at: dateOf(day),
                  revenue: amount,
                  term: changeName,
                })),
              ],
            }),
        pauses:
          paused.length === 0
            ? null
            : paused.map(([from, to]) => ({
                from: dateOf(from),
                ...(to < Infinity && { to: dateOf(to) }),
              })),
      },
    };
  },
);

/** The same, of which some that do not change have another revenue at the end. */
export const withRevenueAtEnd: fc.Arbitrary<Pair> = fc
  .tuple(withChanges, fc.constantFrom(undefined, 0, 3))
  .map(([pair, atEnd]) => {
    const { given, daily } = pair;
    if (atEnd === undefined || given.revenue === undefined) return pair;
    const factor = terms.find(([name]) => name === given.term)?.[1] ?? 36;
    return {
      given: { ...given, revenueAtEnd: atEnd },
      daily: { ...daily, worthAtEnd: atEnd * factor },
    };
  });

/** Options of the library, and the same for the reading day by day. */
export const anyOptions = fc.record({
  countsFree: fc.boolean(),
  gap: fc.constantFrom(0, 1, 5, 14),
  asOf: fc.option(fc.integer({ min: 15, max: 45 }), { nil: undefined }),
});
export const optionsOf = ({
  countsFree,
  gap,
  asOf,
}: {
  readonly countsFree: boolean;
  readonly gap: number;
  readonly asOf: number | undefined;
}): object => ({
  ...(countsFree && { free: "count" }),
  ...(gap > 0 && { gap: { amount: gap, unit: "day" } }),
  ...(asOf !== undefined && { asOf: dateOf(asOf) }),
});
