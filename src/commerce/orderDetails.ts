import { isAbsent, plainCount } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import { type SavedFields, savedCounts, savedList } from "../stream/savedFields.js";
import type { OrderAmount } from "./orderAmount.js";

/**
 * What totals need to know about orders with ids, in addition to their money and their times, in
 * columns that are indexed by the order's number.
 */
export interface OrderDetails {
  /** When the customer first ordered, as the earliest row says; NaN if no row says it. */
  firstOrderAt: Float64Array;
  /** The units of goods in the rows. */
  goods: Float64Array;
  /** 1 if a row leaves out its units, else 0. */
  lacksGoods: Uint8Array;
}

/** The columns before any row was seen. */
export function emptyOrderDetails(): OrderDetails {
  return {
    firstOrderAt: new Float64Array(0),
    goods: new Float64Array(0),
    lacksGoods: new Uint8Array(0),
  };
}

/** Makes the columns long enough for `size` orders. */
export function makeRoomForDetails(details: OrderDetails, size: number): void {
  if (size > details.goods.length) grow(details, size - 1);
}

/** Adds a row of amount 0 or more to the order with the number `order`. */
export function addOrderDetails(
  details: OrderDetails,
  order: number,
  row: OrderAmount,
  firstOrderAt: number,
): void {
  addDetails(details, order, firstOrderAt, plainCount(row.units), isAbsent(row.units) ? 1 : 0);
}

/** Adds the details of an order from another state, where it has another number. */
export function mergeOrderDetails(
  into: OrderDetails,
  order: number,
  { firstOrderAt, goods, lacksGoods }: OrderDetails,
  other: number,
): void {
  if (other >= goods.length) return;
  addDetails(
    into,
    order,
    firstOrderAt[other] as number,
    goods[other] as number,
    lacksGoods[other] as number,
  );
}

function addDetails(
  details: OrderDetails,
  order: number,
  firstOrderAt: number,
  goods: number,
  lacksGoods: number,
): void {
  if (order >= details.goods.length) grow(details, order);
  details.goods[order] = (details.goods[order] as number) + goods;
  details.lacksGoods[order] = (details.lacksGoods[order] as number) | lacksGoods;
  const known = details.firstOrderAt[order] as number;
  if (Number.isNaN(known) || firstOrderAt < known) details.firstOrderAt[order] = firstOrderAt;
}

/** The columns as JSON data. */
export function saveOrderDetails(details: OrderDetails, size: number): SavedFields {
  const places = Array.from({ length: size }, (_, order) => order);
  return {
    firstOrderAt: places.map((order) => {
      const at = details.firstOrderAt[order] ?? Number.NaN;
      return Number.isNaN(at) ? null : at;
    }),
    goods: places.map((order) => details.goods[order] ?? 0),
    lacksGoods: places.map((order) => details.lacksGoods[order] ?? 0),
  };
}

/** The columns that were saved, for `size` orders. Throws if they are invalid. */
export function restoreOrderDetails(saved: SavedFields, size: number): OrderDetails {
  const list = savedList(saved, "firstOrderAt");
  const isTime = (at: unknown): boolean => at === null || Number.isFinite(at);
  if (list.length !== size || !list.every(isTime)) {
    throw new InputError("saved.state.firstOrderAt", list, `${size} times or null`);
  }
  return {
    firstOrderAt: Float64Array.from(list, (at) => (at === null ? Number.NaN : (at as number))),
    goods: Float64Array.from(savedCounts(saved, "goods", size, 0, Number.MAX_SAFE_INTEGER)),
    lacksGoods: Uint8Array.from(savedCounts(saved, "lacksGoods", size, 0, 1)),
  };
}

function grow(details: OrderDetails, order: number): void {
  const length = lengthFor(order);
  details.firstOrderAt = lengthened(details.firstOrderAt, length, Number.NaN);
  details.goods = lengthened(details.goods, length);
  details.lacksGoods = lengthened(details.lacksGoods, length);
}
