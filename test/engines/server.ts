import { type SpawnOptions, spawn } from "node:child_process";
import type { Writable } from "node:stream";

/** A program that runs until it is stopped, and no longer than this process, however that ends. */
export interface Server {
  readonly hasEnded: () => boolean;
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
}

/**
 * A shell that becomes the program, and before that starts another, which waits for the end of the pipe 3. That pipe
 * ends with this process, and then the program is killed.
 */
const shell = 'own=$$; (read _; kill -KILL $own) <&3 2>/dev/null & exec "$@"';

export function startServer(
  program: string,
  parameters: readonly string[],
  options: SpawnOptions,
): Server {
  const child = spawn("sh", ["-c", shell, "sh", program, ...parameters], {
    ...options,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => {
    child.on("exit", () => {
      (child.stdio[3] as Writable).destroy();
      resolve();
    });
  });
  return {
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async stop(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
