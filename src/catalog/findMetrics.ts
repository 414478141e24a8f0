import { InputError } from "../kernel/inputError.js";
import { catalog } from "./catalog.js";
import type { CatalogEntry } from "./catalogEntry.js";

/**
 * The KPIs that people mean by a name: a title, an abbreviation or an alias, in any of the catalog's languages.
 *
 * The best match comes first: the whole name, then its beginning, then whole words of it, then the
 * beginning of a word; among equals, the order of the catalog. Case, hyphens and spaces make no
 * difference.
 *
 * @param name - What somebody might call it: `"attrition"`, `"AOV"`, `"tingkat retensi"`.
 * @returns The entries of the catalog that match; none where nothing does.
 * @throws {@link InputError} If the name is no string.
 *
 * @example
 * findMetrics("attrition")[0].id; // "churnRate"
 * findMetrics("nilai pesanan rata-rata")[0].id; // "averageOrderValue"
 * findMetrics("weather"); // []
 */
export function findMetrics(name: string): readonly CatalogEntry[] {
  if (typeof name !== "string") throw new InputError("name", name, "a string");
  const wanted = plain(name);
  if (wanted === "") return [];
  return catalog
    .map((entry) => ({ entry, distance: distanceFrom(wanted, entry) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** How far the nearest name of an entry is from the one wanted. */
function distanceFrom(wanted: string, entry: CatalogEntry): number {
  const { id, title, abbreviations, aliases } = entry;
  const names = [id, ...Object.values(title), ...abbreviations, ...Object.values(aliases).flat()];
  return Math.min(...names.map((name) => steps(wanted, plain(name))));
}

/** The whole name, its beginning, whole words of it, all words somewhere, the beginning of one, or nothing. */
function steps(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(`${wanted} `)) return 1;
  if (` ${name} `.includes(` ${wanted} `)) return 2;
  const words = name.split(" ");
  if (wanted.split(" ").every((word) => words.includes(word))) return 3;
  // Thai sets no spaces between words.
  const isWithin = thai.test(wanted) ? name.includes(wanted) : ` ${name}`.includes(` ${wanted}`);
  return isWithin ? 4 : Number.POSITIVE_INFINITY;
}

const thai = /[\u0e00-\u0e7f]/;

function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-–_/:]+/g, " ")
    .trim();
}
