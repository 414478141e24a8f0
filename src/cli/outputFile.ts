import { renameSync, rmSync, writeFileSync } from "node:fs";
import { ReportError } from "./reportError.js";

/** Writes a file as a whole: the old file stays until the new one is complete. */
export function writeOutputFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  // With a listener, Ctrl-C waits until the file is complete or removed.
  const stop = (): never => process.exit(130);
  process.once("SIGINT", stop);
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new ReportError(`${path} cannot be written (${(error as Error).message})`);
  } finally {
    process.removeListener("SIGINT", stop);
  }
}
