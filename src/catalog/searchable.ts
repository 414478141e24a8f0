import type { CatalogEntry } from "./catalogEntry.js";
import type { NameForms } from "./nameForms.js";

/** An entry with what it is found by. */
export interface Searchable {
  readonly entry: CatalogEntry;
  readonly names: readonly NameForms[];
  /** The names of its family. */
  readonly family: readonly NameForms[];
  /** The words of all its names. */
  readonly words: ReadonlySet<string>;
}
