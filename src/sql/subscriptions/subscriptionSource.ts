import { isAbsent } from "../../kernel/check.js";
import type { Exact } from "../../kernel/exact.js";
import { InputError } from "../../kernel/inputError.js";
import type { ReadOptions } from "../../retention/subscriptions/readOptions.js";
import { checkedDialect } from "../dialects/checkedDialect.js";
import { columnName } from "../source/columnName.js";
import { columnsOf } from "../source/columnsOf.js";
import { type ExactNumber, readExactNumber } from "../source/exactNumber.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { type RowSource, rowSource } from "../source/rowSource.js";
import type { Fault } from "../statement/fault.js";
import type { Fragment } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import { subscriptionFaults } from "./subscriptionFaults.js";
import type { SubscriptionTable } from "./subscriptionTable.js";
import { readTerms } from "./termColumn.js";

/** The rows of a table of subscriptions, as statements read them. */
export interface SubscriptionSource extends RowSource {
  readonly faults: readonly Fault[];
  /** What a statement reads from each row, by alias: `em_customer`, `em_revenue`, `em_revenue_end`, `em_currency`. */
  readonly values: Selected;
  /** The decimals of the revenue. */
  readonly places: number;
  /** The number that sums of revenue are to be divided by. */
  readonly below: Exact;
  /** Whether the revenue of a row may have more than 64 bits. */
  readonly isWide: boolean;
  readonly hasEnds: boolean;
  readonly hasRevenue: boolean;
}

const optionalColumns = ["endedAt", "revenue", "revenueAtEnd", "term", "currency"] as const;

/** Reads a table of subscriptions. */
export function subscriptionSource(
  source: SubscriptionTable,
  options: QueryOptions,
  { revenuePer }: Pick<ReadOptions, "revenuePer">,
): SubscriptionSource {
  const dialect = checkedDialect(options);
  refuseLists(source);
  const columns = columnsOf(source, ["customerId", "startedAt"], optionalColumns);
  const { customerId, startedAt, endedAt, currency } = columns;
  if (endedAt !== undefined && (endedAt.is === "date") !== (startedAt.is === "date")) {
    throw new InputError("columns.endedAt.is", endedAt.is, '"date" exactly if startedAt is');
  }
  const amounts = (field: "revenue" | "revenueAtEnd"): ExactNumber | undefined => {
    const given = columns[field];
    if (given === undefined) return undefined;
    return readExactNumber(dialect, field, given, "an amount from 0 up");
  };
  const revenue = amounts("revenue");
  const atEnd = amounts("revenueAtEnd");
  if (atEnd !== undefined && atEnd.places !== revenue?.places) {
    const expected = "a column with as many decimals as revenue";
    throw new InputError("columns.revenueAtEnd", columns.revenueAtEnd, expected);
  }
  const terms = readTerms(dialect, columns.term, revenuePer);
  const scaled = (value: Fragment): Fragment =>
    terms.factor === undefined ? value : dialect.product(value, terms.factor);
  const faults = [...subscriptionFaults(dialect, columns, revenue, atEnd), ...terms.faults];
  const rows = rowSource({
    items: "subscriptions",
    source,
    times: { startedAt, endedAt },
    // The period selects no rows: those before it tell who is new.
    options: { ...options, from: undefined, to: undefined },
    faults,
  });
  return {
    ...rows,
    faults,
    values: {
      em_customer: columnName(dialect, "columns.customerId", customerId),
      ...(revenue && { em_revenue: scaled(revenue.value) }),
      ...(atEnd && { em_revenue_end: scaled(atEnd.value) }),
      ...(currency !== undefined && {
        em_currency: dialect.text(columnName(dialect, "columns.currency", currency)),
      }),
    },
    places: revenue?.places ?? 0,
    below: terms.below,
    isWide: terms.factor !== undefined,
    hasEnds: endedAt !== undefined,
    hasRevenue: revenue !== undefined,
  };
}

/** Throws if lists are given that a row of a table cannot hold. */
function refuseLists(source: SubscriptionTable): void {
  // A caller without types may give no table, or no columns.
  const { columns } = (source as Partial<SubscriptionTable> | null | undefined) ?? {};
  const { changes, pauses } = (columns ?? {}) as Readonly<Record<"changes" | "pauses", unknown>>;
  if (!isAbsent(changes)) {
    const expected =
      "left out: give a row of its own for each time in which the revenue stays the same";
    throw new InputError("columns.changes", changes, expected);
  }
  if (isAbsent(pauses)) return;
  const expected =
    "left out: a statement counts no pauses; bridge short ones with gap, or count the rows with subscriptionTotalsAggregator";
  throw new InputError("columns.pauses", pauses, expected);
}
