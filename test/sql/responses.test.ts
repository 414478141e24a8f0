import { expect, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { whiteSpace } from "../../src/sql/feedback/isNotBlank.js";
import { queryResponseTotals } from "../../src/sql/feedback/queryResponseTotals.js";
import { numRuns } from "./numRuns.js";
import { onEveryEngine } from "./onEveryEngine.js";
import { responseTotalsAgree } from "./responseTotalsAgree.js";

const columns = [
  { name: "id", type: "text" },
  { name: "score", type: { decimal: 1 } },
  { name: "comment", type: "text" },
  { name: "theme", type: "text" },
] as const;
const responses = {
  table: "responses",
  columns: { id: "id", score: "score", comment: "comment" },
};

onEveryEngine((engine, dialect) => {
  test("totals of responses are those of memory", { timeout: 1_800_000 }, async () => {
    await responseTotalsAgree(engine(), dialect, numRuns(8));
  });

  test.each([
    [[null, "5", null, null], "responses.id must be a non-empty text, a whole number or a bigint"],
    [["", "5", null, null], "responses.id must be a non-empty text, a whole number or a bigint"],
    [["b", "4.5", null, null], "responses.score must be a whole number from 0 to 10"],
    [["b", "11", null, null], "responses.score must be a whole number from 0 to 10"],
    [["b", "-1", null, null], "responses.score must be a whole number from 0 to 10"],
  ])("a row %j is refused, or left out and counted", async (bad, message) => {
    await engine().load("responses", columns, [["a", "7", "Fine.", null], bad]);
    const query = queryResponseTotals(responses, { dialect });
    const rows = await engine().run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow(message);
    const skipping = queryResponseTotals(responses, { dialect, invalid: "skip" });
    const { result, skipped } = skipping.read(
      await engine().run(skipping.text, skipping.parameters),
    );
    expect(skipped.count).toBe(1);
    expect(result).toEqual({ responses: 1, withoutScore: 0, comments: 1, counts: { 7: 1 } });
  });

  test.each([
    [
      ["a", "7", "Fine.", "price"],
      ["a", "8", "Fine.", "staff"],
    ],
    [
      ["a", "7", "Fine.", "price"],
      ["a", null, "Fine.", "staff"],
    ],
    [
      ["a", "7", "Fine.", "price"],
      ["a", "7", " ", "staff"],
    ],
  ])("rows of one response that differ are refused: %j", async (...rows) => {
    await engine().load("responses", columns, rows);
    const query = queryResponseTotals(responses, { dialect, rows: "mentions" });
    const answer = await engine().run(query.text, query.parameters);
    expect(() => query.read(answer)).toThrow("responses must be of one score and one comment");
  });
});

test("the characters of white space are those that trim takes away", () => {
  const trimmed = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character.trim() === "",
  );
  expect(whiteSpace).toEqual(trimmed);
});

test("mentions need an id, and a column of lists is refused by its name", () => {
  const asked = { dialect: duckdb, rows: "mentions" } as const;
  const unnamed = { table: "responses", columns: { score: "score" } };
  expect(() => queryResponseTotals(unnamed, asked)).toThrow("columns.id must be there");
  const lists = { table: "responses", columns: { id: "id", themes: "themes" } };
  expect(() => queryResponseTotals(lists, { dialect: duckdb })).toThrow(
    'columns.themes must be left out: give a row for each theme, with rows: "mentions"',
  );
});
