import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { root } from "../docs/codeBlocks.js";

// Each query function is replaced by one that does the same and remembers its calls.
const folder = join(root, "src/sql");
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (/[\\/]query\w+\.ts$/.test(file)) vi.doMock(join(folder, file), { spy: true });
}

test("the self-test tries every query function", async () => {
  const library = await import("../../src/sql/index.js");
  library.selfTest(library.duckdb);
  const functions = Object.entries(library).filter(([name]) => name.startsWith("query"));
  expect(functions.length).toBeGreaterThan(12);
  const untried = functions.filter(
    ([, query]) => !vi.isMockFunction(query) || query.mock.calls.length === 0,
  );
  expect(untried.map(([name]) => name)).toEqual([]);
});
