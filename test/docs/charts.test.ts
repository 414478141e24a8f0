import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { charts, svgOf } from "../../docs/charts.js";
import { root } from "./codeBlocks.js";

test.each(Object.entries(charts))(
  "docs/charts/%s.svg is what docs/charts.ts draws",
  async (name, chart) => {
    expect(readFileSync(join(root, `docs/charts/${name}.svg`), "utf8")).toBe(await svgOf(chart));
  },
);

test("every chart is shown", () => {
  const page = readFileSync(join(root, "docs/comparing.md"), "utf8");
  const shown = Array.from(
    page.matchAll(/!\[[^\]]+\]\(charts\/([\w-]+)\.svg\)/g),
    ([, name]) => name,
  );
  expect(shown.sort()).toEqual(Object.keys(charts).sort());
});
