import type { CustomerHistoriesOptions } from "../../commerce/customerHistoriesOptions.js";
import { historyOptionNames } from "../../commerce/customerHistoriesOptions.js";
import type { CustomerHistories } from "../../commerce/customerHistory.js";
import { historyTimes } from "../../commerce/historyTimes.js";
import { choice } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { dateAlone, givenInstant } from "../../kernel/timestamp.js";
import { momentsUntil } from "../../period/moments.js";
import type { Invalid } from "../../stream/invalid.js";
import { commonCurrency } from "../../stream/oneCurrency.js";
import { withoutCustomer } from "../../stream/withoutCustomer.js";
import { checkOrdersTogether } from "../orders/checkOrdersTogether.js";
import { datedOrderSource } from "../orders/datedOrderSource.js";
import type { DatedOrderTable } from "../orders/datedOrderTable.js";
import { exactAmounts } from "../orders/exactAmounts.js";
import { lateRows } from "../orders/lateRows.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { listQuery } from "../statement/listQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import type { CompressedHistories } from "./compressedHistories.js";
import { compressedGroups, historyGroups } from "./historyGroups.js";
import { readCompressedHistories, readHistories } from "./readHistories.js";

/** What {@link queryCustomerHistories} may be told. */
export interface QueryCustomerHistoriesOptions<
  Compressed extends boolean = boolean,
  Handling extends Invalid = Invalid,
> extends Omit<QueryOptions<undefined, Handling>, "by" | "definition" | "timeZone">,
    Omit<CustomerHistoriesOptions, "windows"> {
  /** `"calendar"`, the only windows that a statement counts. */
  readonly windows?: "calendar" | null | undefined;
  /** `true` to group equal histories: each comes once, with a weight, and without ids and money. */
  readonly compressed?: Compressed | undefined;
}

/**
 * A statement that adds up what each customer bought, and a reader that makes the histories of the
 * answer that {@link customerHistories} makes of the rows.
 *
 * With `compressed: true` the engine groups equal histories, and the reader gives
 * `{ customers: [{ repeatPurchases, recency, age, weight }], timeUnit, asOf }`, which the fits of
 * BG/NBD, MBG/NBD and Pareto/NBD take as they are. There are far fewer rows then.
 *
 * Refunds and orders without a customer are those of {@link customerHistories}. A column of order
 * ids is not read yet: each row is an order or a refund. Money must be exact, so a column of
 * doubles is refused, and so are rolling windows.
 *
 * @param orders - The table, or a query of your own, and its columns.
 * @param options - The dialect, what {@link customerHistories} is told, and `from`, `to`, `where`, `invalid`, `compressed`.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives; customers are ordered by id, compressed ones by repeat purchases, recency and age.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are, with how many, if orders are later than `asOf`, or if the answer was cut short.
 *
 * @example
 * const orders = {
 *   table: "orders",
 *   columns: {
 *     customerId: "customer",
 *     at: { column: "placed", is: "instant" },
 *     amount: { column: "total", places: 2 },
 *   },
 * };
 * const daily = { asOf: "2026-03-01", period: "day", timeUnit: "week", timeZone: "Asia/Jakarta" };
 * const query = queryCustomerHistories(orders, { ...daily, dialect: postgresql, compressed: true });
 * query.parameters; // ["", "2026-03-01 17:00:00.000Z"]
 */
export function queryCustomerHistories<
  Compressed extends boolean = false,
  Handling extends Invalid = "throw",
>(
  orders: DatedOrderTable,
  options: QueryCustomerHistoriesOptions<Compressed, Handling>,
): Query<
  QueriedResult<
    undefined,
    Compressed extends true ? CompressedHistories : CustomerHistories,
    Handling
  >
> {
  const times = historyTimes(options, [
    ...historyOptionNames,
    "dialect",
    "from",
    "to",
    "where",
    "invalid",
    "compressed",
  ]);
  if (times.windows !== undefined) {
    throw new InputError("windows", "rolling", '"calendar": a statement counts no rolling windows');
  }
  const isCompressed = choice<"compressed", boolean>(options, "compressed", [true, false], false);
  const { asOf, period, weekStart, yearStart, timeZone } = options;
  const moments = momentsUntil(times.calendar, asOf);
  exactAmounts(orders);
  const source = datedOrderSource("orders", orders, options, {
    needed: ["customerId", "at", "amount"],
    optional: ["currency"],
    faults: lateRows(options, moments),
  });
  const calendar = {
    timeZone,
    end: moments.asOf.at,
    periods: { em_period: { period, weekStart, yearStart } },
  };
  const span = { today: moments.asOf.day, timeUnit: times.timeUnit };
  type Result = Compressed extends true ? CompressedHistories : CustomerHistories;
  return listQuery<Result, Handling>({
    source,
    faults: source.faults,
    beside: source.together,
    groups: isCompressed ? compressedGroups(source, calendar) : historyGroups(source, calendar),
    check: (row) => {
      checkOrdersTogether(source, row);
    },
    result(rows, first) {
      const isOfNobody = (row: (typeof rows)[0]): boolean =>
        isCompressed ? row.count("em_kind") === 0 : row.text("em_customer") === null;
      const ofNobody = rows
        .filter(isOfNobody)
        .reduce((sum, row) => sum + row.count("em_orders"), 0);
      const hasCurrency = !isCompressed && rows.length > 0 && "em_currency" in source.together;
      const common = {
        timeUnit: times.timeUnit,
        asOf: dateAlone(asOf) ?? givenInstant(moments.asOf.at),
        ...commonCurrency({ currency: hasCurrency ? first.text("em_currency") : null }),
        ...withoutCustomer(ofNobody),
      };
      const result: CompressedHistories | CustomerHistories = isCompressed
        ? { customers: readCompressedHistories(rows, span), ...common }
        : { customers: readHistories(source, rows, span), ...common };
      return result as Result;
    },
  });
}
