import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedPart, generatedParts } from "../../docs/familyPages.js";
import { root } from "./codeBlocks.js";

const pages = [...generatedParts()];

test.each(pages)("%s says what the catalog says (npm run docs:pages writes it)", (page, part) => {
  expect(generatedPart.exec(readFileSync(join(root, page), "utf8"))?.[0]).toBe(part);
});

test("every family has a page", () => {
  expect(pages.length).toBe(14);
});
