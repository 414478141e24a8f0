import fc from "fast-check";
import { periodKeys } from "../../src/period/periodKeys.js";
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

/** Instants of a night in St. John's in which clocks were set back over midnight: the first and the last show 7 November. */
const midnights = ["2010-11-07T02:30:30Z", "2010-11-07T02:31:30Z", "2010-11-07T03:30:00Z"].map(
  (text) => Date.parse(text),
);

/** Random tables of orders with their times, without order ids. */
export const datedRows = plainRows.chain((rows) =>
  fc
    .array(fc.option(fc.constantFrom(...midnights), { freq: 1 }), {
      minLength: rows.length,
      maxLength: rows.length,
    })
    .map((times) => rows.map((row, place) => ({ ...row, at: times[place] ?? row.at }))),
);

/** Ranges of rows, or none. */
export const ranges = fc.constantFrom(
  {},
  {},
  { from: "2025-11-02", to: "2026-02-01" },
  { from: "2026-01-01" },
);

/** Whether the time of a row is in a range. */
export function isIn(
  at: CustomerOrder["at"],
  { from, to }: { readonly from?: string; readonly to?: string },
  timeZone: string,
): boolean {
  const day = typeof at === "string" ? at : periodKeys({ period: "day", timeZone })(at);
  return (from === undefined || day >= from) && (to === undefined || day < to);
}

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
