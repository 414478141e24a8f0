import type { Negative } from "../../stream/negative.js";
import { columnsOf } from "../source/columnsOf.js";
import { type IdColumn, readIdColumn } from "../source/idColumn.js";
import type { QueryOptions } from "../source/queryOptions.js";
import type { SqlTable } from "../source/sqlTable.js";
import type { DatedOrderColumns } from "./datedOrderColumns.js";
import type { OrderColumnNames } from "./orderColumnNames.js";
import { type OrderSource, orderSource } from "./orderSource.js";

/** The rows of a table of orders with their times, and how the customers' ids are read. */
export interface DatedOrderSource extends OrderSource {
  readonly readCustomer: ReturnType<typeof readIdColumn>["read"];
}

/** Reads a table of orders with their times. */
export function datedOrderSource(
  items: string,
  source: SqlTable & { readonly columns: Partial<DatedOrderColumns> },
  options: QueryOptions & { readonly negative?: Negative | null | undefined },
  columns: OrderColumnNames,
): DatedOrderSource {
  const given = columnsOf<Partial<DatedOrderColumns>>(
    source,
    columns.needed as readonly (keyof DatedOrderColumns)[],
    columns.optional as readonly (keyof DatedOrderColumns)[],
  );
  const { column, read } = readIdColumn("columns.customerId", given.customerId as IdColumn);
  const named = { ...source, columns: { ...given, customerId: column } };
  return { ...orderSource(items, named, options, columns), readCustomer: read };
}
