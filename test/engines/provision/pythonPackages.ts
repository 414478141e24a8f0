import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { execute } from "./execute.js";
import { installedFolder } from "./installedFolder.js";

/**
 * A folder of Python packages, as the file of requirements in this folder pins them. It is not a virtual environment,
 * since those do not work under another name.
 */
export async function pythonPackages(name: string): Promise<string> {
  const requirements = fileURLToPath(new URL(`${name}.requirements.txt`, import.meta.url));
  const content = await readFile(requirements, "utf8");
  const version = await execute("python3", ["--version"]);
  return installedFolder(name, content + version, async (folder) => {
    const options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--target", folder];
    await execute("python3", ["-m", "pip", "install", ...options, "--requirement", requirements]);
  });
}
