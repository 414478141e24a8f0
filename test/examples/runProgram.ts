import { execFile } from "node:child_process";
import { root } from "../docs/codeBlocks.js";

/** How a program ended, and what it wrote. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, in the root of the repository unless a folder is given. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const all = { cwd: root, maxBuffer: 2 ** 24, ...options };
    execFile(program, args, all, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
