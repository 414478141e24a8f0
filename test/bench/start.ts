// How long the package takes to load, compared with the same code in one file and in many.

import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { atMost, milliseconds, noLimit, type Row, report } from "./row.js";
import { loading, medianStarts, type Program } from "./starts.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rounds = 31;

/** A program that requires a source file and all it needs, bundled into one file. */
async function bundled(source: string): Promise<Program> {
  const outfile = join(root, "reports/bench", `${source.replaceAll("/", "-")}.cjs`);
  await build({
    entryPoints: [join(root, "src", `${source}.ts`)],
    outfile,
    bundle: true,
    format: "cjs",
    target: "es2022",
    packages: "external",
  });
  return { folder: root, extension: "cjs", code: `require(${JSON.stringify(outfile)});` };
}

/** A program that imports the ES modules, a file each, as browsers do. */
function modules(path: string): Program {
  const url = pathToFileURL(join(root, "dist", path)).href;
  return { folder: root, extension: "mjs", code: `import ${JSON.stringify(url)};` };
}

const questions: readonly (readonly [string, Program, Program, number | undefined])[] = [
  ["require the root; baseline: one file", loading(root, "cjs", "."), await bundled("index"), 2.5],
  [
    "require /retention; baseline: one file of it",
    loading(root, "cjs", "./retention"),
    await bundled("retention/index"),
    undefined,
  ],
  [
    "import the root; baseline: a file a source file",
    loading(root, "mjs", "."),
    modules("index.js"),
    0.35,
  ],
  [
    "import /retention; baseline: a file a source file",
    loading(root, "mjs", "./retention"),
    modules("retention/index.js"),
    undefined,
  ],
];
const times = medianStarts(
  questions.flatMap(([, ours, baseline]) => [ours, baseline]),
  rounds,
);
report(
  questions.map(([what, , , limit], place): Row => {
    const [ours = Number.NaN, baseline = Number.NaN] = times.slice(2 * place, 2 * place + 2);
    const ratio = ours / baseline;
    return {
      what,
      ours: milliseconds(ours),
      baseline: milliseconds(baseline),
      ratio: ratio.toFixed(2),
      ...(limit === undefined ? noLimit : atMost(limit, ratio)),
    };
  }),
);
