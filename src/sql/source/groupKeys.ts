import { choice, isPlainObject } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import type { Dialect } from "../dialects/dialect.js";
import type { Fragment } from "../text/fragment.js";
import { columnName } from "./columnName.js";
import type { KeyColumn } from "./keyColumn.js";
import { periodExpression } from "./periodExpression.js";
import { isPeriodKey, type PeriodKey } from "./periodKey.js";
import type { SqlKey } from "./sqlKey.js";
import type { SqlTime } from "./sqlTime.js";
import type { TimeRange } from "./timeRange.js";

/** The keys that rows are grouped by: for each name, a column or the periods of a time. */
export type GroupKeys = Readonly<Record<string, string | KeyColumn | PeriodKey>>;

/** Reads what rows are grouped by. */
export function readGroupKeys(
  dialect: Dialect,
  by: GroupKeys | undefined,
  times: Readonly<Record<string, SqlTime>>,
  range: TimeRange,
): SqlKey[] {
  if (by === undefined) return [];
  if (!isPlainObject(by)) throw new InputError("by", by, "an object of keys");
  return Object.entries(by).map(([name, key], place) => {
    if (name === "result") {
      throw new InputError("by", name, "named otherwise than the answer of a row");
    }
    const own = { name, alias: `em_key${place}` };
    const argument = `by.${name}`;
    return isPeriodKey(key)
      ? { ...own, ...periodKey(dialect, argument, key, times, range) }
      : { ...own, ...columnKey(dialect, argument, key) };
  });
}

function columnKey(
  dialect: Dialect,
  argument: string,
  key: string | KeyColumn,
): Pick<SqlKey, "column" | "read"> {
  // A caller without types may have given no key at all.
  const given = (isPlainObject(key) ? key : { column: key }) as KeyColumn;
  checkOptions(given, ["column", "is"], argument);
  const column = columnName(dialect, argument, given.column);
  const is = choice<"is", "text" | "whole" | "boolean">(
    given,
    "is",
    ["text", "whole", "boolean"],
    "text",
  );
  return { column, read: (at, text) => (text === null ? null : readers[is](at, text)) };
}

const readers: Readonly<
  Record<
    "text" | "whole" | "boolean",
    (argument: string, text: string) => string | number | boolean
  >
> = {
  text: (_, text) => text,
  whole(argument, text) {
    const number = Number(text);
    if (Number.isSafeInteger(number)) return number;
    throw new InputError(argument, text, "a whole number below 2^53");
  },
  boolean(argument, text) {
    if (/^(t|true|1)$/i.test(text)) return true;
    if (/^(f|false|0)$/i.test(text)) return false;
    throw new InputError(argument, text, "true or false");
  },
};

function periodKey(
  dialect: Dialect,
  argument: string,
  key: PeriodKey,
  times: Readonly<Record<string, SqlTime>>,
  range: TimeRange,
): Pick<SqlKey, "period" | "read"> {
  checkOptions(key, ["of", "period", "timeZone", "weekStart", "yearStart"], argument);
  const names = Object.keys(times);
  if (!names.includes(key.of)) {
    throw new InputError(
      `${argument}.of`,
      key.of,
      `one of the times ${names.join(", ") || "(none)"}`,
    );
  }
  const time = times[key.of] as SqlTime;
  const { expression, keyOf } = periodExpression(dialect, argument, key, time, range);
  return {
    period: (instants) => expression(instants[key.of] as Fragment),
    read: (at, text) => (text === null ? null : keyOf(readers.whole(at, text) as number)),
  };
}
