import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./compare.js";

/** A program that loads something and ends. */
export interface Program {
  /** Where it stands: in the folder of a package, its name leads to that package. */
  readonly folder: string;
  readonly extension: "cjs" | "mjs";
  readonly code: string;
}

/** A program that loads a subpath of the package. */
export function loading(folder: string, extension: "cjs" | "mjs", subpath: string): Program {
  const name = `engagement-metrics${subpath.slice(1)}`;
  return {
    folder,
    extension,
    code: extension === "cjs" ? `require("${name}");` : `import "${name}";`,
  };
}

/**
 * How many milliseconds longer each program takes than an empty one: the medians of whole processes,
 * started in turn, so that what else the machine does meets all of them.
 */
export function medianStarts(programs: readonly Program[], rounds: number): number[] {
  const files = programs.map(({ folder, extension, code }, place) => {
    const all = join(folder, "reports/bench");
    mkdirSync(all, { recursive: true });
    const [file, empty] = [`start-${place}.${extension}`, `empty.${extension}`].map((name) =>
      join(all, name),
    ) as [string, string];
    writeFileSync(file, code);
    writeFileSync(empty, "");
    return { file, empty };
  });
  const times = files.map((): number[] => []);
  const empties = files.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, { file, empty }] of files.entries()) {
      times[place]?.push(started(file));
      empties[place]?.push(started(empty));
    }
  }
  return times.map((all, place) => median(all) - median(empties[place] ?? []));
}

function started(file: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return performance.now() - start;
}
