import { type Fragment, joined, sql } from "../text/fragment.js";
import { countIf, onlyIf, type Selected } from "../text/select.js";

/** What shows whether the rows that are kept have one currency, and ids on all orders or on no order. */
export function ordersTogether(
  { currency, order }: Readonly<Record<"currency" | "order", Fragment | undefined>>,
  kept: readonly Fragment[],
  isRefund: Fragment | undefined,
): Selected {
  const ofKept = (value: Fragment): Fragment =>
    kept.length === 0 ? value : onlyIf(joined(kept, " and "), value);
  const countKept = (...conditions: readonly Fragment[]): Fragment =>
    countIf(joined([...kept, ...conditions], " and "));
  const isOrder = isRefund === undefined ? [] : [sql`not coalesce(${isRefund}, false)`];
  return {
    ...(currency && {
      em_currency: sql`min(${ofKept(currency)})`,
      em_currency_last: sql`max(${ofKept(currency)})`,
      em_currency_rows: countKept(sql`${currency} is not null`),
      em_no_currency: countKept(sql`${currency} is null`),
    }),
    ...(order && {
      em_with_id: countKept(...isOrder, sql`${order} is not null`),
      em_no_id: countKept(...isOrder, sql`${order} is null`),
    }),
  };
}
