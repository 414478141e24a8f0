import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleExample } from "../examples/bundleExample.js";
import { type Run, runProgram } from "../examples/runProgram.js";

/** The command, bundled once, in an empty folder of a user's. */
export interface Command {
  readonly run: (...args: readonly string[]) => Promise<Run>;
  readonly folder: string;
  /** Writes a file into the folder. */
  readonly write: (name: string, content: string | Buffer) => string;
  readonly remove: () => void;
}

/** Bundles the command and makes its folder. */
export async function command(): Promise<Command> {
  const folder = mkdtempSync(join(tmpdir(), "engagement-metrics-"));
  const bundle = join(folder, "command.mjs");
  await bundleExample("src/cli/main.ts", bundle);
  return {
    folder,
    run: (...args) => runProgram(process.execPath, [bundle, ...args], { cwd: folder }),
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
