import type { Id } from "../kernel/id.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../stream/idIndex.js";
import { partNames, type SessionParts, sessionParts } from "./sessionParts.js";
import { type SessionSpread, sessionSpread } from "./sessionSpread.js";

/** The visitors of sessions: which of them are new, and the sums of each one's sessions. */
export interface SessionVisitors {
  /** The number of each visitor, by id. */
  readonly ids: IdIndex;
  /** 1 for each new visitor, by the visitor's number. */
  isNew: Uint8Array;
  /** The six parts of each visitor side by side, since they are read and written together. */
  sums: Float64Array;
}

const width = partNames.length;

/** No visitors. */
export function emptyVisitors(): SessionVisitors {
  return { ids: emptyIdIndex(), isNew: new Uint8Array(8), sums: new Float64Array(8 * width) };
}

/** Adds sessions to a visitor, who is new if any of them says so. */
export function addToVisitor(
  visitors: SessionVisitors,
  id: Id,
  isNew: boolean,
  more: SessionParts,
): void {
  const visitor = numberOf(visitors.ids, id);
  if (visitor >= visitors.isNew.length) makeRoom(visitors, visitor);
  if (isNew) visitors.isNew[visitor] = 1;
  const { sums } = visitors;
  const start = visitor * width;
  // In the order of partNames, and without a loop, since this runs for every session.
  sums[start] = (sums[start] as number) + more.sessions;
  sums[start + 1] = (sums[start + 1] as number) + more.bouncedSessions;
  sums[start + 2] = (sums[start + 2] as number) + more.engagedSessions;
  sums[start + 3] = (sums[start + 3] as number) + more.pageViews;
  sums[start + 4] = (sums[start + 4] as number) + more.conversions;
  sums[start + 5] = (sums[start + 5] as number) + more.seconds;
}

/** Adds the sessions of all visitors of `from`. */
export function mergeVisitors(into: SessionVisitors, from: SessionVisitors): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const sums = from.sums.subarray(other * width, (other + 1) * width);
    addToVisitor(into, id, from.isNew[other] === 1, sessionParts(sums));
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
  return sessionSpread("visitor", ids.size, sessionParts(squares), sessionParts(products));
}

function makeRoom(visitors: SessionVisitors, visitor: number): void {
  const length = lengthFor(visitor);
  visitors.isNew = lengthened(visitors.isNew, length);
  visitors.sums = lengthened(visitors.sums, length * width);
}
