import { expect, test } from "vitest";
import { describeEngine } from "./describeEngine.js";
import { startSqlglot } from "./sqlglot.js";

describeEngine("sqlglot", startSqlglot, (parser) => {
  test.each([
    ["bigquery", "select count(*) from `a b` where c = @p1"],
    ["snowflake", 'select count(*) from "a b" where c = ?'],
    ["trino", 'select count(*) from "a b" where c = ?'],
    ["redshift", 'select count(*) from "a b" where c = $1'],
    ["postgres", 'select count(*) from "a b" where c = $1'],
    ["duckdb", 'select count(*) from "a b" where c = $1'],
    ["clickhouse", "select count(*) from `a b` where c = {p1: String}"],
    ["spark", "select count(*) from `a b` where c = :p1"],
  ])("%s: a statement is parsed, and half a statement is refused", async (dialect, text) => {
    const [parsed = "", ...more] = await parser().parse(text, dialect);
    expect(more).toEqual([]);
    expect(plain(parsed)).toBe(plain(text));
    await expect(parser().parse(`${text} and (`, dialect)).rejects.toThrow(/ParseError/);
    await expect(parser().parse("vacuum everything", dialect)).rejects.toThrow();
  });
});

/** Without what a printer is free to choose: the case, white space and the kind of quotes around names. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, "").replaceAll(/[`"]/g, '"');
}
