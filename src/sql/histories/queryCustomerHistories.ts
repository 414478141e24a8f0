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
import { checkOneCustomer } from "../orders/checkOrderConflicts.js";
import { checkOrdersTogether } from "../orders/checkOrdersTogether.js";
import { datedOrderSource } from "../orders/datedOrderSource.js";
import type { DatedOrderTable } from "../orders/datedOrderTable.js";
import { exactAmounts } from "../orders/exactAmounts.js";
import { lateRows } from "../orders/lateRows.js";
import type { OrderCalendar } from "../orders/orderCalendar.js";
import type { GroupKeys } from "../source/groupKeys.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { CompressedHistories } from "./compressedHistories.js";
import { compressedGroups, historyGroups } from "./historyGroups.js";
import { readCompressedHistories, readHistories } from "./readHistories.js";

/** What {@link queryCustomerHistories} may be told. */
export interface QueryCustomerHistoriesOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Compressed extends boolean = boolean,
  Handling extends Invalid = Invalid,
> extends Omit<QueryOptions<By, Handling>, "definition" | "timeZone">,
    Omit<CustomerHistoriesOptions, "windows"> {
  /** `"calendar"`, the only windows that a statement counts. */
  readonly windows?: "calendar" | null | undefined;
  /** `true` to group equal histories: each comes once, with a weight, and without ids and money. */
  readonly compressed?: Compressed | undefined;
}

const ownOptionNames = ["dialect", "by", "from", "to", "where", "invalid", "compressed"];

/**
 * A statement that adds up what each customer bought, and a reader of its answer. The reader makes
 * the same histories from the answer as {@link customerHistories} makes from the rows.
 *
 * With `compressed: true` the engine groups equal histories, and the reader gives
 * `{ customers: [{ repeatPurchases, recency, age, weight }], timeUnit, asOf }`, which the fits of
 * BG/NBD, MBG/NBD and Pareto/NBD take as they are. There are far fewer rows then.
 *
 * Refunds, rows with the same order id and orders without a customer are treated as in
 * {@link customerHistories}. With `by`, each group has the histories of its own rows: a customer
 * begins in it with the first order of the group. Money must be exact, so a column of doubles is
 * refused, and so are rolling windows.
 *
 * @param orders - The table, or a query of your own, and its columns.
 * @param options - The dialect, what {@link customerHistories} is told, and `by`, `from`, `to`, `where`, `invalid`, `compressed`.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives; customers are ordered by id, compressed ones by repeat purchases, recency and age.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many), if orders are later than `asOf`, or if the answer was cut short.
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
  const By extends GroupKeys | undefined = undefined,
  Compressed extends boolean = false,
  Handling extends Invalid = "throw",
>(
  orders: DatedOrderTable,
  options: QueryCustomerHistoriesOptions<By, Compressed, Handling>,
): Query<
  QueriedResult<By, Compressed extends true ? CompressedHistories : CustomerHistories, Handling>
> {
  const times = historyTimes(options, [...historyOptionNames, ...ownOptionNames]);
  if (times.windows !== undefined) {
    const expected =
      '"calendar", since a statement does not count by it: read the rows and give them to customerHistories';
    throw new InputError("windows", "rolling", expected);
  }
  const isCompressed = choice<"compressed", boolean>(options, "compressed", [true, false], false);
  const { asOf, period, weekStart, yearStart, timeZone } = options;
  const moments = momentsUntil(times.calendar, asOf);
  const source = datedOrderSource("orders", orders, options, {
    needed: ["customerId", "at", "amount"],
    optional: ["orderId", "currency"],
    faults: lateRows(options, moments),
  });
  exactAmounts(source);
  const calendar: OrderCalendar = {
    timeZone,
    end: moments.asOf.at,
    periods: { em_period: { period, weekStart, yearStart } },
    refunds: "in their orders",
  };
  const span = { today: moments.asOf.day, timeUnit: times.timeUnit };
  type Result = Compressed extends true ? CompressedHistories : CustomerHistories;
  const resultOf = (rows: readonly ResultRow[]): Result => {
    for (const row of rows) checkOneCustomer(source, row);
    const isOfNobody = (row: ResultRow): boolean =>
      isCompressed ? row.count("em_kind") === 0 : row.text("em_customer") === null;
    const ofNobody = rows.filter(isOfNobody).reduce((sum, row) => sum + row.count("em_orders"), 0);
    const currency = "em_currency" in source.together ? rows[0]?.text("em_currency") : null;
    const common = {
      timeUnit: times.timeUnit,
      asOf: dateAlone(asOf) ?? givenInstant(moments.asOf.at),
      ...(isCompressed ? {} : commonCurrency({ currency: currency ?? null })),
      ...withoutCustomer(ofNobody),
    };
    const result: CompressedHistories | CustomerHistories = isCompressed
      ? { customers: readCompressedHistories(rows, span), ...common }
      : { customers: readHistories(source, rows, span), ...common };
    return result as Result;
  };
  return groupedQuery<By, Result, Handling>({
    source,
    faults: source.faults,
    beside: source.together,
    groups: isCompressed ? compressedGroups(source, calendar) : historyGroups(source, calendar),
    check: (row) => {
      checkOrdersTogether(source, row);
    },
    rowsOf: (row) => row.count("em_source_rows"),
    result: (_, rows) => resultOf(rows),
    isInParts: true,
    empty: () => resultOf([]),
  });
}
