import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A Python program that answers each line of JSON with a line of JSON: `{ answer }` or `{ error }`. */
export interface PythonProcess {
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a program of this folder with the packages of another. It ends with its standard input, and then its folder for
 * temporary files is removed.
 */
export async function startPython(
  program: string,
  packages: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<PythonProcess> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const temporary = await mkdtemp(join(tmpdir(), "python-"));
  const child = spawn("python3", ["-u", file], {
    env: {
      ...process.env,
      PYTHONPATH: packages,
      PYTHONIOENCODING: "utf-8",
      TMPDIR: temporary,
      PYTHONDONTWRITEBYTECODE: "1",
      ...environment,
    },
  });
  const waiting: Waiting[] = [];
  let printed = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed = (printed + text).slice(-4000);
  });
  createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on(
    "line",
    (line) => {
      const { answer, error } = JSON.parse(line) as { answer?: unknown; error?: string };
      const next = waiting.shift();
      if (error === undefined) next?.resolve(answer);
      else next?.reject(new Error(error));
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.on("close", (code) => {
      for (const { reject } of waiting.splice(0))
        reject(new Error(`${program} ended with ${code ?? "a signal"}: ${printed}`));
      resolve();
    });
  });
  const ask = (question: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      if (child.exitCode !== null) {
        reject(new Error(`${program} has ended: ${printed}`));
        return;
      }
      waiting.push({ resolve, reject });
      child.stdin.write(`${JSON.stringify(question)}\n`);
    });
  // The first line says that it is ready.
  await new Promise<unknown>((resolve, reject) => waiting.push({ resolve, reject }));
  return {
    ask,
    async close() {
      child.stdin.end();
      await ended;
      await rm(temporary, { recursive: true, force: true });
    },
  };
}
