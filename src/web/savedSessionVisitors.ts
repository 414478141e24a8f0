import { type Exact, minus, sign, toDecimalString, toNumber } from "../kernel/exact.js";
import { addExact, emptySum, total, unitsOf } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { restoreIds, savedIds } from "../stream/idIndex.js";
import { type SavedFields, savedCounts, savedList } from "../stream/savedFields.js";
import { savedDecimal } from "./savedDecimal.js";
import { partNames, type SessionParts } from "./sessionParts.js";
import { partAt, type SessionVisitors } from "./sessionVisitors.js";

const width = partNames.length;

/** The totals that the parts of all visitors must add up to. */
interface VisitorTotals extends Omit<SessionParts, "conversions" | "seconds"> {
  readonly conversions: Exact;
  readonly seconds: Exact;
}

/**
 * The visitors as JSON data: a list of ids, and a list of numbers for each part. Numbers that may
 * be fractions are written as text.
 */
export function saveVisitors(visitors: SessionVisitors): SavedFields {
  const { ids, status, sums } = visitors;
  const column = (part: number): readonly (number | string)[] | null =>
    sums === undefined
      ? null
      : Array.from({ length: ids.size }, (_, visitor) => {
          const place = visitor * width + part;
          return isExact(partNames[part])
            ? toDecimalString(partAt(visitors, place))
            : (sums[place] as number);
        });
  return {
    ids: savedIds(ids),
    status: Array.from(status.subarray(0, ids.size)),
    ...Object.fromEntries(partNames.map((part, place) => [part, column(place)])),
  };
}

/** Reads the visitors that were saved. Throws unless their counts add up to those of all sessions. */
export function restoreVisitors(saved: SavedFields, totals: VisitorTotals): SessionVisitors {
  const ids = restoreIds(saved, "ids");
  const status = Uint8Array.from(savedCounts(saved, "status", ids.size, 0, 2));
  const visitors: SessionVisitors = { ids, status, sums: undefined, beyond: new Map() };
  if (partNames.every((part) => saved[part] === null)) return visitors;
  const sums = new Float64Array(ids.size * width);
  for (const [place, part] of partNames.entries()) {
    if (isExact(part)) {
      const column = readDecimals(saved, part, ids.size, totals);
      for (const [visitor, value] of column.entries()) {
        const units = unitsOf(toDecimalString(value));
        if (Number.isNaN(units)) visitors.beyond.set(visitor * width + place, value);
        else sums[visitor * width + place] = units;
      }
    } else {
      const column = readCounts(saved, part, ids.size, totals);
      for (const [visitor, value] of column.entries()) sums[visitor * width + place] = value;
    }
  }
  return { ...visitors, sums };
}

/** Whether a part may be a fraction. */
function isExact(part: keyof SessionParts | undefined): part is "conversions" | "seconds" {
  return part === "conversions" || part === "seconds";
}

function readCounts(
  saved: SavedFields,
  part: Exclude<keyof SessionParts, "conversions" | "seconds">,
  size: number,
  totals: VisitorTotals,
): readonly number[] {
  const least = part === "sessions" ? 1 : 0;
  const column = savedCounts(saved, part, size, least, Number.MAX_SAFE_INTEGER);
  const sum = column.reduce((before, one) => before + one, 0);
  if (sum === totals[part]) return column;
  throw new InputError(`saved.state.visitors.${part}`, sum, `${totals[part]} together`);
}

function readDecimals(
  saved: SavedFields,
  part: "conversions" | "seconds",
  size: number,
  totals: VisitorTotals,
): readonly Exact[] {
  const argument = `saved.state.visitors.${part}`;
  const list = savedList(saved, part);
  if (list.length !== size) throw new InputError(argument, list, `${size} decimal numbers`);
  const column = list.map((one) => savedDecimal(argument, one));
  const sum = emptySum();
  for (const one of column) addExact(sum, one);
  const wanted = totals[part];
  if (sign(minus(total(sum), wanted)) === 0) return column;
  throw new InputError(argument, toNumber(total(sum)), `${toNumber(wanted)} together`);
}
