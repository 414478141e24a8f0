import { rm } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
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
  ];
});
