import { execFileSync, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import Table from "cli-table3";
import { build } from "esbuild";
import { median } from "./compare.js";
import { milliseconds } from "./row.js";
import { speedRows } from "./speedRows.js";
import { loading, medianStarts } from "./starts.js";

/** How long two builds took for the same. */
export interface Ratio {
  readonly what: string;
  /** In milliseconds: the fastest round of this build. */
  readonly now: number;
  /** In milliseconds: the fastest round of the other one. */
  readonly before: number;
  /** The median of the ratios of the rounds, this build to the other. */
  readonly ratio: number;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
/** How many processes measure a row, so that no single one decides. */
const processes = 3;
/** How many times as long a row may take. */
const limit = 1.05;

/**
 * Prints, row by row, how long this build takes compared with the build of another commit.
 *
 * @param ref The commit, as git names it.
 * @param part Only rows whose name contains this are measured.
 */
export async function against(ref: string, part = ""): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "engagement-metrics-"));
  try {
    console.log(`Building ${ref}`);
    const library = buildOf(ref, folder);
    const worker = await bundledWorker();
    const ratios: Ratio[] = [];
    for (const name of ["KPI calls", ...Object.keys(speedRows)]) {
      if (!name.includes(part)) continue;
      const asked: (readonly Ratio[])[] = [];
      for (let time = 0; time < processes; time += 1) asked.push(await ask(worker, name, library));
      const measured = middle(asked);
      for (const { what, now, before, ratio } of measured) {
        console.log(`${what}: ${(now / before).toFixed(2)}, ${ratio.toFixed(2)}`);
      }
      ratios.push(...measured);
    }
    if ("starts".includes(part)) ratios.push(...startRatios(folder));
    print(ref, ratios);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds a commit with the packages that are installed here. Returns a module of all that is measured. */
function buildOf(ref: string, folder: string): string {
  const archive = execFileSync("git", ["archive", ref], { cwd: root, maxBuffer: 2 ** 30 });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  execFileSync("npm", ["run", "--silent", "build"], { cwd: folder, stdio: "inherit" });
  const library = join(folder, "library.mjs");
  writeFileSync(
    library,
    `export * as core from "engagement-metrics";
export * as benchmark from "engagement-metrics/benchmark";
export * as models from "engagement-metrics/models";
`,
  );
  return library;
}

/** Node runs the worker without a loader, which would change what it loads. */
async function bundledWorker(): Promise<string> {
  const outfile = join(root, "reports/bench/against.mjs");
  mkdirSync(join(root, "reports/bench"), { recursive: true });
  await build({
    entryPoints: [join(root, "test/bench/againstWorker.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    // The only module of the bundle that reads files from its own folder.
    define: {
      "import.meta.url": JSON.stringify(pathToFileURL(join(root, "test/data/cdnow.ts")).href),
    },
    // Without the paths of test/tsconfig.json, "engagement-metrics" is the built package.
    tsconfig: join(root, "tsconfig.json"),
  });
  return outfile;
}

function ask(worker: string, name: string, library: string): Promise<readonly Ratio[]> {
  const child = fork(worker, [name, library], { cwd: root, execArgv: ["--expose-gc"] });
  return new Promise((resolve, reject) => {
    let ratios: readonly Ratio[] | undefined;
    child.on("message", (message) => {
      ratios = message as readonly Ratio[];
    });
    child.on("error", reject);
    child.on("disconnect", () => {
      if (ratios === undefined) reject(new Error(`${name} ended without an answer`));
      else resolve(ratios);
    });
  });
}

/** Of each row, the process with the middle ratio. */
function middle(asked: readonly (readonly Ratio[])[]): Ratio[] {
  const [first = []] = asked;
  return first.map(({ what }) => {
    const all = asked.flatMap((ratios) => ratios.filter((one) => one.what === what));
    return {
      what,
      now: Math.min(...all.map(({ now }) => now)),
      before: Math.min(...all.map(({ before }) => before)),
      ratio: median(all.map(({ ratio }) => ratio)),
    };
  });
}

/** Whole processes that load the package, less empty ones. */
function startRatios(folder: string): Ratio[] {
  const rows = (["cjs", "mjs"] as const).flatMap((extension) =>
    [".", "./retention", "./models", "./benchmark", "./catalog"].map((subpath) => ({
      what: `${extension === "cjs" ? "require" : "import"} engagement-metrics${subpath.slice(1)}`,
      programs: [loading(root, extension, subpath), loading(folder, extension, subpath)],
    })),
  );
  const times = medianStarts(
    rows.flatMap(({ programs }) => programs),
    21,
  );
  return rows.map(({ what }, place) => {
    const [now = Number.NaN, before = Number.NaN] = times.slice(2 * place, 2 * place + 2);
    return { what, now, before, ratio: now / before };
  });
}

function print(ref: string, ratios: readonly Ratio[]): void {
  const table = new Table({
    head: ["what", "now", ref.slice(0, 12), "fastest", "median", ""],
    colAligns: ["left", "right", "right", "right", "right", "left"],
    style: { head: [], border: [], compact: true },
  });
  // What else the machine does seldom raises both ratios.
  const isSlower = ({ now, before, ratio }: Ratio): boolean =>
    now / before > limit && ratio > limit;
  for (const one of ratios) {
    const { what, now, before, ratio } = one;
    const cells = [milliseconds(now), milliseconds(before), (now / before).toFixed(2)];
    table.push([what, ...cells, ratio.toFixed(2), isSlower(one) ? "slower" : ""]);
  }
  const slower = ratios.filter(isSlower).map(({ what }) => what);
  console.log(
    `\nThis build compared with ${ref}: the fastest rounds and their ratio, and the median ratio of the rounds`,
  );
  console.log(table.toString());
  console.log(
    `Slower by more than 5 % in both: ${slower.length === 0 ? "nothing" : slower.join("; ")}`,
  );
}
