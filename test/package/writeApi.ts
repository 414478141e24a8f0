// Writes what the package exports to test/package/api: npm run api

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../docs/codeBlocks.js";
import { apiFile, apiReport } from "./apiReport.js";

const folder = join(root, "test/package/api");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [subpath, page] of apiReport(root)) writeFileSync(join(folder, apiFile(subpath)), page);
