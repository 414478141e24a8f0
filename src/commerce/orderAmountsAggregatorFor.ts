import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { unitsOf } from "../kernel/exactSum.js";
import { checkOptions } from "../kernel/options.js";
import { addExactProduct, addProduct, emptyProducts, mergeProducts } from "../kernel/productSum.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { type Negative, readNegative } from "../stream/negative.js";
import { type NegativeOption } from "../stream/negativeOption.js";
import { savedObject } from "../stream/savedFields.js";
import { restoreSquares, saveSquares } from "../stream/savedSquares.js";
import { readSavedState } from "../stream/savedState.js";
import { addPlainAmounts } from "./addPlainAmounts.js";
import { checkLoneAmount } from "./checkLoneAmount.js";
import type { OrderAmount } from "./orderAmount.js";
import type { OrderAmounts } from "./orderAmounts.js";
import { addOrderAmount, emptyOrderAmounts, mergeOrderAmounts } from "./orderAmountsState.js";
import { checkUnitsAndCurrency } from "./readOrderAmount.js";
import { restoreOrderAmounts, saveOrderAmounts } from "./savedOrderAmounts.js";
import { spreadOrderAmounts, squarePlaces } from "./spreadOrderAmounts.js";
import { type SpreadOrderAmountsState } from "./spreadOrderAmountsState.js";

/** What the caller may state about totals of amounts. */
export interface OrderAmountsAggregatorForOptions extends Defined, NegativeOption {}

const name = "orderAmounts";
const version = 3;

/**
 * The totals of amounts, as {@link orderAmountsAggregator} gives them. They carry what the caller
 * states about them.
 *
 * @returns An aggregator, whose states are those of {@link orderAmountsAggregator}.
 * @throws {@link InputError} If an option is invalid or is not known.
 *
 * @example
 * const gross = orderAmountsAggregatorFor({ definition: { tax: "included" } });
 * averageOrderValue(aggregate([{ amount: 12 }], gross)).definition; // { tax: "included" }
 */
export function orderAmountsAggregatorFor(
  options: OrderAmountsAggregatorForOptions = {},
): Aggregator<OrderAmount, SpreadOrderAmountsState, OrderAmounts> {
  checkOptions(options, ["definition", "negative"]);
  const negative = readNegative(options);
  const defined = definitionOf(options);
  const add = (state: SpreadOrderAmountsState, order: OrderAmount): void => {
    addAmount(state, order, negative);
  };
  return {
    name,
    items: "orders",
    // A copy by `...` would make adding an order three times as slow.
    empty: () => Object.assign(emptyOrderAmounts(), { squares: emptyProducts() }),
    add,
    addAll(state, orders) {
      addPlainAmounts(state, orders, add);
    },

    check({ currency }, order) {
      checkRecord("order", order);
      checkLoneAmount(order, unitsOf(order.amount), negative);
      checkUnitsAndCurrency(currency, order);
    },

    merge(into, from) {
      mergeOrderAmounts(into, from);
      mergeProducts(into.squares, from.squares, squarePlaces);
    },

    result: (state) => ({ ...spreadOrderAmounts(state), ...defined }),

    save({ squares, ...amounts }) {
      const saved = saveSquares(squares, squarePlaces);
      return { aggregator: name, version, state: { ...saveOrderAmounts(amounts), squares: saved } };
    },

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const squares = restoreSquares("saved.state.squares", state["squares"]);
      return Object.assign(restoreOrderAmounts(state), { squares });
    },
  };
}

function addAmount(state: SpreadOrderAmountsState, order: OrderAmount, negative: Negative): void {
  checkRecord("order", order);
  const units = unitsOf(order.amount);
  const beyond = checkLoneAmount(order, units, negative);
  addOrderAmount(state, order, units, beyond);
  if (beyond === undefined) addProduct(state.squares, units, units, squarePlaces);
  else addExactProduct(state.squares, beyond, beyond);
}
