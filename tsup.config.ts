import { rm } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { commands, inFilesOfTheirOwn } from "./.config/build/commands.js";
import { othersRequired, rooms, writeIndexes } from "./.config/build/commonJs.js";
import { writeDeclarations } from "./.config/build/declarations.js";
import { sourceGraph } from "./.config/build/sourceGraph.js";

export default defineConfig(async (): Promise<Options[]> => {
  await rm("dist", { recursive: true, force: true });
  const graph = await sourceGraph();
  const common: Options = { outDir: "dist", target: "es2022", silent: true, splitting: false };
  return [
    {
      ...common,
      format: "esm",
      // One file for each source file, so that an import brings along only what it uses, and an error
      // names the file that it comes from.
      entry: [...graph.imports.keys()],
      bundle: false,
      onSuccess: writeDeclarations,
    },
    {
      ...common,
      format: "cjs",
      platform: "neutral",
      // One file for what most users need and one for each room, since Node takes half a millisecond to
      // find and load a file.
      entry: rooms,
      esbuildPlugins: [othersRequired(graph)],
      sourcemap: true,
      esbuildOptions: (options) => {
        options.sourcesContent = false;
      },
      dts: {
        entry: { types: ".config/build/types.ts" },
        compilerOptions: { ignoreDeprecations: "6.0" },
      },
      onSuccess: () => writeIndexes(graph),
    },
    {
      ...common,
      // The command uses the library by the names of its subpaths, as everybody does.
      entry: commands,
      outDir: "dist/cli",
      format: "esm",
      outExtension: () => ({ js: ".mjs" }),
      platform: "node",
      minify: true,
      external: [/^engagement-metrics/],
      noExternal: ["csv-parse", "cli-table3"],
      esbuildPlugins: [inFilesOfTheirOwn],
      banner: {
        // cli-table3 is CommonJS.
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
    },
  ];
});
