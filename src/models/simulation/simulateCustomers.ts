import { count } from "../../kernel/check.js";
import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedModel, parameterNames } from "../inputs/checkedModel.js";
import { checkedOptions } from "../inputs/checkedOptions.js";
import type { Duration } from "../inputs/duration.js";
import { mostOpportunities } from "../inputs/mostOpportunities.js";
import { timeIn } from "../inputs/timeIn.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { GammaGammaModel } from "../model/gammaGammaModel.js";
import type { Model } from "../model/model.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import { betaVariate } from "../numerics/betaVariate.js";
import { processOf } from "../processes/processOf.js";
import type { SurvivalSubject } from "../survival/survivalSubject.js";
import { checkedRandom } from "./checkedRandom.js";
import type { SimulatedCustomer } from "./simulatedCustomer.js";
import { simulatedSpends } from "./simulatedSpends.js";

/** The number and age of the customers to simulate; for Gamma-Gamma, the customers to simulate values for. */
export type SimulateCustomersOptions<Of extends Model = Model> = {
  /** A source of random numbers from 0 to below 1, such as `Math.random`. With a seeded source the result can be repeated. */
  readonly random: () => number;
} & (Of extends GammaGammaModel
  ? {
      /** The customers, who each get a mean repeat value. */
      readonly customers: Iterable<Given<ModelCustomer>>;
    }
  : {
      /** The number of customers, up to 10 000 000. */
      readonly customers: number;
      /** The time from the first purchase, or from the start of the subscription, to the end of the records. */
      readonly age: Duration;
    });

const names = Object.keys(parameterNames) as Model["model"][];

/**
 * Simulates customers who behave as a model says, to see what a model implies or to test a fit.
 *
 * All customers have the same age. For several ages, call it once for each age. The age is a whole
 * number of opportunities for BG/BB, and of renewals for shifted-beta-geometric. Subscribers of
 * shifted-beta-geometric are subjects for `kaplanMeier`. For Gamma-Gamma, the customers in
 * `customers` get a mean repeat value; a customer with weight 3 becomes three customers.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param options - The number of customers, their age and a source of random numbers, such as `{ customers: 1000, age: { amount: 39, unit: "week" }, random: Math.random }`.
 * @returns The customers, with times in the unit of the model.
 * @throws {@link InputError} If the model, the number, the age or a customer is invalid, or `random` returns anything other than a number from 0 to below 1.
 *
 * @example
 * let seed = 1;
 * const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const age = { amount: 39, unit: "week" };
 * const customers = simulateCustomers(model, { customers: 1000, age, random });
 * customers.filter(({ repeatPurchases }) => repeatPurchases === 0).length; // 560
 * 1000 * probabilityOfPurchases(model, { purchases: 0, horizon: age }); // 573.7…
 */
export function simulateCustomers<Of extends Model>(
  model: Of,
  options: SimulateCustomersOptions<Of>,
): SimulatedCustomer<Of>[] {
  const checked: Model = checkedModel<Model>(model, names);
  checkedOptions(options, ["customers", "age", "random"]);
  const random = checkedRandom(options.random);
  return simulated(checked, options, random) as SimulatedCustomer<Of>[];
}

const mostCustomers = 10_000_000;

function simulated(
  model: Model,
  options: SimulateCustomersOptions,
  random: () => number,
): SimulatedCustomer[] {
  if (model.model === "gamma-gamma") {
    const { customers } = options as SimulateCustomersOptions<GammaGammaModel>;
    return simulatedSpends(model.parameters, customers, random);
  }
  const { age: duration } = options as SimulateCustomersOptions<BgBbModel>;
  const customers = count<"customers">(options, "customers");
  if (customers > mostCustomers)
    throw new InputError("customers", customers, `at most ${mostCustomers}`);
  const age = timeIn(model, duration, "age");
  const draw = (): SimulatedCustomer => {
    if (model.model === "shifted-beta-geometric") return simulatedSubscriber(model, age, random);
    const times = processOf(model).simulate(model.parameters, age, random);
    const history = { repeatPurchases: times.length, recency: times.at(-1) ?? 0 };
    return model.model === "bg-bb" ? { ...history, opportunities: age } : { ...history, age };
  };
  const isWhole = model.model === "bg-bb" || model.model === "shifted-beta-geometric";
  if (isWhole && !Number.isSafeInteger(age)) {
    throw new InputError("age.amount", duration.amount, "a whole number of the model's periods");
  }
  if (model.model === "bg-bb" && age > mostOpportunities) {
    const expected = `at most ${mostOpportunities} opportunities`;
    throw new InputError("age.amount", duration.amount, expected);
  }
  return Array.from({ length: customers }, draw);
}

/** A simulated subscriber, who leaves at a renewal or is still there at the end of the age. */
function simulatedSubscriber(
  { parameters: { alpha, beta } }: ShiftedBetaGeometricModel,
  age: number,
  random: () => number,
): SurvivalSubject {
  const chance = betaVariate(alpha, beta, random);
  const renewal = Math.floor(Math.log1p(-random()) / Math.log1p(-chance)) + 1;
  return renewal <= age ? { time: renewal, event: true } : { time: age, event: false };
}
