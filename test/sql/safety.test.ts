import { describe, expect, test } from "vitest";
import type { OrderTotals } from "../../src/commerce/orderTotals.js";
import { queryOrderTotals } from "../../src/sql/orders/queryOrderTotals.js";
import type { GroupKeys } from "../../src/sql/source/groupKeys.js";
import { onEveryEngine } from "./onEveryEngine.js";
import { dialects, namedCases } from "./queryCases.js";
import { pathsIn, replaced } from "./replaced.js";

// A statement consists of words of the library, of names that the dialect has quoted, and of
// placeholders. These tests put text that SQL could take for something else in every place of every
// query, and look for it in the statement.

/** Part of each of the texts below, and of no statement. */
const mark = "zqx";
const harmful = [
  `${mark}'; drop table canary; --`,
  `${mark}" from canary; --`,
  `${mark}\`; select 1 #`,
  `\\${mark}\\' or 1 = 1 /* `,
  `*/ ${mark}\\" \\\` \\`,
  `''""\`\`${mark}`,
  `$1 ? :p1 @p1 {p1:String} %s ${mark} $$ \${1}`,
  `${mark}\n\u2028;\r\t`,
  `${mark}) em_source where 1 = 1; --`,
];
/** Text that no engine can hold. */
const impossible = [`${mark}\0`, `${mark}\uD800`, `\uDC00${mark}`, "\0"];

/** The statement for a call, or undefined if the call is refused. */
function statementOf(call: () => { text: string; parameters: unknown }) {
  try {
    const { text, parameters } = call();
    return { text, parameters: Object.values(parameters as object) as string[] };
  } catch (error) {
    expect(error).toMatchObject({ name: "InputError" });
    return undefined;
  }
}

/** Some of the texts for a place: others in each place and each dialect, so that all are tried. */
function textsFor(texts: readonly string[], place: number): readonly string[] {
  return [0, 3].map((more) => texts[(place + more) % texts.length] as string);
}

describe.each(dialects)("$name", (dialect) => {
  const turn = dialects.indexOf(dialect);

  test.each([...harmful, '"', "`", "\\"])("a name is one token: %j", (text) => {
    const quoted = dialect.quote(text);
    const [quote = ""] = quoted;
    const escapes = dialect.name === "bigquery" || dialect.name === "clickhouse";
    // With a backslash as the escape, each backslash and each quote has one before it.
    const token = escapes ? /^`(?:[^`\\]|\\[`\\])*`$/ : /^(["`])(?:(?!\1)[^]|\1\1)*\1$/;
    expect(quoted).toMatch(token);
    const inside = quoted.slice(1, -1);
    const read = escapes
      ? inside.replace(/\\([`\\])/g, "$1")
      : inside.replaceAll(quote + quote, quote);
    expect(read).toBe(text);
  });

  test.each([...impossible, ""])("a name that no engine can hold is refused: %j", (text) => {
    expect(() => dialect.quote(text)).toThrow("name must be the name of a table or column");
  });

  test.each(namedCases)("nothing slips into a statement: $name", ({ table, options, query }) => {
    const given = { table, options };
    let [names, values, words] = [0, 0, 0];
    for (const [place, path] of pathsIn(given).entries()) {
      for (const text of textsFor(harmful, place + turn)) {
        const other = replaced(given, path, text) as typeof given;
        const found = statementOf(() => query(other.table, { ...other.options, dialect }));
        if (found === undefined) {
          words += 1;
          continue;
        }
        const without = found.text.replaceAll(dialect.quote(text), "");
        expect(without, path.join(".")).not.toContain(mark);
        if (without !== found.text) names += 1;
        if (found.parameters.includes(text)) values += 1;
      }
    }
    expect([names > 0, values > 0 || !("where" in options), words > 0]).toEqual([true, true, true]);
  });

  test.each(namedCases)("no engine is asked for what it cannot hold: $name", (one) => {
    const given = { table: one.table, options: one.options };
    for (const [place, path] of pathsIn(given).entries()) {
      for (const text of textsFor(impossible, place + turn)) {
        const other = replaced(given, path, text) as typeof given;
        const found = statementOf(() => one.query(other.table, { ...other.options, dialect }));
        const all = [found?.text, ...(found?.parameters ?? [])].join();
        expect(all, path.join(".")).not.toMatch(/\0|zqx/);
      }
    }
  });

  test("the name of a key does not become a part of the statement", () => {
    const orders = { table: "o", columns: { customerId: "c", amount: { column: "a", places: 2 } } };
    const plain = queryOrderTotals(orders, { dialect, by: { channel: "channel" } });
    for (const text of [...harmful, ...impossible, "__proto__"]) {
      const by = Object.fromEntries([[text, "channel"]]);
      expect(queryOrderTotals(orders, { dialect, by }).text).toBe(plain.text);
    }
  });

  test("a text does not depend on the values of its parameters", () => {
    const orders = { table: "o", columns: { customerId: "c", amount: { column: "a", places: 2 } } };
    const textOf = (value: string): string => {
      const where = [{ column: "status", in: [value, "paid"] }];
      return queryOrderTotals(orders, { dialect, where }).text;
    };
    for (const text of harmful) expect(textOf(text)).toBe(textOf("open"));
  });
});

onEveryEngine((engine, dialect) => {
  test.each(harmful)("a table, its columns and its values are called %j", async (text) => {
    // PostgreSQL cuts names after 63 bytes.
    const [table, customer, total, status] = ["t", "c", "a", "s"].map((name) => name + text);
    const named = [customer, total, status].map((name) => name as string);
    const columns = named.map((name, place) => ({
      name,
      type: place === 1 ? ({ decimal: 2 } as const) : ("text" as const),
    }));
    const rows = [
      [text, "5.00", text],
      [text, "7.00", "paid"],
      ["b", "11.00", "open"],
    ];
    await engine().load("canary", [{ name: "sings", type: "text" }], [["yes"]]);
    await engine().load(table as string, columns, rows);
    const orders = {
      table: table as string,
      columns: {
        customerId: named[0] as string,
        amount: { column: named[1] as string, places: 2 },
      },
    };
    const by: GroupKeys = { [text]: named[2] as string };
    const where = [{ column: named[2] as string, in: [text, "paid"] }];
    const query = queryOrderTotals(orders, { dialect, by, where });
    const found = query.read(
      await engine().run(query.text, query.parameters),
    ) as unknown as readonly {
      readonly [key: string]: unknown;
      readonly result: OrderTotals;
    }[];
    const seen = found.map((row) => [row[text], row.result.revenue]);
    const expected = [
      [text, 5],
      ["paid", 7],
    ];
    expect(seen).toEqual(text < "paid" ? expected : expected.reverse());
    expect(await engine().run("select sings from canary", [])).toEqual([{ sings: "yes" }]);
  });
});
