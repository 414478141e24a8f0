import { InputError } from "../kernel/inputError.js";
import { restoreIds, savedIds } from "../stream/idIndex.js";
import { type SavedFields, savedCounts, savedNumbers } from "../stream/savedFields.js";
import { partNames, type SessionParts } from "./sessionParts.js";
import type { SessionVisitors } from "./sessionVisitors.js";

const width = partNames.length;

/** The visitors as JSON data: a list of ids, and a list of numbers for each part. */
export function saveVisitors({ ids, status, sums }: SessionVisitors): SavedFields {
  const column = (place: number): readonly number[] | null =>
    sums === undefined
      ? null
      : Array.from({ length: ids.size }, (_, visitor) => sums[visitor * width + place] ?? 0);
  return {
    ids: savedIds(ids),
    status: Array.from(status.subarray(0, ids.size)),
    ...Object.fromEntries(partNames.map((part, place) => [part, column(place)])),
  };
}

/** Reads the visitors that were saved. Throws unless their counts add up to those of all sessions. */
export function restoreVisitors(
  saved: SavedFields,
  totals: Omit<SessionParts, "seconds">,
): SessionVisitors {
  const ids = restoreIds(saved, "ids");
  const status = Uint8Array.from(savedCounts(saved, "status", ids.size, 0, 2));
  if (partNames.every((part) => saved[part] === null)) return { ids, status, sums: undefined };
  const sums = new Float64Array(ids.size * width);
  for (const [place, part] of partNames.entries()) {
    const column = readColumn(saved, part, ids.size, totals);
    for (const [visitor, value] of column.entries()) sums[visitor * width + place] = value;
  }
  return { ids, status, sums };
}

function readColumn(
  saved: SavedFields,
  part: keyof SessionParts,
  size: number,
  totals: Omit<SessionParts, "seconds">,
): readonly number[] {
  if (part === "seconds") return readReals(saved, part, size);
  const column =
    part === "conversions"
      ? readReals(saved, part, size)
      : savedCounts(saved, part, size, part === "sessions" ? 1 : 0, Number.MAX_SAFE_INTEGER);
  const [sum, wanted] = [column.reduce((before, one) => before + one, 0), totals[part]];
  // Conversions may be fractions, so the sum over the visitors may differ from the saved total in
  // the last digits.
  if (sum === wanted || (part === "conversions" && Math.abs(sum - wanted) <= 1e-9 * wanted)) {
    return column;
  }
  throw new InputError(`saved.state.visitors.${part}`, sum, `${wanted} together`);
}

function readReals(saved: SavedFields, name: string, size: number): readonly number[] {
  const numbers = savedNumbers(saved, name, size);
  if (numbers.every((one) => one >= 0)) return numbers;
  throw new InputError(`saved.state.visitors.${name}`, numbers, "numbers from 0 up");
}
