import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the engines are installed: outside of the repository, so that `npm ci` keeps them. */
const cache = join(tmpdir(), "engagement-metrics-engines");

/**
 * A folder with what `install` puts there. What was asked for is part of its name, so that another version gets another
 * folder. It is filled under another name, so that one that exists is whole, even if two runs install it at once.
 */
export async function installedFolder(
  name: string,
  content: string,
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const folder = join(cache, `${name}-${digest}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, "installing-"));
  try {
    await install(fresh);
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
