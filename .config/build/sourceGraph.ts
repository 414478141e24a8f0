import { build } from "esbuild";
import { publicEntries } from "./publicEntries.js";
import { root } from "./root.js";

/** The source files that run. What holds types alone is not among them. */
export interface SourceGraph {
  /** The files that a file imports, by its path from the root, such as "src/retention/churnRate.ts". */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** The names that it exports. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Reads which source files run, and what each imports and exports. Types do not count. */
export async function sourceGraph(): Promise<SourceGraph> {
  const options = {
    absWorkingDir: root,
    format: "esm",
    metafile: true,
    write: false,
    outdir: "unwritten",
  } as const;
  const bundled = await build({
    ...options,
    entryPoints: publicEntries.map(({ path }) => `src/${path}.ts`),
    bundle: true,
    packages: "external",
  });
  const inputs = Object.entries(bundled.metafile.inputs);
  const single = await build({ ...options, entryPoints: inputs.map(([file]) => file) });
  // A single file does not know what its `export *` stands for; the bundles of the entries do.
  const outputs = [single, bundled].flatMap(({ metafile }) => Object.values(metafile.outputs));
  return {
    imports: new Map(
      inputs.map(([file, { imports }]) => [
        file,
        imports.filter(({ external }) => external !== true).map(({ path }) => path),
      ]),
    ),
    names: new Map(outputs.map(({ entryPoint = "", exports }) => [entryPoint, exports])),
  };
}
