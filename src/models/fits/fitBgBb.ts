import type { Given } from "../../kernel/given.js";
import { checkedTimeUnit } from "../inputs/checkedTimeUnit.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import { bgBbObjective } from "./bgBbObjective.js";
import type { Fit } from "./fit.js";
import { fitModel } from "./fitModel.js";
import { opportunityHistories } from "./opportunityHistories.js";

/** The customers that {@link fitBgBb} fits a model to. */
export interface FitBgBbInput {
  /** The histories of the customers. Equal histories can be given once, with their number as `weight`. */
  readonly customers: Iterable<Given<OpportunityCustomer>>;
  /** The time between two opportunities. */
  readonly timeUnit: ModelTimeUnit;
}

/**
 * Fits the BG/BB model: how likely customers are to buy at an opportunity, and to leave, unobserved, before one.
 *
 *     before each opportunity a customer leaves with a chance of their own
 *     a customer who has not left buys at an opportunity with a chance of their own
 *     over customers, chances to buy follow the beta distribution (alpha, beta), chances to leave (gamma, delta)
 *     the parameters are those under which the histories are most likely
 *
 * The model suits purchases that can happen at most once a period: a yearly donation, a monthly box,
 * a conference.
 *
 * @returns The model with a report on the fit. Check `converged` and `warnings`, since the
 * parameters are there in any case.
 * @throws {@link InputError} If there are no customers, a history is impossible, a customer has over 100 000 opportunities, or the time unit is unknown.
 * @see Fader, Hardie and Shang (2010), Customer-base analysis in a discrete-time noncontractual setting
 *
 * @example
 * const customers = [
 *   { repeatPurchases: 0, recency: 0, opportunities: 3, weight: 40 },
 *   { repeatPurchases: 1, recency: 1, opportunities: 3, weight: 12 },
 *   { repeatPurchases: 1, recency: 2, opportunities: 3, weight: 6 },
 *   { repeatPurchases: 1, recency: 3, opportunities: 3, weight: 6 },
 *   { repeatPurchases: 2, recency: 2, opportunities: 3, weight: 8 },
 *   { repeatPurchases: 2, recency: 3, opportunities: 3, weight: 10 },
 *   { repeatPurchases: 3, recency: 3, opportunities: 3, weight: 18 },
 * ];
 * const donors = fitBgBb({ customers, timeUnit: "year" });
 * donors.converged; // true
 * donors.logLikelihood; // -176.97…
 * const stayed = { repeatPurchases: 2, recency: 3, opportunities: 3 };
 * expectedPurchases(donors, stayed, { amount: 5, unit: "year" }); // 2.3162…
 */
export function fitBgBb(input: FitBgBbInput): Fit<BgBbModel> {
  const timeUnit = checkedTimeUnit(input, "timeUnit");
  const histories = opportunityHistories(input.customers);
  const customers = histories.reduce((sum, { weight }) => sum + weight, 0);
  return fitModel<BgBbModel>({
    model: "bg-bb",
    timeUnit,
    names: ["alpha", "beta", "gamma", "delta"],
    objective: bgBbObjective(histories, customers),
    starts: [
      [0, 0, 0, 1],
      [0, 1, -1, 1],
      [1, 0, 1, 0],
    ],
    customers,
    boundaries: [
      { direction: [1, 1, 0, 0], warning: "purchase-rates-alike" },
      { direction: [0, 0, 1, 1], warning: "dropout-alike" },
      { direction: [0, 0, -1, 0], warning: "no-dropout" },
      { direction: [0, 0, 0, 1], warning: "no-dropout" },
    ],
  });
}
