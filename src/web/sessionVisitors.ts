import type { Id } from "../kernel/id.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../stream/idIndex.js";
import { partNames, type SessionParts, sessionParts } from "./sessionParts.js";
import { type SessionSpread, sessionSpread } from "./sessionSpread.js";

/** The visitors of sessions: which of them are new, and the sums of each one's sessions. */
export interface SessionVisitors {
  /** The number of each visitor, by id. */
  readonly ids: IdIndex;
  /**
   * By the visitor's number: 2 for a new visitor, 1 for a visitor who is not new, and 0 if no
   * session says which it is.
   */
  status: Uint8Array;
  /**
   * The parts of each visitor side by side, since they are read and written together. `undefined`
   * once a session has named no visitor. From then on, only those visitors are kept of whom a
   * session says whether they are new.
   */
  sums: Float64Array | undefined;
}

const width = partNames.length;

/** No visitors. */
export function emptyVisitors(): SessionVisitors {
  return { ids: emptyIdIndex(), status: new Uint8Array(8), sums: new Float64Array(8 * width) };
}

/** Whether a session says that its visitor is new, as a number. */
export function visitorStatus(newVisitor: boolean | null | undefined): number {
  return newVisitor === true ? 2 : newVisitor === false ? 1 : 0;
}

/** Drops the sums of visitors, since some sessions do not name their visitor. */
export function forgetSums(visitors: SessionVisitors): void {
  visitors.sums = undefined;
}

/** Adds sessions to a visitor, who is new if any of them says so. */
export function addToVisitor(
  visitors: SessionVisitors,
  id: Id,
  status: number,
  more: SessionParts,
): void {
  if (visitors.sums === undefined && status === 0) return;
  const visitor = numberOf(visitors.ids, id);
  if (visitor >= visitors.status.length) makeRoom(visitors, visitor);
  if (status > (visitors.status[visitor] as number)) visitors.status[visitor] = status;
  const { sums } = visitors;
  if (sums === undefined) return;
  const start = visitor * width;
  // The parts are added in the order of `partNames`, without a loop, since this runs for every
  // session.
  sums[start] = (sums[start] as number) + more.sessions;
  sums[start + 1] = (sums[start + 1] as number) + more.bouncedSessions;
  sums[start + 2] = (sums[start + 2] as number) + more.engagedSessions;
  sums[start + 3] = (sums[start + 3] as number) + more.pageViews;
  sums[start + 4] = (sums[start + 4] as number) + more.conversions;
  sums[start + 5] = (sums[start + 5] as number) + more.seconds;
  sums[start + 6] = (sums[start + 6] as number) + more.sessionsWithConversions;
}

/** Adds the sessions of all visitors of `from`. */
export function mergeVisitors(into: SessionVisitors, from: SessionVisitors): void {
  if (from.sums === undefined) forgetSums(into);
  const nothing = new Float64Array(width);
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const sums = from.sums?.subarray(other * width, (other + 1) * width) ?? nothing;
    addToVisitor(into, id, from.status[other] as number, sessionParts(sums));
    other += 1;
  }
}

/** How many visitors are new and how many are not, as far as sessions say it. */
export function countVisitors({ status }: SessionVisitors): {
  readonly newVisitors: number;
  readonly returningVisitors: number;
} {
  const having = (wanted: number): number =>
    status.reduce((sum, one) => sum + (one === wanted ? 1 : 0), 0);
  return { newVisitors: having(2), returningVisitors: having(1) };
}

/** How sessions spread over the visitors; `undefined` if not every visitor is known. */
export function spreadOverVisitors({ ids, sums }: SessionVisitors): SessionSpread | undefined {
  if (sums === undefined) return undefined;
  const squares = new Float64Array(width);
  const products = new Float64Array(width);
  let conversionProducts = 0;
  let withConversions = 0;
  for (let start = 0; start < ids.size * width; start += width) {
    const sessions = sums[start] as number;
    const conversions = sums[start + 4] as number;
    const known = sums[start + 6] as number;
    for (let place = 0; place < width; place += 1) {
      const part = sums[start + place] as number;
      squares[place] = (squares[place] as number) + part * part;
      products[place] = (products[place] as number) + part * sessions;
    }
    conversionProducts += conversions * known;
    if (known > 0) withConversions += 1;
  }
  const ofSessions = { ...sessionParts(products), conversions: conversionProducts };
  return sessionSpread("visitor", ids.size, sessionParts(squares), ofSessions, withConversions);
}

function makeRoom(visitors: SessionVisitors, visitor: number): void {
  const length = lengthFor(visitor);
  visitors.status = lengthened(visitors.status, length);
  visitors.sums = visitors.sums && lengthened(visitors.sums, length * width);
}
