import { expect, test } from "vitest";
import type { Column } from "./column.js";
import type { Engine } from "./engine.js";
import type { Writing } from "./writing.js";

const oddName = 'it\'s "all" of `these` \\ \\n, ชื่อ é ?';
const columnsAfterNote: readonly Column[] = [
  { name: "Amount", type: { decimal: 2 } },
  { name: "rate", type: "double" },
  { name: "at", type: "instant" },
  { name: "select", type: "local" },
  { name: "day", type: "date" },
];
const notes = [
  "plain",
  "",
  " two  spaces ",
  "it's",
  'a "quote"',
  "`tick`",
  "back\\slash \\n \\' \\\\",
  "line\nbreak\r\nand\ttab",
  "comma, semicolon; {brace} $1 ? :p1 @p1 %s",
  "NULL",
  "\\N",
  "สวัสดี",
  "🧾 e\u0301 \u00e9 \u2028 \u00a0",
  "-- comment /* open",
];
const amounts = ["0.00", "-0.01", "9999999999999999.99", "-9999999999999999.99", "10.50", null];
const instants = [
  "2026-01-01T05:00:00.250Z",
  "2026-03-08T06:59:59.999Z",
  "1969-12-31T23:59:59.001Z",
  "2026-11-01T01:30:00.000-04:00",
  null,
];
const wholes = [0n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n) + 1n];

interface Row {
  readonly given: readonly (string | null)[];
  readonly expected: readonly (string | null)[];
}

/** Null as the text of a note, too: the last row has it. */
const rows = [...notes, null].map((text, index): Row => {
  const whole = String((wholes[index] ?? 0n) || BigInt(index));
  const amount = amounts[index % amounts.length] ?? null;
  const at = instants[index % instants.length] ?? null;
  const local = text === null ? null : "2026-03-08 02:30:00.125";
  const day = text === null ? null : "2024-02-29";
  const rate = text === null ? null : "0.1";
  return {
    given: [whole, text, amount, rate, at, local, day],
    expected: [whole, text, amount, rate, at && String(Date.parse(at)), local, day],
  };
});

/** Loads odd names and values into an engine, and reads them back. */
export function smoke(engine: () => Engine, writing: Writing): void {
  const { quote, asText, parameter } = writing;
  const table = `orders ${writing.oddName ?? oddName}`;
  const note = `note ${writing.oddName ?? oddName}`;
  const columns: readonly Column[] = [
    { name: "id", type: "whole", required: true },
    { name: note, type: "text" },
    ...columnsAfterNote,
  ];
  const listed = columns
    .map((column, index) => `${asText(quote(column.name), column.type)} as c${index}`)
    .join(", ");
  const read = async (condition = "", parameters?: unknown) => {
    const text = `select ${listed} from ${quote(table)} t ${condition}`;
    return sorted((await engine().run(text, parameters)).map(valuesOf));
  };
  const given = rows.map((row) => row.given);
  const expected = sorted(rows.map((row) => row.expected));

  test("odd names and values come back exactly", async () => {
    await engine().load(table, columns, given);
    expect(await read()).toEqual(expected);
  });

  test("a value found by a parameter is the value that was loaded", async () => {
    for (const [index, value] of notes.entries()) {
      const [placeholder, parameters] = parameter(value);
      const found = await read(`where ${quote(note)} = ${placeholder}`, parameters);
      expect(found, value).toEqual([rows[index]?.expected]);
    }
  });

  test("a sum of decimals is exact", async () => {
    const amount = quote("Amount");
    const sum = asText(writing.sum?.(amount) ?? `sum(${amount})`, { decimal: 2 });
    const [row] = await engine().run(
      `select ${sum} as c0 from ${quote(table)} t where ${amount} > 0`,
      undefined,
    );
    const cents = given
      .map((values) => BigInt((values[2] ?? "0").replace(".", "")))
      .filter((amount) => amount > 0n)
      .reduce((left, right) => left + right);
    expect(valuesOf(row)).toEqual([String(cents).replace(/(..)$/, ".$1")]);
  });

  test("a table is loaded again, and has the new rows only", async () => {
    await engine().load(table, columns, given.slice(0, 1));
    expect(await read()).toEqual([rows[0]?.expected]);
    await engine().load(table, columns, []);
    expect(await read()).toEqual([]);
  });

  test("a wrong statement is an error, and the engine goes on", async () => {
    await expect(engine().run("select nothing from nowhere", undefined)).rejects.toThrow();
    expect(await read()).toEqual([]);
  });
}

/** The values of c0, c1 …, in that order, however the driver names them. */
function valuesOf(row: unknown): unknown[] {
  const entries = Object.entries(row as Readonly<Record<string, unknown>>).map(
    ([key, value]): [number, unknown] => [Number(key.replace(/^c/i, "")), value],
  );
  return entries.sort(([left], [right]) => left - right).map(([, value]) => value);
}

function sorted<Row extends readonly unknown[]>(list: readonly Row[]): Row[] {
  return [...list].sort((left, right) => (String(left[0]) < String(right[0]) ? -1 : 1));
}
