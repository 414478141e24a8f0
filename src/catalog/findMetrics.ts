import { InputError } from "../kernel/inputError.js";
import { catalog } from "./catalog.js";
import type { CatalogEntry } from "./catalogEntry.js";

/**
 * Finds the KPIs that people mean by a name: a title, an abbreviation or an alias in any language of the catalog.
 *
 * The best match comes first: a name equal to the one wanted, then names that begin with it, then names
 * that contain it as whole words, then names with the same words in another order, then names that
 * contain the beginning of a word, then entries whose names together contain all the words. Equal
 * matches keep the order of the catalog. Case, hyphens and punctuation make no difference.
 *
 * @param name - A name as somebody might type it: `"attrition"`, `"AOV"`, `"tingkat retensi"`.
 * @returns The matching entries of the catalog; an empty array without a match.
 * @throws {@link InputError} If the name is not a string.
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

/** The distance between the wanted name and the nearest name of an entry. */
function distanceFrom(wanted: string, entry: CatalogEntry): number {
  const names = namesOf(entry);
  const nearest = Math.min(...names.map((name) => distanceBetween(wanted, name)));
  if (nearest < Number.POSITIVE_INFINITY) return nearest;
  // The words of a search may be spread over several names of one KPI, as in "Net Promoter Score
  // (NPS)" or "abandoned carts".
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

/** The distance between the wanted name and one name: from 0 for an equal name to infinity. */
function distanceBetween(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(`${wanted} `)) return 1;
  if (` ${name} `.includes(` ${wanted} `)) return 2;
  const words = name.split(" ");
  if (wanted.split(" ").every((word) => words.includes(word))) return 3;
  // Thai has no spaces between words, so the wanted text may begin anywhere in a name.
  const isWithin = thai.test(wanted) ? name.includes(wanted) : ` ${name}`.includes(` ${wanted}`);
  return isWithin ? 4 : Number.POSITIVE_INFINITY;
}

const thai = /[\u0e00-\u0e7f]/;

function singular(word: string): string {
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** A name in lower case, without hyphens, punctuation and invisible characters. */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, "")
    .replace(/\be[- ](mail|mel|commerce)\b/g, "e$1")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
