import { InputError } from "../kernel/inputError.js";
import type { CatalogEntry } from "./catalogEntry.js";
import { nameDistance } from "./nameDistance.js";
import { type NameForms, nameForms } from "./nameForms.js";
import type { Searchable } from "./searchable.js";
import { withoutFiller } from "./searchFiller.js";
import { knownWords, searchIndex } from "./searchIndex.js";
import { corrections } from "./typingErrors.js";

/**
 * Finds the KPIs that people mean by a name: a title, an abbreviation or an alias in any language of the catalog.
 *
 * The best match comes first: a name equal to the one wanted, then names that begin with it, then names
 * that contain it as whole words, then names with the same words in another order, then names that
 * contain the beginning of a word, then entries whose names together contain all the words. Equal
 * matches keep the order of the catalog. Case, hyphens, punctuation, English plurals and Thai
 * connecting words such as ของ make no difference. The name of a family, such as "loyalty", finds all
 * KPIs of the family.
 *
 * If nothing matches, the names of variants that are not KPIs of the catalog are searched: "time on
 * page" finds the average session duration, whose entry says how the two differ. Then the search is repeated without words that do not tell which KPI is meant: names
 * of networks and tools, "average", "formula". If nothing matches even then, each word of more than
 * three letters may have one typing error.
 *
 * @param name - A name as somebody might type it: `"attrition"`, `"AOV"`, `"tingkat retensi"`.
 * @returns The matching entries of the catalog; an empty array without a match.
 * @throws {@link InputError} If the name is not a string.
 *
 * @example
 * findMetrics("attrition")[0].id; // "churnRate"
 * findMetrics("nilai pesanan rata-rata")[0].id; // "averageOrderValue"
 * findMetrics("instagram engagment rate")[0].id; // "engagementRate"
 * findMetrics("weather"); // []
 */
export function findMetrics(name: string): readonly CatalogEntry[] {
  if (typeof name !== "string") throw new InputError("name", name, "a string");
  const { byName, byVariant } = searchIndex();
  const typed = [name, withoutFiller(name)].map(nameForms);
  for (const reading of typed) {
    const found = search([reading], byName);
    if (found.length > 0) return found;
    const variants = search([reading], byVariant, 3);
    if (variants.length > 0) return variants;
  }
  for (const { loose } of typed) {
    const found = search(corrections(loose[0] ?? "", knownWords()).map(nameForms), byName);
    if (found.length > 0) return found;
  }
  return [];
}

/** The entries that match any of several readings of a search below a distance, the best match first. */
function search(
  readings: readonly NameForms[],
  index: readonly Searchable[],
  below = Number.POSITIVE_INFINITY,
): readonly CatalogEntry[] {
  const wanted = readings.filter(({ plain }) => plain !== "");
  const found = index
    .map((one) => ({
      entry: one.entry,
      distance: Math.min(...wanted.map((reading) => distanceFrom(reading, one))),
    }))
    .filter(({ distance }) => distance < below)
    .sort((a, b) => a.distance - b.distance);
  // If some KPI has this very name, those in whose names the words are scattered are not meant.
  const isNamed = found.some(({ distance }) => distance < 1);
  return found
    .filter(({ distance }) => !isNamed || ![3, 5].includes(Math.floor(distance)))
    .map(({ entry }) => entry);
}

/** The distance between the wanted name and the nearest name of an entry. */
function distanceFrom(wanted: NameForms, { names, family, words }: Searchable): number {
  const exact = names.map(({ plain }) => nameDistance(wanted.plain, plain));
  const loose = names.flatMap((name) =>
    wanted.loose.flatMap((one) => name.loose.map((other) => nameDistance(one, other) + 0.5)),
  );
  // The words of a search may be spread over several names of one KPI, as in "Net Promoter Score
  // (NPS)" or "abandoned carts".
  const isSpread = wanted.loose.some((name) => name.split(" ").every((word) => words.has(word)));
  const nearest = Math.min(...exact, ...loose, isSpread ? 5 : Number.POSITIVE_INFINITY);
  // The KPIs of a family whose name is wanted come before others, and keep their order.
  const isFamily = family.some(({ loose: [name] }) => name === wanted.loose[0]);
  return isFamily && nearest >= 1 ? 0.8 + Math.min(nearest, 10) / 100 : nearest;
}
