import type { Dialect } from "../dialects/dialect.js";
import type { AmountColumn } from "../source/amountColumn.js";
import { literalTable } from "./literalTable.js";
import { decimalText, type ShopRow, timeKinds, timeName } from "./shopRows.js";

/** How a table holds times and money. */
export interface ShopShape {
  readonly time: (typeof timeKinds)[number];
  readonly money: "cents" | "decimal" | "double";
}

const customer = "the customer's id";
const column = "Order Total";

/** The shop's rows as a query without a table. */
export function shopTable(
  dialect: Dialect,
  rows: readonly ShopRow[],
  { time, money }: ShopShape,
): { readonly query: string } {
  const kinds = { cents: "whole", decimal: 2, double: "double" } as const;
  return literalTable(
    dialect,
    {
      [customer]: "text",
      [column]: kinds[money],
      [timeName]: time.kind,
      channel: "text",
      select: "whole",
      order: "text",
      empty: "text",
    },
    rows.map(([id, cents, at, channel, goods, order]) => [
      id,
      money === "cents" ? String(cents) : decimalText(cents),
      time.textOf(Date.parse(at)),
      channel,
      goods === null ? null : String(goods),
      order,
      "",
    ]),
  );
}

/** The columns of such a table, for a query. */
export function shopColumns({ time, money }: ShopShape) {
  const amounts: Readonly<Record<ShopShape["money"], AmountColumn>> = {
    cents: { column, minorUnits: 2 },
    decimal: { column, places: 2 },
    double: { column, is: "double" },
  };
  return { customerId: customer, amount: amounts[money], at: time.at, units: "select" };
}
