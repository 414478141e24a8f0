import { readAmount } from "../kernel/amount.js";
import { count } from "../kernel/check.js";
import { type Exact, toDecimalString } from "../kernel/exact.js";
import { addExact, addSum, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import {
  addExactProduct,
  emptyProducts,
  mergeProducts,
  type ProductSum,
} from "../kernel/productSum.js";
import { type SavedFields, savedObject } from "../stream/savedFields.js";
import { restoreSquares, saveSquares } from "../stream/savedSquares.js";

/**
 * What is kept of the orders and refunds without a customer. Each order, together with the refunds
 * that name it, is a unit of the spread.
 */
export interface UnnamedOrders {
  /** How many orders and refunds of unknown orders there were. */
  units: number;
  /** How many of them were orders. */
  orders: number;
  /** What they were worth together. */
  readonly revenue: ExactSum;
  /** The part of the revenue that was refunded, as a negative sum. */
  readonly refunded: ExactSum;
  /** What the orders were worth, without the refunds of unknown orders. */
  readonly ofOrders: ExactSum;
  /** The sum of the squares of what each unit was worth. */
  readonly squares: ProductSum;
}

/** What is kept before any order was seen. */
export function emptyUnnamedOrders(): UnnamedOrders {
  return {
    units: 0,
    orders: 0,
    revenue: emptySum(),
    refunded: emptySum(),
    ofOrders: emptySum(),
    squares: emptyProducts(),
  };
}

/** A copy that can be added to. */
export function copyUnnamedOrders(orders: UnnamedOrders): UnnamedOrders {
  const copy = emptyUnnamedOrders();
  mergeUnnamedOrders(copy, orders);
  return copy;
}

/**
 * Adds a unit: an order that was worth `amount` after the refunds that name it, or a refund of no
 * known order.
 */
export function addUnnamed(
  unnamed: UnnamedOrders,
  amount: Exact,
  isOrder: boolean,
  refunded: Exact,
): void {
  unnamed.units += 1;
  addExact(unnamed.revenue, amount);
  addExact(unnamed.refunded, refunded);
  addExactProduct(unnamed.squares, amount, amount);
  if (!isOrder) return;
  unnamed.orders += 1;
  addExact(unnamed.ofOrders, amount);
}

/** Adds the orders and refunds of another state. */
export function mergeUnnamedOrders(into: UnnamedOrders, from: UnnamedOrders): void {
  into.units += from.units;
  into.orders += from.orders;
  addSum(into.revenue, from.revenue);
  addSum(into.refunded, from.refunded);
  addSum(into.ofOrders, from.ofOrders);
  mergeProducts(into.squares, from.squares, 0);
}

/** The state as JSON data. */
export function saveUnnamedOrders(unnamed: UnnamedOrders): SavedFields {
  const { units, orders, revenue, refunded, ofOrders, squares } = unnamed;
  return {
    units,
    orders,
    revenue: toDecimalString(total(revenue)),
    refunded: toDecimalString(total(refunded)),
    ofOrders: toDecimalString(total(ofOrders)),
    squares: saveSquares(squares, 0),
  };
}

/** The state that was saved; throws if it contradicts itself. */
export function restoreUnnamedOrders(saved: unknown): UnnamedOrders {
  const fields = savedObject("saved.state.unnamed", saved);
  const unnamed = emptyUnnamedOrders();
  unnamed.units = count(fields, "units");
  unnamed.orders = count(fields, "orders", unnamed.units, "units");
  for (const name of ["revenue", "refunded", "ofOrders"] as const) {
    addExact(unnamed[name], readAmount(`saved.state.unnamed.${name}`, fields[name]));
  }
  const squares = restoreSquares("saved.state.unnamed.squares", fields["squares"]);
  const isEmpty = squares.rest.units === 0;
  if (total(unnamed.refunded).units > 0 || (unnamed.units === 0 && !isEmpty)) {
    throw new InputError(
      "saved.state.unnamed",
      fields["squares"],
      "sums that orders without a customer can have",
    );
  }
  mergeProducts(unnamed.squares, squares, 0);
  return unnamed;
}
