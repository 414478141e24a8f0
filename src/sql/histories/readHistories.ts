import type { CustomerHistory } from "../../commerce/customerHistory.js";
import type { FirstOrderAt } from "../../commerce/firstOrderAt.js";
import { historyOfPurchases } from "../../commerce/historyOfPurchases.js";
import type { HistorySpan } from "../../commerce/historySpan.js";
import { recencyAndAge } from "../../commerce/recencyAndAge.js";
import { compareIds } from "../../kernel/compareIds.js";
import { plus } from "../../kernel/exact.js";
import { periodsOf } from "../../kernel/periods.js";
import { givenInstant } from "../../kernel/timestamp.js";
import type { DatedOrderSource } from "../orders/datedOrderSource.js";
import { momentFrom } from "../orders/momentNumber.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { CompressedHistory } from "./compressedHistory.js";

type Span = Pick<HistorySpan, "today" | "timeUnit">;

/** The histories of customers, ordered by id. */
export function readHistories(
  source: DatedOrderSource,
  rows: readonly ResultRow[],
  span: Span,
): CustomerHistory[] {
  const { places } = source.amount;
  const { keyOf } = periodsOf({ period: "day" });
  const isDate = source.time?.isDate === true;
  const customers = rows.flatMap((row): CustomerHistory[] => {
    const customer = row.text("em_customer");
    const periods = row.count("em_periods");
    if (customer === null || periods === 0) return [];
    const [first, last] = [momentIn(row, "em_first"), momentIn(row, "em_last")];
    const given = ({ at, day }: typeof first): FirstOrderAt =>
      isDate ? keyOf(day) : givenInstant(at);
    const purchases = {
      orders: row.count("em_orders"),
      revenue: plus(row.sum("em_revenue", places), row.sum("em_refunded", places)),
      firstRevenue: row.sum("em_first_revenue", places),
      repeatPurchases: periods - 1,
      first,
      firstAt: given(first),
      last,
      lastAt: given(last),
    };
    const id = source.readCustomer(`${row.argument}.em_customer`, customer);
    return [historyOfPurchases(id, purchases, span)];
  });
  return customers.sort((a, b) => compareIds(a.customerId, b.customerId));
}

/** The histories with their weights, by repeat purchases, recency and age. */
export function readCompressedHistories(
  rows: readonly ResultRow[],
  span: Span,
): CompressedHistory[] {
  const customers = rows
    .filter((row) => row.count("em_kind") === 2)
    .map((row): CompressedHistory => {
      const repeatPurchases = row.count("em_repeats");
      const first = row.whole("em_first_day") ?? 0;
      const last = row.whole("em_last_day") ?? first;
      return {
        repeatPurchases,
        ...recencyAndAge(repeatPurchases, first, last, span),
        weight: row.count("em_weight"),
      };
    });
  return customers.sort(
    (a, b) => a.repeatPurchases - b.repeatPurchases || a.recency - b.recency || a.age - b.age,
  );
}

function momentIn(row: ResultRow, column: string): ReturnType<typeof momentFrom> {
  return momentFrom(row.whole(column) ?? 0);
}
