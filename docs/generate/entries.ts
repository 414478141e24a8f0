import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CatalogEntry } from "../../src/catalog/catalogEntry.js";
import { type Family, families } from "../../src/catalog/family.js";
import { root } from "../../test/docs/codeBlocks.js";

/** Every entry of the catalog, read from its own file, in the order of the guides. */
export async function readEntries(): Promise<readonly CatalogEntry[]> {
  return (await Promise.all(families.map(readFamily))).flat();
}

/** The files of the entries of a family, in the order of the list that the last run wrote. */
export function entryFiles(family: Family): readonly string[] {
  const folder = `src/catalog/${family}`;
  const ids = readdirSync(join(root, folder))
    .filter((name) => isEntry(join(root, folder, name)))
    .map((name) => name.replace(/\.ts$/, ""))
    .sort();
  const listed = listedIds(`${folder}/${family}.ts`).filter((id) => ids.includes(id));
  return [...new Set([...listed, ...ids])].map((id) => `${folder}/${id}.ts`);
}

/** The name of the first argument of a function that takes a list, not an object of fields. */
export function listArgument({ inputs: [first] }: CatalogEntry): string | undefined {
  return first?.name === "answers" || first?.name === "components" ? first.name : undefined;
}

async function readFamily(family: Family): Promise<readonly CatalogEntry[]> {
  const modules = entryFiles(family).map(async (file) => {
    const exported = (await import(pathToFileURL(join(root, file)).href)) as Readonly<
      Record<string, CatalogEntry>
    >;
    const id = file.replace(/^.*\/|\.ts$/g, "");
    const entry = exported[id];
    if (entry?.id === id && entry.family === family) return entry;
    throw new Error(`${file} must export the entry ${id} with that id and the family ${family}`);
  });
  return await Promise.all(modules);
}

function isEntry(file: string): boolean {
  return (
    file.endsWith(".ts") && /^export const \w+: CatalogEntry = \{/m.test(readFileSync(file, "utf8"))
  );
}

function listedIds(file: string): readonly string[] {
  const list = readFileSync(join(root, file), "utf8");
  return Array.from(list.matchAll(/^ {2}(\w+),$/gm), ([, id = ""]) => id);
}
