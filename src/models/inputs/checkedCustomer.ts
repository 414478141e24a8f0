import type { Given } from "../../kernel/given.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import { customerFault } from "./customerFault.js";
import { withNumbers } from "./withNumbers.js";

/** Returns the customer, or throws if the history is impossible; `position` is its index in a list. */
export function checkedCustomer(
  customer: Given<ModelCustomer>,
  argument = "customer",
  position?: number,
): ModelCustomer {
  if (Object(customer) === customer) {
    const { repeatPurchases, recency, age } = customer;
    const isPossible =
      Number.isSafeInteger(repeatPurchases) &&
      Number.isFinite(age) &&
      Number.isFinite(recency) &&
      recency <= age &&
      (repeatPurchases === 0 ? recency === 0 : repeatPurchases > 0 && recency > 0);
    if (isPossible) return customer as ModelCustomer;
    const numbers = withNumbers(customer);
    if (numbers !== customer) return checkedCustomer(numbers, argument, position);
  }
  throw customerFault(customer, "age", argument, position);
}
