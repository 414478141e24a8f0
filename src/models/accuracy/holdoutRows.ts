import { iterable } from "../../kernel/check.js";
import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { numberFrom } from "../../kernel/numberFrom.js";
import { checkedCustomerOf } from "../inputs/checkedCustomerOf.js";
import { checkedWeight } from "../inputs/checkedWeight.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import type { HoldoutCounts } from "./holdoutCounts.js";
import type { HoldoutCustomer } from "./holdoutCustomer.js";
import type { HoldoutRow } from "./holdoutRow.js";
import { observedAge } from "./observedAge.js";

/** Checks customers and makes a row of each. The model must have been checked. */
export function holdoutRows<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customers: Iterable<Given<HoldoutCustomer<Of>>>,
): HoldoutRow[] {
  const process = processOf(model);
  const rows: HoldoutRow[] = [];
  let position = 0;
  for (const customer of iterable("customers", customers)) {
    const history = checkedCustomerOf(
      model,
      customer as Given<CustomerOf<Of>>,
      "customers",
      position,
    );
    const weight = checkedWeight(customer, "customers", position);
    const { holdoutPurchases: actual, holdoutLength: length } = checkedHoldout(
      model,
      customer as Given<HoldoutCounts>,
      position,
    );
    const expected = process.expectedPurchases(model.parameters, history, length);
    position += 1;
    if (weight === 0) continue;
    rows.push({
      repeatPurchases: history.repeatPurchases,
      age: observedAge(model, history),
      weight,
      length,
      actual,
      expected,
    });
  }
  return rows;
}

function checkedHoldout(
  { model }: PurchaseModel | BgBbModel,
  customer: Given<HoldoutCounts>,
  position: number,
): HoldoutCounts {
  const holdoutPurchases = numberFrom(customer.holdoutPurchases);
  const holdoutLength = numberFrom(customer.holdoutLength);
  const refuse = (field: keyof HoldoutCounts, received: unknown, expected: string): InputError =>
    new InputError(`customers[${position}].${field}`, received, expected);
  const isWhole = model === "bg-bb";
  const isLength = isWhole ? Number.isSafeInteger(holdoutLength) : Number.isFinite(holdoutLength);
  if (!isLength || holdoutLength < 0) {
    const expected = isWhole ? "a whole number from 0 up" : "a finite number from 0 up";
    throw refuse("holdoutLength", holdoutLength, expected);
  }
  if (!(Number.isSafeInteger(holdoutPurchases) && holdoutPurchases >= 0)) {
    throw refuse("holdoutPurchases", holdoutPurchases, "a whole number from 0 up");
  }
  if (isWhole && holdoutPurchases > holdoutLength) {
    throw refuse("holdoutPurchases", holdoutPurchases, `at most holdoutLength (${holdoutLength})`);
  }
  if (holdoutPurchases > 0 && holdoutLength === 0) {
    throw refuse("holdoutPurchases", holdoutPurchases, "0 where the holdout has no length");
  }
  return { holdoutPurchases, holdoutLength };
}
