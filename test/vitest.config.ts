import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    testTimeout: 60_000,
    coverage: { include: ["src/**/*.ts"], reportsDirectory: "coverage" },
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          // These have commands of their own: npm run test:engines, test:runtimes, test:browser.
          exclude: [
            "test/package/built/**",
            "test/engines/**",
            "test/runtimes/**",
            "test/browser/**",
          ],
        },
      },
      {
        extends: true,
        // Builds the package if it is out of date: only these tests wait for it.
        test: {
          name: "package",
          include: ["test/package/built/**/*.test.ts"],
          globalSetup: "test/package/build.ts",
        },
      },
    ],
  },
});
