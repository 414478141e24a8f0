import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "./execute.js";
import { installedFolder } from "./installedFolder.js";

/**
 * A folder with a package of Debian and everything that it needs and this machine lacks, unpacked, not installed. It
 * needs no rights of root, but then takes the lists of packages as they are.
 */
export function debianPackages(name: string): Promise<string> {
  return installedFolder(name, name, async (folder) => {
    await execute("apt-get", ["update"]).catch(() => undefined);
    const plan = await execute("apt-get", [
      "--simulate",
      "--no-install-recommends",
      "install",
      name,
    ]);
    const missing = plan.split("\n").flatMap((line) => /^Inst (\S+)/.exec(line)?.[1] ?? []);
    await execute("apt-get", ["download", ...new Set([name, ...missing])], folder);
    for (const file of await readdir(folder)) {
      if (file.endsWith(".deb")) await execute("dpkg", ["--extract", file, "."], folder);
    }
  });
}

/** The environment of a program from such a folder: its libraries are found there first. */
export function debianEnvironment(folder: string): NodeJS.ProcessEnv {
  const libraries = ["usr/lib", "lib"].map((place) => join(folder, place, "x86_64-linux-gnu"));
  return { ...process.env, LD_LIBRARY_PATH: libraries.join(":") };
}
