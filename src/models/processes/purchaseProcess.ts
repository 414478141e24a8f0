import type { ModelCustomer } from "../model/modelCustomer.js";

/** The formulas of a model of purchases. Times are in the unit of the model, and arguments have been checked. */
export interface PurchaseProcess<Parameters, Customer = ModelCustomer> {
  /** The probability that the customer has not left. */
  probabilityAlive(parameters: Parameters, customer: Customer): number;
  /** The mean number of purchases of the customer within a time from now. */
  expectedPurchases(parameters: Parameters, customer: Customer, time: number): number;
  /** The mean number of repeat purchases within a time from the first purchase. */
  expectedPurchasesOfNewCustomer(parameters: Parameters, time: number): number;
  /** The probability of an exact number of repeat purchases within a time from the first purchase. */
  probabilityOfPurchases(parameters: Parameters, purchases: number, time: number): number;
  /** The probability that the customer buys nothing within a time from now. */
  probabilityOfNoPurchase(parameters: Parameters, customer: Customer, time: number): number;
  /** The mean number of all future purchases, discounted at a continuous rate above 0 per time unit of the model. */
  discountedExpectedResidualTransactions(
    parameters: Parameters,
    customer: Customer,
    rate: number,
  ): number;
  /** Draws a new customer: the times of the repeat purchases up to the age, in ascending order. */
  simulate(parameters: Parameters, age: number, random: () => number): number[];
}
