import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/engines/**/*.test.ts"],
    globalSetup: "test/engines/provision/provision.ts",
    setupFiles: "test/engines/showFailures.ts",
    testTimeout: 120_000,
    // One engine after the other, each in a process of its own: some of them take all of a small machine.
    fileParallelism: false,
    pool: "forks",
  },
});
