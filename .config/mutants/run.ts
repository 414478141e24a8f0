// Runs Stryker on each folder of src with the tests that mirror it, and prints the scores by folder.
// npm run test:mutants [-- growth kernel]

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mutatedFiles } from "./mutatedFiles.js";
import { reportOf, scoresByFolder } from "./scores.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(root);
const stryker = "node_modules/@stryker-mutator/core/bin/stryker.js";
const all = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : all.map(({ name }) => name).sort();

const reports = folders.map((folder) => {
  rmSync("reports/mutation.json", { force: true });
  const { status } = spawnSync(
    process.execPath,
    [stryker, "run", ".config/mutants/stryker.json", "--mutate", mutatedFiles(folder).join(",")],
    { stdio: "inherit", env: { ...process.env, MUTATED_FOLDER: folder } },
  );
  if (status !== 0 || !existsSync("reports/mutation.json")) process.exit(status ?? 1);
  return reportOf("reports/mutation.json");
});
console.log(scoresByFolder(reports));
