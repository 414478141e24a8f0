import { InputError } from "../kernel/inputError.js";

/** The error that no KPI has an id, with the closest of the ids: by its initials, such as "AOV", or by its letters. */
export function unknownKpi(id: unknown, ids: readonly string[]): InputError {
  const expected = "the id of a KPI in the catalog";
  if (typeof id !== "string" || id === "") return new InputError("id", id, expected);
  const initials = id.toLowerCase();
  const closest = ids.find((one) => initialsOf(one) === initials) ?? closestId(id, ids);
  return new InputError("id", id, `${expected} (the closest is ${closest})`);
}

/** The first letter of each word of an id, small: "aov" of averageOrderValue. */
function initialsOf(id: string): string {
  return (id.slice(0, 1) + id.replace(/[^A-Z]/g, "")).toLowerCase();
}

/** The id that shares the most pairs of neighbouring letters with a text, measured by both lengths. */
function closestId(id: string, ids: readonly string[]): string {
  const pairs = pairsOf(id);
  const likeness = (one: string): number => {
    const others = pairsOf(one);
    return others.filter((pair) => pairs.includes(pair)).length / (others.length + pairs.length);
  };
  return ids.reduce((best, next) => (likeness(next) > likeness(best) ? next : best));
}

/** The pairs of neighbouring letters of an id, and its last letter; capitals count as small letters. */
function pairsOf(id: string): string[] {
  const letters = id.toLowerCase();
  return Array.from(letters, (_, place) => letters.slice(place, place + 2));
}
