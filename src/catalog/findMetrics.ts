import { InputError } from "../kernel/inputError.js";
import { catalog } from "./catalog.js";
import type { CatalogEntry } from "./catalogEntry.js";

/**
 * The KPIs that people mean by a name: a title, an abbreviation or an alias, in any of the catalog's languages.
 *
 * The best match comes first: the whole name, then its beginning, then whole words of it, then the
 * beginning of a word, then words of several names; among equals, the order of the catalog. Case,
 * hyphens and punctuation make no difference.
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
  const names = namesOf(entry);
  const nearest = Math.min(...names.map((name) => steps(wanted, name)));
  if (nearest < Number.POSITIVE_INFINITY) return nearest;
  // Words of several names together: "Net Promoter Score (NPS)", "abandoned carts".
  const words = new Set(names.flatMap((name) => name.split(" ").map(singular)));
  return wanted.split(" ").every((word) => words.has(singular(word))) ? 5 : nearest;
}

const known = /* @__PURE__ */ new WeakMap<CatalogEntry, readonly string[]>();

function namesOf(entry: CatalogEntry): readonly string[] {
  const { id, title, abbreviations, aliases } = entry;
  const names =
    known.get(entry) ??
    [id, ...Object.values(title), ...abbreviations, ...Object.values(aliases).flat()].map(plain);
  known.set(entry, names);
  return names;
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

function singular(word: string): string {
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** A name as it sounds: without case, hyphens, punctuation and what cannot be seen. */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, "")
    .replace(/\be[- ](mail|mel|commerce)\b/g, "e$1")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
