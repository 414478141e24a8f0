import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^engagement-metrics$/, replacement: `${root}src/index.ts` },
      { find: /^engagement-metrics\/(.+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    coverage: { include: ["src/**/*.ts"], reportsDirectory: "coverage" },
    typecheck: { tsconfig: "test/tsconfig.json", include: ["test/types/**/*.test-d.ts"] },
  },
});
