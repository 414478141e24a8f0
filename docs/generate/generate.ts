// `npm run generate` writes everything that follows from the entries of the catalog and from the docstrings.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../test/docs/codeBlocks.js";
import { generatedLists } from "./lists.js";
import { catalogWithDocstrings } from "./sentences.js";

let written = 0;

// Each step reads files that the step before writes, so it is imported only after that step.
write(catalogWithDocstrings());
write(await generatedLists());
write((await import("./figures.js")).generatedFigures());
write((await import("./pages.js")).generatedPages());
write(await (await import("./charts.js")).drawnCharts());
console.log(written === 0 ? "Nothing was stale." : `${String(written)} files written.`);

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    writeFileSync(file, text);
    console.log(path);
    written += 1;
  }
}
