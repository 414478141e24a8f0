import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    coverage: { include: ["src/**/*.ts"], reportsDirectory: "coverage" },
    typecheck: { tsconfig: "test/tsconfig.json", include: ["test/types/**/*.test-d.ts"] },
  },
});
