import { isAbsent } from "../kernel/check.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Exact, exactly } from "../kernel/exact.js";
import { total, unitsOf, unitsToExact } from "../kernel/exactSum.js";
import { checkId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import {
  addId,
  emptyIdRegisters,
  estimateIds,
  mergeIds,
  restoreIdRegisters,
  saveIdRegisters,
} from "../stream/idRegisters.js";
import { isNegative, readNegative } from "../stream/negative.js";
import { type NegativeOption } from "../stream/negativeOption.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type { ApproximateOrderTotals } from "./approximateOrderTotals.js";
import type { ApproximateOrderTotalsState } from "./approximateOrderTotalsState.js";
import { checkLoneAmount } from "./checkLoneAmount.js";
import { knownTotals } from "./knownTotals.js";
import type { Order } from "./order.js";
import { orderAmounts } from "./orderAmounts.js";
import { addOrderAmount, emptyOrderAmounts, mergeOrderAmounts } from "./orderAmountsState.js";
import { checkUnitsAndCurrency } from "./readOrderAmount.js";
import { restoreOrderAmounts, saveOrderAmounts } from "./savedOrderAmounts.js";
import {
  addUnnamed,
  emptyUnnamedOrders,
  mergeUnnamedOrders,
  restoreUnnamedOrders,
  saveUnnamedOrders,
} from "./unnamedOrders.js";

/** What the caller may state about totals whose customers are estimated. */
export interface ApproximateOrderTotalsAggregatorForOptions extends Defined, NegativeOption {}

const name = "approximateOrderTotals";
const version = 2;
const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/**
 * The totals of orders with an estimate of their customers, as
 * {@link approximateOrderTotalsAggregator} gives them. They carry what the caller states about
 * them.
 *
 * @returns An aggregator, whose states are those of {@link approximateOrderTotalsAggregator}.
 * @throws {@link InputError} If an option is invalid or is not known.
 *
 * @example
 * const web = approximateOrderTotalsAggregatorFor({ definition: { channel: "web" } });
 * purchaseFrequency(aggregate([{ customerId: "a", amount: 5 }], web)).definition.channel; // "web"
 */
export function approximateOrderTotalsAggregatorFor(
  options: ApproximateOrderTotalsAggregatorForOptions = {},
): Aggregator<Order, ApproximateOrderTotalsState, ApproximateOrderTotals> {
  checkOptions(options, ["definition", "negative"]);
  const negative = readNegative(options);
  const defined = definitionOf(options);
  return {
    name,
    items: "orders",
    empty: () => ({
      amounts: emptyOrderAmounts(),
      customers: emptyIdRegisters(),
      unnamed: emptyUnnamedOrders(),
    }),

    add({ amounts, customers, unnamed }, order) {
      checkRecord("order", order);
      const { customerId } = order;
      if (!isAbsent(customerId)) checkId("customerId", customerId);
      const units = unitsOf(order.amount);
      const beyond = checkLoneAmount(order, units, negative);
      addOrderAmount(amounts, order, units, beyond);
      const isRefund = isNegative(units, beyond);
      if (isAbsent(customerId)) {
        const worth = beyond ?? unitsToExact(units);
        addUnnamed(unnamed, worth, !isRefund, isRefund ? worth : zero);
      } else if (!isRefund) {
        addId(customers, customerId);
      }
    },

    check({ amounts }, order) {
      checkRecord("order", order);
      if (!isAbsent(order.customerId)) checkId("customerId", order.customerId);
      checkLoneAmount(order, unitsOf(order.amount), negative);
      checkUnitsAndCurrency(amounts.currency, order);
    },

    merge(into, from) {
      mergeOrderAmounts(into.amounts, from.amounts);
      mergeIds(into.customers, from.customers);
      mergeUnnamedOrders(into.unnamed, from.unnamed);
    },

    result: ({ amounts, customers, unnamed }) => ({
      ...orderAmounts(amounts),
      customers: estimateIds(customers),
      ...knownTotals(amounts.orders, total(amounts.revenue), unnamed),
      counting: "approximate",
      ...defined,
    }),

    save: ({ amounts, customers, unnamed }) => ({
      aggregator: name,
      version,
      state: {
        amounts: saveOrderAmounts(amounts),
        customers: saveIdRegisters(customers),
        unnamed: saveUnnamedOrders(unnamed),
      },
    }),

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const amounts = restoreOrderAmounts(state["amounts"]);
      const customers = restoreIdRegisters("saved.state.customers", state["customers"]);
      const unnamed = restoreUnnamedOrders(state["unnamed"]);
      if (customers.some((run) => run > 0) !== amounts.orders > unnamed.orders) {
        throw new InputError("saved.state.customers", state["customers"], "those of the orders");
      }
      return { amounts, customers, unnamed };
    },
  };
}
