import { describe, expect, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { dialects, namedCases, queryCases, queryFunctions } from "./queryCases.js";
import { pathsIn, replaced } from "./replaced.js";

test("every query function is among the cases", () => {
  expect(Object.keys(queryCases).sort()).toEqual(Object.keys(queryFunctions).sort());
});

/** What the call throws; undefined if it gives a query. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(namedCases)("$name", ({ table, options, query }) => {
  test("is a query in every dialect", () => {
    for (const dialect of dialects) {
      const { text, columns } = query(table, { ...options, dialect });
      expect(text.length).toBeGreaterThan(100);
      expect(new Set(columns).size).toBe(columns.length);
    }
  });

  test.each([
    ["without options", undefined, /^(options|dialect) must be/],
    [
      "without a dialect",
      {},
      "dialect must be a dialect such as postgresql or duckdb, got undefined",
    ],
    ["with the name of a dialect", { dialect: "duckdb" }, "dialect must be"],
    ["with null for a dialect", { dialect: null }, "dialect must be"],
  ])("is refused %s", (_, dialect, words) => {
    const call = () => query(table, dialect && { ...options, ...dialect });
    expect(thrownBy(call)).toMatchObject({ name: "InputError" });
    expect(call).toThrow(words);
  });

  test.each([undefined, null, "orders", [], {}, { table: "orders" }, { columns: [] }])(
    "is refused for the table %j",
    (wrong) => {
      expect(thrownBy(() => query(wrong, { ...options, dialect: duckdb }))).toMatchObject({
        name: "InputError",
        argument: expect.stringMatching(/^(table|columns)/) as unknown,
      });
    },
  );

  test("refuses a column that it does not read", () => {
    const columns = { ...(table["columns"] as object), nonsense: "x" };
    const call = () => query({ ...table, columns }, { ...options, dialect: duckdb });
    expect(call).toThrow("columns.nonsense must be left out");
  });

  // Whatever stands in the place of a value, the answer is a query or an InputError.
  test.each([
    undefined,
    null,
    0,
    -1,
    1.5,
    2 ** 53,
    Number.NaN,
    "",
    "nonsense",
    true,
    3n,
    [],
    {},
    [null],
    new Date(Number.NaN),
    Symbol("nonsense"),
  ])("takes or refuses %s in every place", (nonsense) => {
    const given = { table, options };
    let refused = 0;
    for (const path of pathsIn(given)) {
      const other = replaced(given, path, nonsense) as typeof given;
      const error = thrownBy(() => query(other.table, { ...other.options, dialect: duckdb }));
      if (error === undefined) continue;
      expect(error, `${path.join(".")}: ${(error as Error).message}`).toMatchObject({
        name: "InputError",
      });
      refused += 1;
    }
    expect(refused).toBeGreaterThan(3);
  });
});
