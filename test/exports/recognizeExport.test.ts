import { expect, test } from "vitest";
import { exportPresets, readExport, recognizeExport } from "../../src/exports/index.js";

test.each(exportPresets)("$id is recognized by its own columns, in any case", (preset) => {
  const header = preset.header.map((name) =>
    (typeof name === "string" ? name : (name[0] as string)).toUpperCase().replace("*", "EUR"),
  );
  expect(recognizeExport([["A report"], header]).id).toBe(preset.id);
  expect(recognizeExport([Object.fromEntries(header.map((name) => [name, ""]))]).id).toBe(
    preset.id,
  );
});

test("a file that nobody knows is told what the closest presets need", () => {
  const header = [["Name", "Total", "Created at", "customer"]];
  const words =
    /an export with a header that is known: shopifyOrders needs Financial Status; .*, got "Name, Total, Created at, customer"/;
  expect(() => recognizeExport(header)).toThrow(words);
  expect(() => readExport(header, exportPresets)).toThrow(words);
});
