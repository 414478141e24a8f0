import { timeZoneOf } from "../../src/period/timeZone.js";
import type { AmountColumn } from "../../src/sql/source/amountColumn.js";
import type { TimeColumn } from "../../src/sql/source/timeColumn.js";
import type { Column } from "../engines/column.js";
import type { ColumnType } from "../engines/columnType.js";
import type { OrderRow } from "./randomOrders.js";

/** How a table holds times, and how it holds money. */
export interface ShopKind {
  readonly time: Extract<TimeColumn["is"], string>;
  readonly amount: "decimal" | "cents" | "double";
}

/** The zone whose clocks a table of local times shows. */
const clocks = "America/New_York";

/** The columns of the table. */
export function shopColumns({ time, amount }: ShopKind): Column[] {
  const times: Readonly<Record<string, ColumnType>> = {
    instant: "instant",
    local: "local",
    date: "date",
  };
  const amounts = { decimal: { decimal: 2 }, cents: "whole", double: "double" } as const;
  return [
    { name: "customer id", type: "text" },
    { name: "total", type: amounts[amount] },
    { name: "placed at", type: times[time] ?? "whole" },
    { name: 'the "channel"', type: "text" },
    { name: "goods", type: "whole" },
    { name: "order id", type: "text" },
    { name: "coin", type: "text" },
  ];
}

/** The columns of amounts and times, as a query is told about them. */
export function shopFields({ time, amount }: ShopKind): { amount: AmountColumn; at: TimeColumn } {
  const column = "total";
  const amounts: Record<ShopKind["amount"], AmountColumn> = {
    decimal: { column, places: 2 },
    cents: { column, minorUnits: 2 },
    double: { column, is: "double" },
  };
  const at = { column: "placed at" };
  return {
    amount: amounts[amount],
    at: time === "local" ? { ...at, is: time, timeZone: clocks } : { ...at, is: time },
  };
}

/** The rows with what the table can hold: doubles whose squares add up exactly, seconds, days. */
export function asHeld(rows: readonly OrderRow[], { time, amount }: ShopKind): OrderRow[] {
  return rows.map((row) => ({
    ...row,
    cents: amount === "double" ? (row.cents % 1_000_000) * 25 : row.cents,
    at: heldTime(row.at, time),
  }));
}

function heldTime(at: number, time: ShopKind["time"]): number {
  const unit = { date: 86_400_000, "epoch-seconds": 1000 }[time as string];
  if (unit !== undefined) return Math.floor(at / unit) * unit;
  if (time !== "local") return at;
  // What a clock shows twice is taken for the first time.
  const before = at - 3_600_000;
  return clockAt(before) === clockAt(at) ? before : at;
}

function clockAt(at: number): number {
  return at + timeZoneOf(clocks).offsetAt(at);
}

/** The values of a row, as text. */
export function shopValues(row: OrderRow, currency: string | null, kind: ShopKind) {
  const { customer, cents, at, channel, goods, order } = row;
  const units = goods === null ? null : String(goods);
  const total = kind.amount === "cents" ? String(cents) : decimalText(cents);
  return [customer, total, timeText(at, kind.time), channel, units, order, currency];
}

function timeText(at: number, time: ShopKind["time"]): string {
  switch (time) {
    case "instant":
      return new Date(at).toISOString();
    case "date":
      return new Date(at).toISOString().slice(0, 10);
    case "local":
      return new Date(clockAt(at)).toISOString().replace("T", " ").replace("Z", "");
    case "epoch-seconds":
      return String(at / 1000);
    case "epoch-milliseconds":
      return String(at);
    case "epoch-microseconds":
      return String(at * 1000 + 999);
  }
}

/** An amount of cents in decimal notation. */
export function decimalText(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
