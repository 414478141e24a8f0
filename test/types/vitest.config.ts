import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      tsconfig: "test/tsconfig.json",
      include: ["test/types/**/*.test-d.ts"],
    },
  },
});
