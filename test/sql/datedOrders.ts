import fc from "fast-check";
import type { CustomerOrder } from "../../src/stream/customerOrder.js";
import type { Engine } from "../engines/engine.js";
import { plainRows } from "./randomOrders.js";

/** How a table of a run gives ids and times. */
export interface DatedShape {
  readonly ids: "text" | "whole";
  readonly times: "instant" | "date" | "epoch-milliseconds";
}

/** The shapes of tables that are tried. */
export const shapes: fc.Arbitrary<DatedShape> = fc.record({
  ids: fc.constantFrom("text", "whole"),
  times: fc.constantFrom("instant", "date", "epoch-milliseconds"),
} as const);

/** Random tables of orders with their times, without order ids. */
export const datedRows = plainRows;

type Row = (typeof datedRows extends fc.Arbitrary<(infer One)[]> ? One : never) & object;

/** The columns of such a table, for the library. */
export function datedColumns({ ids, times }: DatedShape) {
  return {
    customerId: ids === "text" ? "customer id" : { column: "customer id", is: ids },
    at: { column: "placed at", is: times },
    amount: { column: "total", places: 2 },
  } as const;
}

/** Loads the rows of a run and gives the same rows as orders. */
export async function loadDatedOrders(
  engine: Engine,
  table: string,
  rows: readonly Row[],
  shape: DatedShape,
  currency: string | null = null,
): Promise<CustomerOrder[]> {
  const whole = shape.ids === "whole";
  const isDate = shape.times === "date";
  const isEpoch = shape.times === "epoch-milliseconds";
  const numbered = rows.map(({ customer, ...row }) => ({
    ...row,
    customer: customer !== null && whole ? String(idOf(customer)) : customer,
  }));
  await engine.load(
    table,
    [
      { name: "customer id", type: shape.ids },
      { name: "total", type: { decimal: 2 } },
      { name: "placed at", type: isEpoch ? "whole" : isDate ? "date" : "instant" },
      { name: "coin", type: "text" },
    ],
    numbered.map(({ customer, cents, at }) => [
      customer,
      decimal(cents),
      isEpoch ? String(at) : isDate ? dateOf(at) : new Date(at).toISOString(),
      currency,
    ]),
  );
  return numbered.map(({ customer, cents, at }) => ({
    customerId: customer !== null && whole ? BigInt(customer) : customer,
    amount: decimal(cents),
    at: isDate ? dateOf(at) : at,
    currency,
  }));
}

/** A whole number for a text, for some beyond 2^53. */
function idOf(text: string): bigint {
  const code = BigInt(text.codePointAt(0) ?? 0);
  return text.length % 2 === 0 ? code + 2n ** 60n : code - 90n;
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
