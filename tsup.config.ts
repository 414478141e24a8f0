import { defineConfig } from "tsup";
import packageJson from "./package.json" with { type: "json" };

// What users can import, from the one list there is of it: "." is src/index.ts, "./social" is src/social/index.ts.
const publicEntries = Object.keys(packageJson.exports)
  .filter((subpath) => subpath !== "./package.json")
  .map((subpath) => (subpath === "." ? "index" : `${subpath.slice(2)}/index`));

export default defineConfig({
  // One entry per source file, so that an import brings along only what it uses.
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  splitting: true,
  clean: true,
  silent: true,
  dts: {
    entry: Object.fromEntries(publicEntries.map((entry) => [entry, `src/${entry}.ts`])),
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});
