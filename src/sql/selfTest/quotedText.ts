import type { Dialect } from "../dialects/dialect.js";

/** Dialects in whose texts a backslash begins an escape. */
const escaping = ["bigquery", "clickhouse", "snowflake", "spark"];

/** A text in quotes. */
export function quotedText({ name }: Pick<Dialect, "name">, text: string): string {
  if (escaping.includes(name)) {
    return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  }
  const quoted = `'${text.replaceAll("'", "''")}'`;
  // Versions of PostgreSQL from which Redshift comes took a backslash for an escape, by a setting.
  return name === "redshift" ? quoted.replaceAll("\\", "' || chr(92) || '") : quoted;
}
