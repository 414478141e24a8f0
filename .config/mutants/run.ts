// Runs Stryker and prints the score of each folder: npm run test:mutants [-- --mutate "src/growth/**/*.ts"]

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lastReport, scoresByFolder } from "./scores.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(root);
const stryker = "node_modules/@stryker-mutator/core/bin/stryker.js";
const args = [stryker, "run", ".config/mutants/stryker.json", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
if (existsSync("reports/mutation.json")) console.log(scoresByFolder(lastReport()));
process.exitCode = status ?? 1;
