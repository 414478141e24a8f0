import { readFileSync } from "node:fs";
import Table from "cli-table3";

type Status = "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Ignored" | "CompileError";

/** What Stryker's JSON report says of the mutants of each source file. */
export interface MutationReport {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: Status }[] }>
  >;
}

/** What a folder's tests should kill at least, in percent. */
const limits: Readonly<Record<string, number>> = { benchmark: 90, models: 90 };
const usualLimit = 95;

/** The table of scores by folder: killed and timed out, of all that were not ignored. */
export function scoresByFolder(reports: readonly MutationReport[]): string {
  const folders = new Map<string, Status[]>();
  for (const [file, { mutants }] of reports.flatMap(({ files }) => Object.entries(files))) {
    const folder = /^src\/(\w+)\//.exec(file)?.[1] ?? "src";
    const statuses = mutants.map(({ status }) => status);
    folders.set(folder, [...(folders.get(folder) ?? []), ...statuses]);
  }
  const table = new Table({
    head: ["folder", "killed", "timed out", "survived", "not run", "ignored", "score", "limit", ""],
    colAligns: ["left", ...Array<"right">(7).fill("right"), "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const [folder, statuses] of [...folders].sort()) {
    const limit = limits[folder] ?? usualLimit;
    const score = scoreOf(statuses);
    table.push([folder, ...cellsOf(statuses), `${limit} %`, score < limit ? "below" : ""]);
  }
  table.push(["all", ...cellsOf([...folders.values()].flat()), "", ""]);
  return table.toString();
}

function cellsOf(statuses: readonly Status[]): string[] {
  const shown = ["Killed", "Timeout", "Survived", "NoCoverage", "Ignored"] as const;
  const counts = shown.map((status) => String(countOf(statuses, status)));
  return [...counts, `${scoreOf(statuses).toFixed(1)} %`];
}

function scoreOf(statuses: readonly Status[]): number {
  const killed = countOf(statuses, "Killed", "Timeout");
  const all = killed + countOf(statuses, "Survived", "NoCoverage");
  return all === 0 ? 100 : (100 * killed) / all;
}

function countOf(statuses: readonly Status[], ...wanted: readonly Status[]): number {
  return statuses.filter((status) => wanted.includes(status)).length;
}

/** Reads a report that Stryker wrote. */
export function reportOf(file: string): MutationReport {
  return JSON.parse(readFileSync(file, "utf8")) as MutationReport;
}
