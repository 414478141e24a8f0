import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../../test/docs/codeBlocks.js";

const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/** Source files as the project's formatter leaves them, by their paths. */
export function formatted(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (files.size === 0) return files;
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    execFileSync(
      process.execPath,
      [biome, "check", "--write", "--log-level=error", `--config-path=${root}`, folder],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    return new Map(
      [...files.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
