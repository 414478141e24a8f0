import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CatalogEntry } from "../../src/catalog/catalogEntry.js";
import { type Family, families } from "../../src/catalog/family.js";
import { root } from "../../test/docs/codeBlocks.js";
import { listArgument, readEntries } from "./entries.js";
import { formatted } from "./formatted.js";

const head = "// Written by `npm run generate` from the entries of the catalog.";

/** The text of every source file that lists KPIs, by path, made from the entries of the catalog. */
export async function generatedLists(): Promise<ReadonlyMap<string, string>> {
  const entries = await readEntries();
  const ofFamily = (family: Family): readonly string[] =>
    entries.filter((entry) => entry.family === family).map(({ id }) => id);
  return formatted(
    new Map([
      ["src/catalog/metricId.ts", metricId(entries)],
      ["src/evaluate/kpiFunctions.ts", kpiFunctions(entries)],
      ["src/evaluate/kpis.ts", kpis(entries)],
      ["src/benchmark/definition/proportions.ts", proportions(entries)],
      ...families.flatMap((family) => [
        [`src/catalog/${family}/${family}.ts`, familyList(family, ofFamily(family))] as const,
        [`src/${family}/index.ts`, familyIndex(family, ofFamily(family))] as const,
      ]),
    ]),
  );
}

function metricId(entries: readonly CatalogEntry[]): string {
  const ids = entries.map(({ id }) => `  | "${id}"`);
  return `${head}

/** The id of a KPI: the name of its function. */
export type MetricId =
${ids.join("\n")};
`;
}

function familyList(family: Family, ids: readonly string[]): string {
  return `${head}
// A new KPI is added at the end. You may reorder the lines of the list by hand: \`npm run generate\`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
${ids.map((id) => `import { ${id} } from "./${id}.js";`).join("\n")}

/** The KPIs of the family, in the order of its page in the documentation. */
export const ${family}: readonly CatalogEntry[] = [
${ids.map((id) => `  ${id},`).join("\n")}
];
`;
}

/** The exports of a family: those of its KPIs, then those that are written by hand. */
function familyIndex(family: Family, ids: readonly string[]): string {
  const path = `src/${family}/index.ts`;
  const [first, ...byHand] = readFileSync(join(root, path), "utf8").split(/^(?=\/\/)/m);
  const mark = "// The KPIs of the family, written by `npm run generate`.";
  if (first?.startsWith(mark) !== true) throw new Error(`${path} must begin with: ${mark}`);
  const kpis = ids.map((id) => exportOf(family, id)).join("\n");
  return [`${mark}\n\n${kpis}\n\n`, ...byHand].join("");
}

/** The export of a KPI's function and of the type of its input. Other exports of the file are not public. */
function exportOf(family: Family, id: string): string {
  const type = `${id.charAt(0).toUpperCase()}${id.slice(1)}Input`;
  const source = readFileSync(join(root, `src/${family}/${id}.ts`), "utf8");
  const declaresType = new RegExp(`^export (interface|type) ${type}\\b`, "m").test(source);
  return `export { ${declaresType ? `type ${type}, ` : ""}${id} } from "./${id}.js";`;
}

/** The function that takes the whole input of a KPI as one object, and the file that exports it. */
function functionOf(entry: CatalogEntry): { readonly name: string; readonly from: string } {
  const { id, family } = entry;
  return listArgument(entry) === undefined
    ? { name: id, from: `../${family}/${id}.js` }
    : { name: `${id}FromInput`, from: "./scoresFromInput.js" };
}

function kpiFunctions(entries: readonly CatalogEntry[]): string {
  const functions = entries.map((entry) => ({ id: entry.id, ...functionOf(entry) }));
  return `${head}

${functions.map(({ name, from }) => `import type { ${name} } from "${from}";`).join("\n")}

/** The type of the function of every KPI, by its id: each takes one input object. */
export interface KpiFunctions {
${functions.map(({ id, name }) => `  readonly ${id}: typeof ${name};`).join("\n")}
}
`;
}

function kpis(entries: readonly CatalogEntry[]): string {
  const functions = entries.map((entry) => ({ id: entry.id, ...functionOf(entry) }));
  const rows = functions.map(({ id, name }) => (id === name ? `  ${id},` : `  ${id}: ${name},`));
  return `${head}

import type { KpiFunctions } from "./kpiFunctions.js";
${functions.map(({ name, from }) => `import { ${name} } from "${from}";`).join("\n")}

/** The function of every KPI, by its id. */
export const kpis: KpiFunctions = {
${rows.join("\n")}
};
`;
}

function proportions(entries: readonly CatalogEntry[]): string {
  const ids = entries.filter(({ kind }) => kind === "proportion").map(({ id }) => `  "${id}",`);
  return `${head}

/**
 * The KPIs that are shares of a whole. Their figures are at most 1, so that a figure in percent by
 * mistake is refused. The effort score is not among them, since only one of its methods makes it a
 * share.
 */
export const proportions: readonly string[] = [
${ids.join("\n")}
];
`;
}
