import { readAmount } from "../kernel/amount.js";
import { choice, count } from "../kernel/check.js";
import { sign, toDecimalString } from "../kernel/exact.js";
import { addExact, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { deductionAt } from "./deduction.js";
import { restoreIds, savedIds } from "./idIndex.js";
import { emptyOrderRows, type OrderRows } from "./orderRows.js";
import { type SavedFields, savedList, savedObject } from "./savedFields.js";
import { restoreIdentifiedOrders, saveIdentifiedOrders } from "./savedIdentifiedOrders.js";

/** The rows as JSON data. */
export function saveOrderRows(rows: OrderRows): SavedFields {
  const { orderIds, customers, orders, refunds, withoutCustomer } = rows;
  return {
    orderIds,
    customers: savedIds(customers),
    orders: saveIdentifiedOrders(orders),
    refunds: Array.from(refunds).flatMap(([customer, all]) =>
      all.map((one) => [customer, one.at, one.rows, toDecimalString(total(one.sum))]),
    ),
    withoutCustomer,
  };
}

/**
 * The rows that were saved; throws if they contradict each other, or if `isPast` says that a row is
 * too late.
 */
export function restoreOrderRows(saved: unknown, isPast: (at: number) => boolean): OrderRows {
  const fields = savedObject("saved.state.rows", saved);
  const customers = restoreIds(fields, "customers");
  const rows: OrderRows = {
    ...emptyOrderRows(),
    orderIds: choice(fields, "orderIds", ["unknown", "given", "left-out"]),
    customers,
    orders: restoreIdentifiedOrders(fields["orders"], customers.size),
    withoutCustomer: count(fields, "withoutCustomer"),
  };
  for (const one of savedList(fields, "refunds")) {
    const [customer, at, many, amount] = savedList({ refunds: one }, "refunds");
    const place = customer as number;
    const isCustomer = Number.isInteger(customer) && place >= 0 && place < customers.size;
    const worth = readAmount("saved.state.refunds", amount);
    if (!isCustomer || !Number.isFinite(at) || sign(worth) >= 0 || count({ many }, "many") === 0) {
      throw new InputError(
        "saved.state.refunds",
        one,
        "a customer, a time, rows and an amount below 0",
      );
    }
    const { sum } = deductionAt(rows.refunds, place, at as number, many as number);
    addExact(sum, worth);
  }
  checkIds(rows);
  for (const at of timesOf(rows)) {
    if (!isPast(at)) throw new InputError("saved.state.rows", at, "no later than asOf");
  }
  return rows;
}

/** Throws if rows name orders although `orderIds` says that they do not, or the other way round. */
function checkIds({ orderIds, orders, withoutCustomer }: OrderRows): void {
  const { size } = orders.ids;
  const named = orders.earliest.subarray(0, size).some((at) => at !== Number.POSITIVE_INFINITY);
  const isRight = named ? orderIds === "given" : orderIds !== "given";
  if (isRight && (withoutCustomer === 0 || orderIds === "left-out")) return;
  throw new InputError("saved.state.rows.orderIds", orderIds, named ? "given" : "as in the rows");
}

function* timesOf({ orders, refunds }: OrderRows): Generator<number> {
  for (const at of orders.earliest.subarray(0, orders.ids.size)) {
    if (at !== Number.POSITIVE_INFINITY) yield at;
  }
  for (const all of [...orders.deductions.values(), ...refunds.values()]) {
    for (const { at } of all) yield at;
  }
}
