import { type Exact, exactly, plus, toNumber, unitsLimit } from "../kernel/exact.js";
import { unitPlaces, unitsToExact } from "../kernel/exactSum.js";
import type { Id } from "../kernel/id.js";
import {
  addExactProduct,
  addProduct,
  emptyProducts,
  type ProductSum,
  productTotal,
} from "../kernel/productSum.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf } from "../stream/idIndex.js";
import type { BeyondUnits } from "./beyondUnits.js";
import { partNames, type SessionParts, sessionParts } from "./sessionParts.js";
import type { SessionSpreadSums } from "./sessionSpread.js";

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
   * The parts of each visitor side by side, since they are read and written together. Conversions
   * and seconds are in units of a sum. `undefined` once a session has named no visitor. From then on,
   * only those visitors are kept of whom a session says whether they are new.
   */
  sums: Float64Array | undefined;
  /**
   * The parts of conversions and seconds that cannot be given in units, by their index in `sums`.
   */
  readonly beyond: Map<number, Exact>;
}

const width = partNames.length;
const conversionsAt = 4;
const secondsAt = 5;
const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/** No visitors. */
export function emptyVisitors(): SessionVisitors {
  return {
    ids: emptyIdIndex(),
    status: new Uint8Array(8),
    sums: new Float64Array(8 * width),
    beyond: new Map(),
  };
}

/** Whether a session says that its visitor is new, as a number. */
export function visitorStatus(newVisitor: boolean | null | undefined): number {
  return newVisitor === true ? 2 : newVisitor === false ? 1 : 0;
}

/** Drops the sums of visitors, since some sessions do not name their visitor. */
export function forgetSums(visitors: SessionVisitors): void {
  visitors.sums = undefined;
  visitors.beyond.clear();
}

/**
 * Adds sessions to a visitor, who is new if any of them says so. Their conversions and seconds are
 * those of `more`, in units of a sum, plus those of `beyond`, if it is given.
 */
export function addToVisitor(
  visitors: SessionVisitors,
  id: Id,
  status: number,
  more: SessionParts,
  beyond?: BeyondUnits,
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
  sums[start + 6] = (sums[start + 6] as number) + more.sessionsWithConversions;
  addUnitsAt(visitors, sums, start + conversionsAt, more.conversions);
  addUnitsAt(visitors, sums, start + secondsAt, more.seconds);
  if (beyond === undefined) return;
  addBeyond(visitors, start + conversionsAt, beyond.conversions);
  addBeyond(visitors, start + secondsAt, beyond.seconds);
}

function addUnitsAt(
  visitors: SessionVisitors,
  sums: Float64Array,
  place: number,
  units: number,
): void {
  const sum = (sums[place] as number) + units;
  if (sum < unitsLimit) sums[place] = sum;
  else addBeyond(visitors, place, unitsToExact(units));
}

function addBeyond({ beyond }: SessionVisitors, place: number, amount: Exact | undefined): void {
  if (amount !== undefined) beyond.set(place, plus(beyond.get(place) ?? zero, amount));
}

/** Adds the sessions of all visitors of `from`. */
export function mergeVisitors(into: SessionVisitors, from: SessionVisitors): void {
  if (from.sums === undefined) forgetSums(into);
  const nothing = new Float64Array(width);
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const start = other * width;
    const sums = from.sums?.subarray(start, start + width) ?? nothing;
    addToVisitor(into, id, from.status[other] as number, sessionParts(sums), {
      conversions: from.beyond.get(start + conversionsAt),
      seconds: from.beyond.get(start + secondsAt),
    });
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

/**
 * The sum at an index, as an exact number. For conversions and seconds it is not in units, but in
 * ones.
 */
export function partAt({ sums, beyond }: SessionVisitors, place: number): Exact {
  const units = sums?.[place] ?? 0;
  const inUnits = placesOf(place) === 0 ? exactly(units, 0) : unitsToExact(units);
  return plus(inUnits, beyond.get(place) ?? zero);
}

/** How many decimals the unit of the sum at an index has. */
function placesOf(place: number): number {
  const part = place % width;
  return part === conversionsAt || part === secondsAt ? unitPlaces : 0;
}

/** The sums over visitors for the spread; `undefined` if not every visitor is known. */
export function spreadOverVisitors(visitors: SessionVisitors): SessionSpreadSums | undefined {
  const { ids, sums, beyond } = visitors;
  if (sums === undefined) return undefined;
  const squares = partNames.map(emptyProducts);
  const products = partNames.map(emptyProducts);
  const areAllInUnits = beyond.size === 0;
  let withConversions = 0;
  for (let start = 0; start < ids.size * width; start += width) {
    const sessions = sums[start] as number;
    const known = sums[start + 6] as number;
    if (known > 0) withConversions += 1;
    for (let part = 0; part < width; part += 1) {
      const place = start + part;
      const count = part === conversionsAt ? known : sessions;
      const [squared, multiplied] = [squares[part] as ProductSum, products[part] as ProductSum];
      if (areAllInUnits || !beyond.has(place)) {
        const units = sums[place] as number;
        const places = part === conversionsAt || part === secondsAt ? unitPlaces : 0;
        addProduct(squared, units, units, 2 * places);
        addProduct(multiplied, units, count, places);
      } else {
        const whole = partAt(visitors, place);
        addExactProduct(squared, whole, whole);
        addExactProduct(multiplied, whole, exactly(count, 0));
      }
    }
  }
  const numbers = (all: readonly ProductSum[], factors: number): SessionParts =>
    sessionParts(
      Float64Array.from(all, (sum, part) => toNumber(productTotal(sum, factors * placesOf(part)))),
    );
  return {
    unit: "visitor",
    units: ids.size,
    unitsWithConversions: withConversions,
    squares: numbers(squares, 2),
    products: numbers(products, 1),
  };
}

function makeRoom(visitors: SessionVisitors, visitor: number): void {
  const length = lengthFor(visitor);
  visitors.status = lengthened(visitors.status, length);
  visitors.sums = visitors.sums && lengthened(visitors.sums, length * width);
}
