import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../docs/codeBlocks.js";
import { apiFile, apiReport } from "./apiReport.js";

const report = apiReport(root);
const folder = join(root, "test/package/api");

test.each([...report])(
  "what %s exports is as reported (npm run api writes the report)",
  (subpath, page) => {
    expect(page).toBe(readFileSync(join(folder, apiFile(subpath)), "utf8"));
  },
);

test("every page is of a subpath (npm run api removes the others)", () => {
  expect(readdirSync(folder).sort()).toEqual([...report.keys()].map(apiFile).sort());
});

test("the report declares what a subpath exports, and names what the root takes from it", () => {
  expect(report.get("./retention")).toContain(
    'function churnRate(input: ChurnRateInput): Fraction<"churnRate">;\n',
  );
  expect(report.get("./retention")).toMatch(/^interface ChurnRateInput extends OverPeriod \{$/m);
  expect(report.get(".")).toMatch(/^ {2}churnRate,$/m);
  expect(report.get(".")).toMatch(/^class InputError extends RangeError \{$/m);
});
