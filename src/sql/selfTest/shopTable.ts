import type { Dialect } from "../dialects/dialect.js";
import { centsText } from "./centsText.js";
import { literalTable } from "./literalTable.js";
import { amountName, customerName } from "./shopColumns.js";
import type { ShopRow } from "./shopRows.js";
import type { ShopShape } from "./shopShape.js";
import { timeName } from "./timeKinds.js";

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
      [customerName]: "text",
      [amountName]: kinds[money],
      [timeName]: time.kind,
      channel: "text",
      select: "whole",
      order: "text",
      empty: "text",
    },
    rows.map(([id, cents, at, channel, goods, order]) => [
      id,
      money === "cents" ? String(cents) : centsText(cents),
      time.textOf(Date.parse(at)),
      channel,
      goods === null ? null : String(goods),
      order,
      "",
    ]),
  );
}
