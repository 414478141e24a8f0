import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { dist, root } from "./root.js";

/** Builds the package unless dist is what the source says. */
export function buildIfStale(): void {
  if (isBuilt()) return;
  console.log("dist is older than its source: building it");
  const tsup = join(root, "node_modules/tsup/dist/cli-default.js");
  const { status } = spawnSync(process.execPath, [tsup], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("The package cannot be built: npm run build says why.");
}

/** Whether all of dist was written after the last change of what it is built from. */
export function isBuilt(): boolean {
  // The files that tsup writes last.
  if (!["types.d.cts", "core.cjs", "index.d.ts"].every((file) => existsSync(join(dist, file)))) {
    return false;
  }
  const sources = [
    ...["src", ".config/build"].flatMap((folder) => statsBelow(join(root, folder))),
    ...["package.json", "tsconfig.json", "tsup.config.ts"].map((file) =>
      statSync(join(root, file)),
    ),
  ];
  const changed = sources.map(({ mtimeMs }) => mtimeMs);
  // The folders of dist do not count: they change whenever a file is added.
  const written = statsBelow(dist).filter((one) => one.isFile());
  return Math.max(...changed) < Math.min(...written.map(({ mtimeMs }) => mtimeMs));
}

/** Of files and folders: a folder changes when a file is removed. */
function statsBelow(folder: string): Stats[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) =>
    statSync(join(folder, path)),
  );
}
