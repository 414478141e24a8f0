import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkedCustomer, checkedOpportunityCustomer, weightOf } from "./checkedCustomer.js";
import type { BgBbModel, ModelCustomer, OpportunityCustomer, PurchaseModel } from "./model.js";
import { type CustomerOf, processOf } from "./processOf.js";

/** What a customer did in a holdout; `calibrationAndHoldout` gives it. */
export interface HoldoutCounts {
  /** Periods with a purchase in the holdout. */
  readonly holdoutPurchases: number;
  /** How long the holdout is, in the model's unit of time; for BG/BB, its opportunities. */
  readonly holdoutLength: number;
}

/** A customer's history, and what came after it. */
export type HoldoutCustomer<Of extends PurchaseModel | BgBbModel = PurchaseModel> = CustomerOf<Of> &
  HoldoutCounts;

/** A customer as a row: the calibration, the holdout and what the model expects of it. */
export interface HoldoutRow {
  readonly repeatPurchases: number;
  /** How long the customer was observed. */
  readonly age: number;
  /** How many customers have the row. */
  readonly weight: number;
  readonly length: number;
  readonly actual: number;
  readonly expected: number;
}

/** The rows of customers; the model is checked already. */
export function holdoutRows<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customers: Iterable<HoldoutCustomer<Of>>,
): HoldoutRow[] {
  const process = processOf(model);
  const rows: HoldoutRow[] = [];
  let position = 0;
  for (const customer of iterable("customers", customers)) {
    const age = ageOf(model, customer, position);
    const weight = weightOf(customer, "customers", position);
    const { holdoutPurchases: actual, holdoutLength: length } = checkedHoldout(
      model,
      customer,
      position,
    );
    const expected = process.expectedPurchases(model.parameters, customer, length);
    position += 1;
    if (weight === 0) continue;
    rows.push({
      repeatPurchases: customer.repeatPurchases,
      age,
      weight,
      length,
      actual,
      expected,
    });
  }
  return rows;
}

/** How long a customer of a list was observed, once the history is checked. */
export function ageOf<Of extends PurchaseModel | BgBbModel>(
  { model }: Of,
  customer: CustomerOf<Of>,
  position: number,
): number {
  return model === "bg-bb"
    ? checkedOpportunityCustomer(customer as OpportunityCustomer, "customers", position)
        .opportunities
    : checkedCustomer(customer as ModelCustomer, "customers", position).age;
}

function checkedHoldout(
  { model }: PurchaseModel | BgBbModel,
  { holdoutPurchases, holdoutLength }: HoldoutCounts,
  position: number,
): HoldoutCounts {
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
