import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { unitsOf } from "../kernel/exactSum.js";
import { checkId } from "../kernel/id.js";
import { checkOptions } from "../kernel/options.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { isNegative, readNegative } from "../stream/negative.js";
import { type NegativeOption } from "../stream/negativeOption.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { countRefundedOrders } from "./countRefundedOrders.js";
import { mergeOrderTotals } from "./mergeOrderTotals.js";
import type { OrderLine } from "./orderLine.js";
import type { OrderLineTotals } from "./orderLineTotals.js";
import { orderLineTotalsOf } from "./orderLineTotalsOf.js";
import type { OrderLineTotalsState } from "./orderLineTotalsState.js";
import { addOrder, checkOrder, emptyOrderTotals } from "./orderTotalsState.js";
import { readBeyondUnits } from "./readOrderAmount.js";
import { restoreOrderTotals, saveOrderTotals } from "./savedOrderTotals.js";
import { withIdentifiedOrders } from "./withIdentifiedOrders.js";

/** What the caller may state about totals of order lines. */
export interface OrderLineTotalsAggregatorForOptions extends Defined, NegativeOption {}

const name = "orderLineTotals";
const version = 2;

/**
 * The totals of order lines, as {@link orderLineTotalsAggregator} gives them. They carry what the
 * caller states about them.
 *
 * @returns An aggregator, whose states are those of {@link orderLineTotalsAggregator}.
 * @throws {@link InputError} If an option is invalid or is not known.
 *
 * @example
 * const lines = [{ orderId: 1, amount: 12 }, { orderId: 1, amount: -2 }, { orderId: 2, amount: 8 }];
 * const net = orderLineTotalsAggregatorFor({ definition: { tax: "left out" } });
 * averageOrderValue(aggregate(lines, net)).value; // 9
 */
export function orderLineTotalsAggregatorFor(
  options: OrderLineTotalsAggregatorForOptions = {},
): Aggregator<OrderLine, OrderLineTotalsState, OrderLineTotals> {
  checkOptions(options, ["definition", "negative"]);
  const negative = readNegative(options);
  const defined = definitionOf(options);
  return {
    name,
    items: "lines",
    empty: emptyOrderTotals,

    add(state, line) {
      checkLine(line);
      addOrder(state, line, negative);
    },

    check(state, line) {
      checkLine(line);
      checkOrder(state, line, negative);
    },

    merge: mergeOrderTotals,

    result: (state) => ({
      ...orderLineTotalsOf(
        withIdentifiedOrders(state).amounts,
        countRefundedOrders(state.identified),
      ),
      ...defined,
    }),

    save: (state) => ({ aggregator: name, version, state: saveOrderTotals(state) }),

    restore: (saved) =>
      restoreOrderTotals(savedObject("saved.state", readSavedState(saved, name, version))),
  };
}

/** Throws if a line is not a record, or if it has no order id although it is not a refund. */
function checkLine(line: OrderLine): void {
  checkRecord("line", line);
  const units = unitsOf(line.amount);
  if (!isNegative(units, readBeyondUnits(line, units))) checkId("orderId", line.orderId);
}
