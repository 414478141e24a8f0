import { execute } from "./execute.js";
import { installedFolder } from "./installedFolder.js";

/** A folder with this version of a package of npm in its node_modules. */
export function npmPackage(name: string, version: string): Promise<string> {
  return installedFolder(name, version, async (folder) => {
    const exactly = `${name}@${version}`;
    await execute("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", exactly]);
  });
}
