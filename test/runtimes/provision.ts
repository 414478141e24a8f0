import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { execute } from "../engines/provision/execute.js";
import { installedFolder } from "../engines/provision/installedFolder.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder whose node_modules hold the tools. */
    readonly tools: string;
  }
}

/** Before the tests: installs the tools that package.json in this folder pins. */
export default async function provision(project: TestProject): Promise<void> {
  const manifest = fileURLToPath(new URL("package.json", import.meta.url));
  const folder = await installedFolder("tools", await readFile(manifest, "utf8"), async (fresh) => {
    await copyFile(manifest, join(fresh, "package.json"));
    await execute("npm", [
      "install",
      "--prefix",
      fresh,
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
    ]);
  });
  project.provide("tools", folder);
}
