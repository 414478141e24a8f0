import { checkedDialect } from "../dialects/checkedDialect.js";
import { columnName } from "../source/columnName.js";
import { columnsOf } from "../source/columnsOf.js";
import { readExactNumber } from "../source/exactNumber.js";
import { readFlagColumn } from "../source/flagColumn.js";
import { emptyIdFault } from "../source/idFault.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { type RowSource, rowSource } from "../source/rowSource.js";
import { timeFaults } from "../source/timeFaults.js";
import { missingCountFault, wholeFault } from "../source/wholeFault.js";
import type { Fault } from "../statement/fault.js";
import { type Fragment, sql } from "../text/fragment.js";
import type { Selected } from "../text/select.js";
import type { SessionTable } from "./sessionTable.js";

/** The rows of a table of sessions, as statements read them. */
export interface SessionSource extends RowSource {
  readonly faults: readonly Fault[];
  /**
   * What a statement reads from each row, by alias: `em_seconds`, `em_views` and, if they have a
   * column, `em_visitor`, `em_conversions` with `em_fraction`, `em_interactions`, `em_engaged` and
   * `em_new_visitor`.
   */
  readonly values: Selected;
  /** The decimals of a unit of seconds and of conversions. */
  readonly places: { readonly seconds: number; readonly conversions: number };
}

const fromZero = "a finite number from 0 up";

/** Reads a table of sessions. */
export function sessionSource(sessions: SessionTable, options: QueryOptions): SessionSource {
  const dialect = checkedDialect(options);
  const columns = columnsOf(
    sessions,
    ["durationSeconds", "pageViews"],
    ["visitorId", "startedAt", "engaged", "conversions", "interactions", "newVisitor"],
  );
  const { startedAt } = columns;
  const named = (field: "visitorId" | "interactions"): Fragment | undefined => {
    const name = columns[field];
    return name === undefined ? undefined : columnName(dialect, `columns.${field}`, name);
  };
  const visitor = named("visitorId");
  const interactions = named("interactions");
  const seconds = readExactNumber(dialect, "durationSeconds", columns.durationSeconds, fromZero);
  const views = columnName(dialect, "columns.pageViews", columns.pageViews);
  const conversions =
    columns.conversions === undefined
      ? undefined
      : readExactNumber(dialect, "conversions", columns.conversions, fromZero);
  const flag = (field: "engaged" | "newVisitor") => {
    const given = columns[field];
    return given === undefined ? undefined : readFlagColumn(dialect, field, given);
  };
  const engaged = flag("engaged");
  const newVisitor = flag("newVisitor");
  const isDurationMissing: Fault = {
    field: "durationSeconds",
    received: "null",
    expected: fromZero,
    condition: sql`${seconds.column} is null`,
    isOfRow: true,
  };
  const faults = [
    ...(visitor === undefined ? [] : [emptyIdFault(dialect, "visitorId", visitor)]),
    ...timeFaults(dialect, startedAt, options, false, "startedAt"),
    isDurationMissing,
    ...seconds.faults,
    missingCountFault("pageViews", views),
    wholeFault(dialect, "pageViews", views),
    ...(conversions?.faults ?? []),
    ...(interactions === undefined ? [] : [wholeFault(dialect, "interactions", interactions)]),
    ...(engaged?.faults ?? []),
    ...(newVisitor?.faults ?? []),
  ];
  const times = { startedAt };
  const rows = rowSource({ items: "sessions", source: sessions, times, options, faults });
  return {
    ...rows,
    faults,
    values: {
      ...(visitor && { em_visitor: visitor }),
      em_seconds: seconds.value,
      em_views: dialect.whole(views),
      ...(engaged && { em_engaged: engaged.value }),
      ...(conversions && {
        em_conversions: conversions.value,
        em_fraction: sql`case when ${conversions.isFraction} then 1 else 0 end`,
      }),
      ...(interactions && { em_interactions: dialect.whole(interactions) }),
      ...(newVisitor && { em_new_visitor: newVisitor.value }),
    },
    places: { seconds: seconds.places, conversions: conversions?.places ?? 0 },
  };
}
