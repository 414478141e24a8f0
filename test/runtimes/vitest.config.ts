import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/runtimes/**/*.test.ts"],
    globalSetup: "test/runtimes/provision.ts",
    testTimeout: 60_000,
    fileParallelism: false,
  },
});
