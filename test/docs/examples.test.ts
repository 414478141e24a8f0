import { describe, expect, test } from "vitest";
import { blocksIn, examplesIn, pages, sourcesBelow } from "./codeBlocks.js";
import { library } from "./library.js";
import { runBlock } from "./runBlock.js";

const examples = sourcesBelow("src").flatMap(examplesIn);

describe("every value in a docstring is what the library returns", () => {
  test.each(examples.map(({ place, code }) => [place, code]))("%s", async (_, code) => {
    expect(await runBlock(code)).toBeGreaterThan(0);
  });
});

describe("every value in a page is what the library returns", () => {
  test.each(
    pages()
      .flatMap(blocksIn)
      .map(({ place, code }) => [place, code]),
  )("%s", async (_, code) => {
    expect(await runBlock(code)).toBeGreaterThan(0);
  });
});

test("every public function has an example", () => {
  const shown = new Set(examples.map(({ place }) => place.replace(/^.*\/(\w+)\.ts$/, "$1")));
  const names = Object.keys(library).map((name) => (name === "InputError" ? "inputError" : name));
  expect(names.filter((name) => !shown.has(name))).toEqual([]);
});

describe("a wrong value in an example is noticed", () => {
  test.each([
    "churnRate({ customersAtStart: 400, customersLost: 18 }).percent; // 4.6",
    "convertChurnRate({ churnRate: 0.05, from: 'month', to: 'year' }).value; // 0.4595…",
    "churnRate({ customersAtStart: 400, customersLost: 18 }); // throws customersLost",
    "churnRate({ customersAtStart: 100, customersLost: 120 }); // throws customersAtStart must",
    "netPromoterScore([10]).value; // '100'",
  ])("%s", async (code) => {
    await expect(runBlock(code)).rejects.toThrow();
  });
});
