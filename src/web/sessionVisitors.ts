import { InputError } from "../kernel/inputError.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import type { Id } from "../stream/id.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf, restoreIds } from "../stream/idIndex.js";
import { type SavedFields, savedCounts, savedNumbers } from "../stream/savedFields.js";
import type { SessionParts } from "./sessionParts.js";
import { type SessionSpread, sessionSpread } from "./sessionSpread.js";

/** The visitors of sessions: which of them are new, and the sums of each one's sessions. */
export interface SessionVisitors {
  readonly ids: IdIndex;
  /** In a column by the visitor's number. */
  isNew: Uint8Array;
  /** The parts of each visitor side by side, as they are read and written together. */
  sums: Float64Array;
}

/** The parts, in their order. */
const parts = [
  "sessions",
  "bouncedSessions",
  "engagedSessions",
  "pageViews",
  "conversions",
  "seconds",
] as const satisfies readonly (keyof SessionParts)[];
const width = parts.length;

/** No visitors. */
export function emptyVisitors(): SessionVisitors {
  return { ids: emptyIdIndex(), isNew: new Uint8Array(8), sums: new Float64Array(8 * width) };
}

/** Adds sessions to a visitor, who is new if any session says so. */
export function addToVisitor(
  visitors: SessionVisitors,
  id: Id,
  isNew: boolean,
  more: SessionParts,
): void {
  const visitor = numberOf(visitors.ids, id);
  if (visitor >= visitors.isNew.length) grow(visitors, visitor);
  if (isNew) visitors.isNew[visitor] = 1;
  const { sums } = visitors;
  const start = visitor * width;
  // In the order of the parts, and written out, since every session passes here.
  sums[start] = (sums[start] as number) + more.sessions;
  sums[start + 1] = (sums[start + 1] as number) + more.bouncedSessions;
  sums[start + 2] = (sums[start + 2] as number) + more.engagedSessions;
  sums[start + 3] = (sums[start + 3] as number) + more.pageViews;
  sums[start + 4] = (sums[start + 4] as number) + more.conversions;
  sums[start + 5] = (sums[start + 5] as number) + more.seconds;
}

/** Takes in the visitors of other sessions. */
export function mergeVisitors(into: SessionVisitors, from: SessionVisitors): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    addToVisitor(into, id, from.isNew[other] === 1, partsOf(from, other));
    other += 1;
  }
}

/** How many visitors are new, and how many are not. */
export function countVisitors({ ids, isNew }: SessionVisitors): {
  readonly newVisitors: number;
  readonly returningVisitors: number;
} {
  const newVisitors = isNew.reduce((sum, one) => sum + one, 0);
  return { newVisitors, returningVisitors: ids.size - newVisitors };
}

/** How sessions spread over the visitors. */
export function spreadOverVisitors({ ids, sums }: SessionVisitors): SessionSpread {
  const squares = new Float64Array(width);
  const products = new Float64Array(width);
  for (let start = 0; start < ids.size * width; start += width) {
    const sessions = sums[start] as number;
    for (let place = 0; place < width; place += 1) {
      const part = sums[start + place] as number;
      squares[place] = (squares[place] as number) + part * part;
      products[place] = (products[place] as number) + part * sessions;
    }
  }
  return sessionSpread("visitor", ids.size, named(squares), named(products));
}

/** The visitors as JSON data. */
export function saveVisitors(visitors: SessionVisitors): SavedFields {
  const { ids, isNew } = visitors;
  const column = (place: number): number[] =>
    Array.from({ length: ids.size }, (_, visitor) => visitors.sums[visitor * width + place] ?? 0);
  return {
    ids: Array.from(idsOf(ids)),
    isNew: Array.from(isNew.subarray(0, ids.size)),
    ...Object.fromEntries(parts.map((part, place) => [part, column(place)])),
  };
}

/** The visitors that were saved, of sessions that have so many of each part. */
export function restoreVisitors(
  saved: SavedFields,
  totals: Omit<SessionParts, "seconds">,
): SessionVisitors {
  const ids = restoreIds(saved, "ids");
  const isNew = Uint8Array.from(savedCounts(saved, "isNew", ids.size, 0, 1));
  const sums = new Float64Array(ids.size * width);
  for (const [place, part] of parts.entries()) {
    const column = columnOf(saved, part, ids.size, totals);
    for (const [visitor, value] of column.entries()) sums[visitor * width + place] = value;
  }
  return { ids, isNew, sums };
}

/** A saved column, whose counts add up to those of all sessions. */
function columnOf(
  saved: SavedFields,
  part: keyof SessionParts,
  size: number,
  totals: Omit<SessionParts, "seconds">,
): readonly number[] {
  if (part === "seconds") {
    const seconds = savedNumbers(saved, part, size);
    if (seconds.every((one) => one >= 0)) return seconds;
    throw new InputError(`saved.state.visitors.${part}`, seconds, "numbers from 0 up");
  }
  const least = part === "sessions" ? 1 : 0;
  const column = savedCounts(saved, part, size, least, Number.MAX_SAFE_INTEGER);
  const together = column.reduce((sum, one) => sum + one, 0);
  if (together === totals[part]) return column;
  throw new InputError(`saved.state.visitors.${part}`, together, `${totals[part]} together`);
}

function partsOf({ sums }: SessionVisitors, visitor: number): SessionParts {
  return named(sums.subarray(visitor * width, (visitor + 1) * width));
}

function named(values: Float64Array): SessionParts {
  const [sessions = 0, bouncedSessions = 0, engagedSessions = 0, ...rest] = values;
  const [pageViews = 0, conversions = 0, seconds = 0] = rest;
  return { sessions, bouncedSessions, engagedSessions, pageViews, conversions, seconds };
}

function grow(visitors: SessionVisitors, visitor: number): void {
  const length = lengthFor(visitor);
  visitors.isNew = lengthened(visitors.isNew, length);
  visitors.sums = lengthened(visitors.sums, length * width);
}
