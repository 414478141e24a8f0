import { expect, test } from "vitest";
import { withLiterals } from "./withLiterals.js";

test("each parameter becomes a literal of its type, with quotes and backslashes escaped", () => {
  const text = "select {p1:String}, {p2:Array(Int64)}, {p3:Nullable(String)}";
  expect(withLiterals(text, { p1: "it's \\ \0", p2: [1n, 2], p3: null })).toBe(
    "select cast('it\\'s \\\\ \\0' as String), cast(['1', '2'] as Array(Int64)), cast(null as Nullable(String))",
  );
});

test("what is in quotes is no parameter", () => {
  const text = String.raw`select '{p1:String} \' {p1:String}', {p1:String} from ${"`{p1:String}\\`{p1:String}`"}`;
  expect(withLiterals(text, { p1: "a" })).toBe(
    text.replace(", {p1:String}", ", cast('a' as String)"),
  );
});

test("a parameter without a value, or with one that has no literal, is refused", () => {
  expect(() => withLiterals("select {p1:String}", {})).toThrow("there is no parameter p1");
  expect(() => withLiterals("select {p1:String}", { p1: {} })).toThrow(/got object/);
});
