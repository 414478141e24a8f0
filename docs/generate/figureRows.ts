import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { root } from "../../test/docs/codeBlocks.js";
import type { FigureRow } from "./figureRow.js";

/** The rows of a file of collected figures in test/data. */
export function figureRows(name: string): readonly FigureRow[] {
  return parse<FigureRow>(readFileSync(join(root, "test/data", name), "utf8"), { columns: true });
}
