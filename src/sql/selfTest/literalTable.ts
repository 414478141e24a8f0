import type { Dialect } from "../dialects/dialect.js";
import { type Fragment, word } from "../text/fragment.js";
import type { LiteralColumns } from "./literalColumns.js";
import type { LiteralKind } from "./literalKind.js";
import { quotedText } from "./quotedText.js";

/**
 * A query whose rows are written into its text, so that no table is needed. Values are texts, in the
 * order of the columns, or null. Every value is cast, so that the rows have the same types.
 */
export function literalTable(
  dialect: Dialect,
  columns: LiteralColumns,
  rows: readonly (readonly (string | null)[])[],
): { readonly query: string } {
  const entries = Object.entries(columns);
  const select = (row: readonly (string | null)[]): string => {
    const list = entries.map(([name, kind], place) => {
      const value = literal(dialect, kind, row[place] ?? null);
      return `${value} as ${dialect.quote(name)}`;
    });
    return `select ${list.join(", ")}`;
  };
  if (rows.length > 0) return { query: rows.map(select).join(" union all ") };
  // A query without `from` may not have a `where` everywhere.
  return { query: `select * from (${select([])}) em_nothing where 1 = 0` };
}

function literal(dialect: Dialect, kind: LiteralKind, value: string | null): string {
  const text = value === null ? "null" : quotedText(dialect, value);
  const plain = word(value ?? "null");
  if (typeof kind === "number") return textOf(dialect.decimal(word(text), kind));
  if (kind === "double") return textOf(dialect.double(plain));
  if (kind === "whole") return textOf(dialect.whole(plain));
  if (kind === "boolean") {
    return value === null ? "nullif(true, true)" : value;
  }
  if (kind === "text" && value === null) return textOf(dialect.text(plain));
  const known = value === null ? quotedText(dialect, samples[kind]) : text;
  // The text of a parameter says how the engine makes a time of a text.
  const time = dialect.placeholder(1, kind).replace(/\{p1:\w+\}|[$:@]p?1|\?/, () => known);
  return value === null ? `nullif(${time}, ${time})` : time;
}

/** Times that stand where a null of their type is needed. */
const samples = {
  instant: "1970-01-01 00:00:00.000Z",
  local: "1970-01-01 00:00:00.000",
  date: "1970-01-01",
  text: "",
} as const;

function textOf({ parts }: Fragment): string {
  return parts.filter((part) => typeof part === "string").join("");
}
