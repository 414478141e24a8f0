import fc from "fast-check";
import type { Condition } from "../../src/sql/source/condition.js";
import type { OrderRow } from "./randomOrders.js";
import type { ShopKind } from "./shopTable.js";

/** A condition on a table, and which rows of it are meant. */
interface Asked {
  readonly where: readonly Condition[];
  readonly holds: (row: OrderRow) => boolean;
}

const channel = 'the "channel"';
const odd = 'x\'; drop table "shop orders"; --';
const asked: readonly Asked[] = [
  { where: [], holds: () => true },
  { where: [{ column: channel, in: ["web", odd] }], holds: (row) => row.channel === "web" },
  {
    where: [{ column: channel, notIn: ["web", odd] }],
    holds: (row) => row.channel !== null && row.channel !== "web",
  },
  { where: [{ column: "goods", given: true }], holds: ({ goods }) => goods !== null },
  {
    where: [
      { column: channel, given: false },
      { column: "goods", notIn: [0, 3n] },
    ],
    holds: (row) => row.channel === null && ![null, 0, 3].includes(row.goods),
  },
];

/** What is asked about the rows of a run, and how the table holds them. */
export interface ShopQuestion {
  readonly period: "day" | "week" | "month" | "quarter" | "year";
  readonly timeZone: string;
  readonly weekStart: "monday" | "sunday";
  readonly yearStart: number;
  readonly range: { readonly from: string; readonly to: string } | null;
  readonly currency: string | null;
  readonly kind: ShopKind;
  readonly asked: Asked;
  /** Whether the table has refunds; if not, negative amounts are an error. */
  readonly hasRefunds: boolean;
  readonly history: "complete" | "in-data" | "2024-01-01" | undefined;
  readonly definition: { readonly tax: string } | undefined;
}

/** Random questions. */
export const shopQuestions: fc.Arbitrary<ShopQuestion> = fc
  .record({
    period: fc.constantFrom("day", "week", "month", "quarter", "year"),
    timeZone: fc.constantFrom("America/New_York", "Asia/Jakarta", "Africa/Casablanca", "UTC"),
    weekStart: fc.constantFrom("monday", "sunday"),
    yearStart: fc.constantFrom(1, 4),
    range: fc.option(
      fc.constantFrom(
        { from: "2025-11-02", to: "2026-02-01" },
        { from: "2026-01-01", to: "2026-03-09" },
      ),
    ),
    currency: fc.constantFrom("USD", null),
    kind: fc.record({
      time: fc.constantFrom<ShopKind["time"]>(
        "instant",
        "instant",
        "date",
        "local",
        "epoch-seconds",
        "epoch-milliseconds",
        "epoch-microseconds",
      ),
      amount: fc.constantFrom<ShopKind["amount"]>("decimal", "decimal", "cents", "double"),
    }),
    asked: fc.constantFrom(...asked),
    hasRefunds: fc.boolean(),
    history: fc.constantFrom("complete", "in-data", "2024-01-01", undefined),
    definition: fc.constantFrom(undefined, { tax: "included" }),
  } as const)
  .map((question) =>
    // A date is a day of no zone.
    question.kind.time === "date" ? { ...question, timeZone: "UTC" } : question,
  );
