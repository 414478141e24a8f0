import { InputError } from "../kernel/inputError.js";
import { catalog } from "./catalog.js";
import type { CatalogEntry } from "./catalogEntry.js";

/**
 * The KPIs that people mean by a name: a title, an abbreviation or an alias, in any of the catalog's languages.
 *
 * The best match comes first: the whole name, then its beginning, then whole words of it, then any
 * part of it; a title before an abbreviation, and that before an alias. Case, hyphens and spaces
 * make no difference.
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
  const titles = [entry.id, ...Object.values(entry.title)];
  const aliases = Object.values(entry.aliases).flat();
  return Math.min(
    ...[titles, entry.abbreviations, aliases].flatMap((names, further) =>
      names.map((one) => steps(wanted, plain(one)) + further / 10),
    ),
  );
}

/** The whole name, its beginning, whole words of it, all words somewhere, any part of it, or nothing. */
function steps(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(`${wanted} `)) return 1;
  if (` ${name} `.includes(` ${wanted} `)) return 2;
  const words = name.split(" ");
  if (wanted.split(" ").every((word) => words.includes(word))) return 3;
  return name.includes(wanted) ? 4 : Number.POSITIVE_INFINITY;
}

function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-–_/:]+/g, " ")
    .trim();
}
