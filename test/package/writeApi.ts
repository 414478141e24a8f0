// Writes what the package exports to test/package/api, and prints what has changed: npm run api

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../docs/codeBlocks.js";
import { apiFile, apiReport } from "./apiReport.js";

const folder = "test/package/api";
mkdirSync(join(root, folder), { recursive: true });
const pages = new Map(
  Array.from(apiReport(root), ([subpath, page]) => [`${folder}/${apiFile(subpath)}`, page]),
);
for (const name of readdirSync(join(root, folder))) {
  if (!pages.has(`${folder}/${name}`)) rmSync(join(root, folder, name));
}
for (const [path, page] of pages) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === page) continue;
  writeFileSync(file, page);
  console.log(path);
}
