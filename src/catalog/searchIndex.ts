import { catalog } from "./catalog.js";
import type { CatalogEntry } from "./catalogEntry.js";
import { familyNames } from "./familyNames.js";
import { nameForms } from "./nameForms.js";
import type { Searchable } from "./searchable.js";

/** Entries by their names, and entries by the names of variants that are not KPIs of the catalog. */
interface SearchIndex {
  readonly byName: readonly Searchable[];
  readonly byVariant: readonly Searchable[];
}

let index: SearchIndex | undefined;

/** All entries, prepared once, when somebody searches for the first time. */
export function searchIndex(): SearchIndex {
  index ??= {
    byName: catalog.map((entry) => searchableBy(entry, namesOf(entry))),
    byVariant: catalog.map((entry) => searchableBy(entry, variantsOf(entry))),
  };
  return index;
}

function namesOf({ id, title, abbreviations, aliases }: CatalogEntry): readonly string[] {
  return [id, ...Object.values(title), ...abbreviations, ...Object.values(aliases).flat()];
}

function variantsOf({ variants }: CatalogEntry): readonly string[] {
  return variants.filter(({ metric }) => metric === undefined).map(({ name }) => name);
}

function searchableBy(entry: CatalogEntry, searched: readonly string[]): Searchable {
  const names = searched.map(nameForms);
  const words = new Set(names.flatMap(({ loose }) => loose).flatMap((name) => name.split(" ")));
  return { entry, names, words, family: familyNames[entry.family].map(nameForms) };
}

/** Every word of every name. */
export function knownWords(): ReadonlySet<string> {
  return new Set(searchIndex().byName.flatMap(({ words }) => [...words]));
}
