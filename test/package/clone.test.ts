import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { root, sourcesBelow } from "../docs/codeBlocks.js";

const sources = ["src", "test", "examples", "docs"].flatMap(sourcesBelow);
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");
const isOutside = (path: string): boolean => relative(root, path).startsWith("..");

test("no file names a path outside the clone", () => {
  const wrong = sources.flatMap((file) => {
    const text = textOf(file);
    const fromRoot = text.matchAll(/\bjoin\(root, ["'`]([^"'`]+)/g);
    const fromHere = text.matchAll(/(?:\bnew URL\(|\bfrom |\bimport\()["'`](\.[^"'`]+)/g);
    return [
      ...Array.from(fromRoot, ([, path = ""]) => resolve(root, path)),
      ...Array.from(fromHere, ([, path = ""]) => resolve(root, dirname(file), path)),
    ]
      .filter(isOutside)
      .map((path) => ({ file, path }));
  });
  expect(wrong).toEqual([]);
});

test("no test is skipped", () => {
  const skips = /\b(?:test|describe|it)\.(?:skip|skipIf|runIf|only|todo)\b/;
  const tests = sources.filter((file) => file.endsWith(".test.ts"));
  expect(tests.filter((file) => skips.test(textOf(file)))).toEqual([]);
});
