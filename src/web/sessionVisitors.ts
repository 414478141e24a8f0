import {
  emptyIdIndex,
  type Id,
  type IdIndex,
  idsOf,
  numberOf,
  restoreIds,
} from "../stream/idIndex.js";
import { type SavedFields, savedCounts } from "../stream/savedState.js";

/** The visitors of sessions, and which of them are new, in a column by the visitor's number. */
export interface SessionVisitors {
  readonly ids: IdIndex;
  isNew: Uint8Array;
}

/** No visitors. */
export function emptyVisitors(): SessionVisitors {
  return { ids: emptyIdIndex(), isNew: new Uint8Array(8) };
}

/** Takes in a session of a visitor, who is new if any session says so. */
export function meetVisitor(visitors: SessionVisitors, id: Id, isNew: boolean): void {
  const visitor = numberOf(visitors.ids, id);
  if (visitor >= visitors.isNew.length) grow(visitors);
  if (isNew) visitors.isNew[visitor] = 1;
}

/** Takes in the visitors of other sessions. */
export function mergeVisitors(into: SessionVisitors, from: SessionVisitors): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    meetVisitor(into, id, from.isNew[other] === 1);
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

/** The visitors as JSON data. */
export function saveVisitors({ ids, isNew }: SessionVisitors): SavedFields {
  return { ids: Array.from(idsOf(ids)), isNew: Array.from(isNew.subarray(0, ids.size)) };
}

/** The visitors that were saved. */
export function restoreVisitors(saved: SavedFields): SessionVisitors {
  const ids = restoreIds(saved, "ids");
  return { ids, isNew: Uint8Array.from(savedCounts(saved, "isNew", ids.size, 0, 1)) };
}

function grow(visitors: SessionVisitors): void {
  const { isNew } = visitors;
  visitors.isNew = new Uint8Array(2 * Math.max(isNew.length, 4));
  visitors.isNew.set(isNew);
}
