import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Mutants live in src/: what is built, packed or spawned does not see them.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**", "test/examples/**", "test/docs/**"],
    testTimeout: 60_000,
  },
});
