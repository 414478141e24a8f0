import { InputError } from "../kernel/inputError.js";
import { restoreIds, savedIds } from "../stream/idIndex.js";
import { type SavedFields, savedCounts, savedNumbers } from "../stream/savedFields.js";
import { partNames, type SessionParts } from "./sessionParts.js";
import type { SessionVisitors } from "./sessionVisitors.js";

const width = partNames.length;

/** The visitors as JSON data: a list of ids, and a list of numbers for each part. */
export function saveVisitors({ ids, isNew, sums }: SessionVisitors): SavedFields {
  const column = (place: number): number[] =>
    Array.from({ length: ids.size }, (_, visitor) => sums[visitor * width + place] ?? 0);
  return {
    ids: savedIds(ids),
    isNew: Array.from(isNew.subarray(0, ids.size)),
    ...Object.fromEntries(partNames.map((part, place) => [part, column(place)])),
  };
}

/** Reads the visitors that were saved. Throws unless their counts add up to those of all sessions. */
export function restoreVisitors(
  saved: SavedFields,
  totals: Omit<SessionParts, "seconds">,
): SessionVisitors {
  const ids = restoreIds(saved, "ids");
  const isNew = Uint8Array.from(savedCounts(saved, "isNew", ids.size, 0, 1));
  const sums = new Float64Array(ids.size * width);
  for (const [place, part] of partNames.entries()) {
    const column =
      part === "seconds"
        ? readSeconds(saved, ids.size)
        : readCounts(saved, part, ids.size, totals[part]);
    for (const [visitor, value] of column.entries()) sums[visitor * width + place] = value;
  }
  return { ids, isNew, sums };
}

function readSeconds(saved: SavedFields, size: number): readonly number[] {
  const seconds = savedNumbers(saved, "seconds", size);
  if (seconds.every((one) => one >= 0)) return seconds;
  throw new InputError("saved.state.visitors.seconds", seconds, "numbers from 0 up");
}

function readCounts(
  saved: SavedFields,
  part: keyof SessionParts,
  size: number,
  total: number,
): readonly number[] {
  const least = part === "sessions" ? 1 : 0;
  const counts = savedCounts(saved, part, size, least, Number.MAX_SAFE_INTEGER);
  const sum = counts.reduce((before, one) => before + one, 0);
  if (sum === total) return counts;
  throw new InputError(`saved.state.visitors.${part}`, sum, `${total} together`);
}
