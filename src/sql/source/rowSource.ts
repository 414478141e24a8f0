import { choice } from "../../kernel/check.js";
import type { Invalid } from "../../stream/invalid.js";
import { checkedDialect } from "../dialects/checkedDialect.js";
import type { Dialect } from "../dialects/dialect.js";
import { fenced } from "../dialects/fenced.js";
import { type Checks, checksOf } from "../statement/checks.js";
import { type Fault } from "../statement/fault.js";
import { type Fragment, joined, sql, word } from "../text/fragment.js";
import { countIf, type Selected, select } from "../text/select.js";
import { readConditions } from "./condition.js";
import { type GroupKeys, readGroupKeys } from "./groupKeys.js";
import type { QueryOptions } from "./queryOptions.js";
import { rangeConditions, readTimeRange } from "./readTimeRange.js";
import { type SqlKey } from "./sqlKey.js";
import { type SqlTable, tableOf } from "./sqlTable.js";
import { type SqlTime } from "./sqlTime.js";
import { readTimeColumn, type TimeColumn } from "./timeColumn.js";
import type { TimeRange } from "./timeRange.js";

/** The rows of a table as statements read them: converted, checked, with keys. */
export interface RowSource {
  readonly dialect: Dialect;
  readonly keys: readonly SqlKey[];
  readonly skips: boolean;
  /** The first of the times; undefined without one. */
  readonly time: SqlTime | undefined;
  /** The range of the rows. */
  readonly range: TimeRange;
  /** The conditions of rows that are not left out as invalid. */
  readonly kept: readonly Fragment[];
  /** The aliases of the keys. */
  readonly keyNames: readonly string[];
  /** The keys, taken from a table (`em_a.`), with another beginning of their aliases if that is given. */
  readonly aliases: (beginning?: string, table?: string) => Selected;
  /**
   * A query of the rows: the values that were asked for, by alias, the instants (`em_at` for `at`) and,
   * if the rows are those of the range, the keys.
   */
  readonly rows: (values: Selected, which: "of the range" | "all") => Fragment;
  /** The checks over all rows that satisfy `where`, with the number of rows in the range. */
  readonly checks: (faults: readonly Fault[]) => Checks & {
    readonly from: Fragment;
    readonly where: readonly Fragment[];
  };
}

/** The parts from which a source is made. */
export interface RowSourceInput {
  /** What a row is called, such as `"orders"`. */
  readonly items: string;
  readonly source: SqlTable;
  /** The columns of times by their names as fields; the first is what `from` and `to` are about. */
  readonly times: Readonly<Record<string, TimeColumn | undefined>>;
  readonly options: QueryOptions;
  /** The faults that rows can have, for leaving them out. */
  readonly faults: readonly Fault[];
}

/** The rows of a table, with times, range, conditions and keys read from the options. */
export function rowSource({ items, source, times, options, faults }: RowSourceInput): RowSource {
  const dialect = checkedDialect(options);
  const skips =
    choice<"invalid", Invalid>(options, "invalid", ["throw", "skip"], "throw") === "skip";
  const read: Record<string, SqlTime> = {};
  for (const [name, column] of Object.entries(times)) {
    if (column !== undefined) read[name] = readTimeColumn(dialect, `columns.${name}`, column);
  }
  const [first] = Object.values(read);
  const by: GroupKeys | undefined = options.by;
  const range = readTimeRange(options, by, first);
  const keys = readGroupKeys(dialect, by, read, range);
  const table = tableOf(dialect, source);
  const conditions = readConditions(dialect, options.where);
  const isInRange = rangeConditions(range, first);
  const { kept } = checksOf(items, faults, skips);
  const aliases = Object.fromEntries(
    Object.keys(read).map((name) => [name, word(`em_raw_${name.toLowerCase()}`)]),
  );

  return {
    dialect,
    keys,
    skips,
    time: first,
    range,
    kept,
    keyNames: keys.map(({ alias }) => alias),
    aliases: (beginning = "", table = "") =>
      Object.fromEntries(keys.map(({ alias }) => [beginning + alias, word(table + alias)])),

    rows(values, which) {
      const isOfRange = which === "of the range";
      const raw = Object.entries(read).map(([name, time]) => [
        `em_raw_${name.toLowerCase()}`,
        time.raw,
      ]);
      const columns = isOfRange
        ? keys.flatMap(({ alias, column }) =>
            column === undefined ? [] : [[alias, dialect.text(column)]],
          )
        : [];
      const converted = select(
        { ...values, ...Object.fromEntries([...raw, ...columns]) } as Selected,
        { from: table, where: [...conditions, ...(isOfRange ? isInRange : []), ...kept] },
      );
      const instants = Object.fromEntries(
        Object.entries(read).map(([name, time]) => [name, time.instant(aliases[name] as Fragment)]),
      );
      const named = Object.keys(values).map((name) => [name, word(name)]);
      const times = Object.entries(instants).map(([name, at]) => [`em_${name.toLowerCase()}`, at]);
      const withInstants = select(
        Object.fromEntries([
          ...named,
          ...times,
          ...columns.map(([name]) => [name, word(name as string)]),
        ]) as Selected,
        { from: fenced(dialect, converted, "em_converted") },
      );
      const periods = isOfRange ? keys.filter(({ period }) => period !== undefined) : [];
      if (periods.length === 0) return withInstants;
      const ofAliases = Object.fromEntries(
        Object.keys(read).map((name) => [name, word(`em_${name.toLowerCase()}`)]),
      );
      return select(
        Object.fromEntries([
          ...named,
          ...Object.values(ofAliases).map((alias) => [alias.parts[0], alias]),
          ...keys.map(({ alias, period }) => [alias, period?.(ofAliases) ?? word(alias)]),
        ]) as Selected,
        { from: fenced(dialect, withInstants, "em_timed") },
      );
    },

    checks(all) {
      const checks = checksOf(items, all, skips);
      const inRange = [...isInRange, ...kept];
      return {
        ...checks,
        selected: {
          ...checks.selected,
          em_rows: inRange.length === 0 ? sql`count(*)` : countIf(joined(inRange, " and ")),
        },
        from: table,
        where: conditions,
      };
    },
  };
}
