import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// A guard stands in the folder that mirrors its source. Laws guard the families, which have KPIs and aggregators;
// the tests of the catalog hold what measures say of themselves to the entries.
const folder = process.env["MUTATED_FOLDER"] ?? "*";
const withoutLaws =
  /^(benchmark|catalog|evaluate|format|kernel|models|period|score|sql|statistics|stream)$/;
const laws = withoutLaws.test(folder)
  ? []
  : ["test/laws/**/*.test.ts", "test/catalog/**/*.test.ts"];

// Mutants live in src/: what is built, packed or spawned does not see them.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: [`test/${folder}/**/*.test.ts`, ...laws],
    exclude: ["test/package/**", "test/examples/**", "test/docs/**", "test/engines/**"],
    testTimeout: 60_000,
  },
});
