import { count, real } from "../kernel/check.js";
import { checkId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { numberFrom } from "../kernel/numberFrom.js";
import { placed } from "../kernel/placed.js";
import { checkRecord } from "../kernel/record.js";
import type { RfmCustomer } from "./rfmCustomer.js";
import { byDimension, type RfmDimension } from "./rfmDimension.js";

/**
 * The values of all customers on each dimension. The value of recency is the time since the last
 * order.
 */
export type RfmValues = Record<RfmDimension, Float64Array>;

/** Checks the customers and reads their values. */
export function readRfmValues(
  customers: readonly RfmCustomer[],
  frequency: "orders" | "purchases",
): RfmValues {
  const values = byDimension(() => new Float64Array(customers.length));
  for (const [position, customer] of customers.entries()) {
    try {
      checkRecord("customer", customer);
      checkId("customerId", customer.customerId);
      const recency = real(customer, "recency");
      const age = real(customer, "age");
      if (recency > age) throw new InputError("recency", recency, `at most age (${age})`);
      const revenue = numberFrom<number>(customer.revenue);
      if (!Number.isFinite(revenue)) {
        throw new InputError("revenue", customer.revenue, "a finite number");
      }
      values.recency[position] = roundedTime(age - recency);
      values.frequency[position] =
        frequency === "orders" ? count(customer, "orders") : 1 + count(customer, "repeatPurchases");
      values.monetary[position] = revenue;
    } catch (error) {
      throw placed(error, `customers[${position}]`, "customers");
    }
  }
  return values;
}

/** A time without its last digits, since the same days can give fractions that differ there. */
export function roundedTime(time: number): number {
  return Math.round(time * 1e9) / 1e9;
}
