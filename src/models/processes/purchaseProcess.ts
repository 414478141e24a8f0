import type { ModelCustomer } from "../model/modelCustomer.js";

/** What every model of purchases can tell; times are in the model's unit, and inputs are checked already. */
export interface PurchaseProcess<Parameters, Customer = ModelCustomer> {
  /** The chance that the customer has not left. */
  probabilityAlive(parameters: Parameters, customer: Customer): number;
  /** The mean number of purchases in the time to come. */
  expectedPurchases(parameters: Parameters, customer: Customer, time: number): number;
  /** The mean number of repeat purchases of a customer who begins now. */
  expectedPurchasesOfNewCustomer(parameters: Parameters, time: number): number;
  /** The chance that a customer who begins now makes so many repeat purchases. */
  probabilityOfPurchases(parameters: Parameters, purchases: number, time: number): number;
  /** The chance that the customer buys nothing in the time to come. */
  probabilityOfNoPurchase(parameters: Parameters, customer: Customer, time: number): number;
  /** The mean number of all purchases to come, discounted at a continuous rate above 0 per unit of the model. */
  discountedExpectedResidualTransactions(
    parameters: Parameters,
    customer: Customer,
    rate: number,
  ): number;
  /** The times of one new customer's repeat purchases up to the age, in order. */
  simulate(parameters: Parameters, age: number, random: () => number): number[];
}
