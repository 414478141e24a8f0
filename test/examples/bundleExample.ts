import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../docs/codeBlocks.js";

/** Bundles a script of the examples into a file: starting tsx for every case would take most of a minute. */
export async function bundleExample(script: string, bundle: string): Promise<void> {
  await build({
    entryPoints: [join(root, script)],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    tsconfig: join(root, "test/tsconfig.json"),
    banner: {
      // cli-table3 is CommonJS.
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
}
