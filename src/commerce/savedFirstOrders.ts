import { choice } from "../kernel/check.js";
import { restoredId, savedId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { dateAlone, givenInstant, instant } from "../kernel/timestamp.js";
import { type SavedFields, savedList, savedPairs } from "../stream/savedFields.js";
import type { FirstOrderAt } from "./firstOrderAt.js";
import type { FirstOrderRows } from "./firstOrderRows.js";
import type { FirstOrdersState } from "./firstOrdersState.js";

/** The state as JSON data. */
export function saveFirstOrders({ firsts, orderIds, orders }: FirstOrdersState): SavedFields {
  return {
    firsts: Array.from(firsts, ([id, at]) => [savedId(id), givenBack(at)]),
    orderIds,
    orders: Array.from(orders, ([id, { customerId, at, times }]) => [
      savedId(id),
      customerId === undefined ? null : savedId(customerId),
      at === undefined ? null : givenBack(at),
      times,
    ]),
  };
}

/** The state that was saved; throws if it contradicts itself. */
export function restoreFirstOrders(saved: SavedFields): FirstOrdersState {
  const pairs = savedPairs(saved, "firsts").map(
    ([id, at]) => [restoredId("saved.state.firsts", id), restoredAt("firsts", at)] as const,
  );
  const state: FirstOrdersState = {
    firsts: new Map(pairs),
    orderIds: choice(saved, "orderIds", ["unknown", "given", "left-out"]),
    orders: new Map(),
  };
  for (const one of savedList(saved, "orders")) {
    const [id, customerId, at, times] = savedList({ orders: one }, "orders");
    const rows = {
      customerId: customerId === null ? undefined : restoredId("saved.state.orders", customerId),
      at: at === null ? undefined : restoredAt("orders", at),
      times: choice({ times }, "times", ["dates", "instants"]),
    };
    checkKnown(state, rows);
    state.orders.set(restoredId("saved.state.orders", id), rows);
  }
  const isNamed = Array.from(state.orders.values()).some((rows) => rows.at !== undefined);
  const isLeftOut = state.firsts.size > 0 && !isNamed;
  if (isNamed !== (state.orderIds === "given") || (isLeftOut && state.orderIds === "unknown")) {
    throw new InputError("saved.state.orderIds", state.orderIds, "what the orders show");
  }
  return state;
}

/** A first order in a form that can be passed in again. */
export function givenBack(at: FirstOrderAt): FirstOrderAt {
  return typeof at === "number" ? givenInstant(at) : at;
}

function restoredAt(name: string, at: unknown): FirstOrderAt {
  const milliseconds = instant(`saved.state.${name}`, at);
  return dateAlone(at) ?? milliseconds;
}

/** Throws if an order is earlier than the first one of its customer, or its times are of another kind. */
function checkKnown({ firsts }: FirstOrdersState, { customerId, at, times }: FirstOrderRows): void {
  const isOfKind = at === undefined || (typeof at === "string") === (times === "dates");
  const first = customerId === undefined ? at : firsts.get(customerId);
  const isLater = at === undefined || (first !== undefined && first <= at);
  if (isOfKind && isLater) return;
  throw new InputError("saved.state.orders", at, "no earlier than the first of its customer");
}
