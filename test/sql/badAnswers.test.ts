import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";
import { namedCases, rightRow } from "./queryCases.js";

let engine: Engine;
beforeAll(async () => {
  engine = await startDuckdb();
});
afterAll(() => engine.close());

/** What reading throws; undefined if it gives a result. */
function thrownBy(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(namedCases)("the answer to $name", ({ table, options, query }) => {
  const { columns } = table;
  const asked = query({ query: rightRow, columns }, { ...options, dialect: duckdb });
  const answer = async () =>
    (await engine.run(asked.text, asked.parameters)) as readonly Readonly<
      Record<string, unknown>
    >[];

  test("is read from objects and from arrays, in any case of the letters", async () => {
    const [row] = await answer();
    const expected = asked.read([row]);
    const upper = Object.entries(row ?? {}).map(([name, value]) => [name.toUpperCase(), value]);
    const texts = Object.entries(row ?? {}).map(([name, value]) => [
      name,
      value === null ? null : `${value as string | bigint}`,
    ]);
    expect(asked.read([Object.fromEntries(upper)])).toEqual(expected);
    expect(asked.read([Object.fromEntries(texts)])).toEqual(expected);
    expect(asked.read([asked.columns.map((name) => row?.[name])])).toEqual(expected);
    expect(Object.keys(row ?? {})).toEqual(asked.columns);
  });

  test.each([
    [undefined, "rows must be the rows of the answer, got undefined"],
    [null, "rows must be the rows of the answer, got null"],
    [{ rows: [] }, "rows must be the rows of the answer, got object"],
    [7, "rows must be the rows of the answer, got 7"],
    [[], "rows must be at least one row: the checks"],
    [[null], "rows[0] must be an object or an array, got null"],
    [["text"], 'rows[0] must be an object or an array, got "text"'],
    [[[]], `rows[0] must be an array of ${asked.columns.length} values, got an array`],
    [[{}], `rows[0].${asked.columns[0]} must be there, got undefined`],
  ])("is not %j", (rows, words) => {
    const read = () => asked.read(rows as Iterable<unknown>);
    expect(thrownBy(read)).toMatchObject({ name: "InputError" });
    expect(read).toThrow(words);
  });

  test("is not read without one of its columns", async () => {
    const [row = {}] = await answer();
    for (const name of asked.columns) {
      const { [name]: _, ...others } = row;
      const read = () => asked.read([others]);
      // A column that is not read for this row cannot be missed.
      if (thrownBy(read) === undefined) expect(asked.read([others])).toEqual(asked.read([row]));
      else expect(read).toThrow(`rows[0].${name} must be there, got undefined`);
    }
  });

  test("names the row and the column of a value that is not what it should be", async () => {
    const [row = {}] = await answer();
    const wrong = [
      2 ** 53,
      -(2 ** 60),
      {},
      { value: 7n },
      [],
      new Date(0),
      Symbol("x"),
      "x",
      "1e3",
    ];
    let refused = 0;
    for (const name of asked.columns) {
      for (const value of wrong) {
        const error = thrownBy(() => asked.read([{ ...row, [name]: value }]));
        // A text may be the text of a key or a currency, and any value one that is not read for this row.
        if (error === undefined) continue;
        refused += 1;
        expect(error).toMatchObject({ name: "InputError" });
        if (typeof value === "string") continue;
        expect((error as { argument: string }).argument).toBe(`rows[0].${name}`);
      }
    }
    expect(refused).toBeGreaterThan(wrong.length);
  });

  test("is refused if it lacks a group", async () => {
    const [row = {}] = await answer();
    const checks = Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, name === "em_group" ? null : value]),
    );
    expect(() => asked.read([checks])).toThrow("the answer was cut short");
  });
});
