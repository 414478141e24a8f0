import { isAbsent } from "../kernel/check.js";
import { unitsLimit } from "../kernel/exact.js";
import { addUnits, scale } from "../kernel/exactSum.js";
import { isEpochMilliseconds } from "../kernel/timestamp.js";
import { makeRoomForOrders, noRow, untimed } from "../stream/identifiedOrders.js";
import type { Order } from "./order.js";
import { makeRoomForDetails } from "./orderDetails.js";
import type { OrderNumbers } from "./orderNumbers.js";
import type { OrderTotalsState } from "./orderTotalsState.js";

/**
 * Adds rows that name their orders as long as they are plain. It sums in local variables, which
 * takes half the time of adding the rows one by one. A plain row has an amount of 0 or more in units,
 * and an instant if orders have times. It has no units of goods and no time of a first order, and it
 * contradicts no row before it.
 *
 * @returns The index of the first row that is not plain, or `end`.
 */
export function addPlainRowsOfOrders(
  state: OrderTotalsState,
  rows: readonly Order[],
  { first, customers, orders }: OrderNumbers,
  from: number,
  end: number,
): number {
  if (state.orderIds !== "given") return from;
  const { isTimed, amounts, identified, details } = state;
  const areInstants = state.times === "instants";
  const { currency } = amounts.currency;
  makeRoomForOrders(identified, identified.ids.size);
  makeRoomForDetails(details, identified.ids.size);
  const { customers: customersOf, earliest, dates, units: worthOf, deductions } = identified;
  const { firstOrderAt: firsts, lacksGoods } = details;
  const hasDeductions = deductions.size > 0;
  // Imported values are copied to local variables first, since reading the imports for every row
  // would take longer.
  const unitsPerOne = scale;
  const limit = unitsLimit;
  const withoutTime = untimed;
  const withoutRow = noRow;
  let sum = 0;
  let place = from;
  for (; place < end; place += 1) {
    const customer = customers[place - first] as number;
    const order = orders[place - first] as number;
    if (order < 0) break;
    const row = rows[place] as Order | null | undefined;
    if (isAbsent(row)) break;
    const { amount, at } = row;
    if (typeof amount !== "number") break;
    const units = Math.floor(amount * unitsPerOne + 0.5);
    const worth = (worthOf[order] as number) + units;
    if (!(units >= 0 && units / unitsPerOne === amount && sum + units < limit)) break;
    if (worth >= limit || !isAbsent(row.units) || !isAbsent(row.firstOrderAt)) break;
    if ((row.currency ?? null) !== currency) break;
    let time = withoutTime;
    if (isTimed || !isAbsent(at)) {
      if (!areInstants || typeof at !== "number" || !isEpochMilliseconds(at)) break;
      time = at;
    }
    const known = earliest[order] as number;
    if (known === withoutRow) {
      if (hasDeductions && deductions.has(order)) break;
      customersOf[order] = customer;
    } else {
      const isOtherKind = (known === withoutTime) !== (time === withoutTime);
      if (isOtherKind || customersOf[order] !== customer || !Number.isNaN(firsts[order])) break;
    }
    if (time < known) {
      earliest[order] = time;
      dates[order] = 0;
    }
    worthOf[order] = worth;
    lacksGoods[order] = 1;
    sum += units;
  }
  addUnits(amounts.revenue, sum);
  amounts.rows += place - from;
  return place;
}
