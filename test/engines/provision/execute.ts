import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a command to its end, and gives what it printed. An error holds the last lines that the command printed. */
export async function execute(
  command: string,
  parameters: readonly string[],
  folder?: string,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, parameters, {
      maxBuffer: 2 ** 26,
      timeout: 600_000,
      ...(folder !== undefined && { cwd: folder }),
    });
    return stdout;
  } catch (error) {
    const { code, stderr = "" } = error as { code?: string | number; stderr?: string };
    if (code === "ENOENT") throw new Error(`there is no ${command} here`);
    throw new Error(`${command} ${parameters[0] ?? ""} failed: ${lastLines(stderr)}`);
  }
}

function lastLines(text: string): string {
  return text.trim().split("\n").slice(-3).join(" ");
}
