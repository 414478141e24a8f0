import { join } from "node:path";
import { root } from "../docs/codeBlocks.js";
import { type Run, runProgram } from "./runProgram.js";

/** Runs a script of the examples as it stands, with its temporary files in a folder if one is given. */
export function runExample(
  script: string,
  args: readonly string[],
  temporary?: string,
): Promise<Run> {
  const env = temporary === undefined ? process.env : { ...process.env, TMPDIR: temporary };
  const tsx = join(root, "node_modules/.bin/tsx");
  return runProgram(tsx, ["--tsconfig", "test/tsconfig.json", script, ...args], { env });
}
