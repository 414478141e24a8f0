import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "./codeBlocks.js";

const page = readFileSync(join(root, "docs/records.md"), "utf8");
const tables = Array.from(
  page.matchAll(/^\| `(\w+)`[^|]*\| what it is \|.*\n\| --- .*\n((?:\|.*\n)+)/gm),
  ([, type = "", rows = ""]) => [type, rows.trimEnd().split("\n")] as const,
);

const program = ts.createProgram([join(root, "src/index.ts")], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();
const index = program.getSourceFile(join(root, "src/index.ts")) as ts.SourceFile;
const exported = new Map(
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(index) as ts.Symbol)
    .map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
);

/** The fields of a type that the root exports, with whether each must be there. */
function fieldsOf(name: string): ReadonlyMap<string, boolean> {
  const symbol = exported.get(name);
  if (symbol === undefined) throw new Error(`${name} is not exported`);
  return new Map(
    checker
      .getDeclaredTypeOfSymbol(symbol)
      .getProperties()
      .map((field) => [field.name, (field.flags & ts.SymbolFlags.Optional) === 0]),
  );
}

/** The names in the first cell of a row. */
function namesIn(row: string): string[] {
  const [, cell = ""] = row.split("|");
  return Array.from(cell.matchAll(/`(\w+)`/g), ([, name = ""]) => name);
}

describe("docs/records.md shows every field of each record", () => {
  test("of all records that an aggregator takes", () => {
    expect(tables.map(([type]) => type).sort()).toEqual([
      "ChannelRecord",
      "EmailCampaign",
      "Order",
      "OrderAmount",
      "OrderLine",
      "Post",
      "Session",
      "Subscription",
      "SurveyResponse",
    ]);
  });

  test.each(tables)("%s", (type, rows) => {
    const fields = fieldsOf(type);
    expect(fields.size).toBeGreaterThan(2);
    expect(rows.flatMap(namesIn).sort()).toEqual([...fields.keys()].sort());
  });

  test.each(tables)("%s: what must be there is what the type demands", (type, rows) => {
    const demanded = [...fieldsOf(type)].filter(([, must]) => must).map(([name]) => name);
    const said = rows.filter((row) => row.includes("| must be there |")).flatMap(namesIn);
    const inOthers = rows.filter((row) => row.includes("| as in an order |")).flatMap(namesIn);
    expect([...said, ...inOthers.filter((name) => name === "amount")].sort()).toEqual(
      demanded.sort(),
    );
  });
});
