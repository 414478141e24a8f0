import { checkedTimeUnit } from "../inputs/checkedTimeUnit.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import { bgBbObjective } from "./bgBbObjective.js";
import type { Fit } from "./fit.js";
import { fitModel } from "./fitModel.js";
import { opportunityHistories } from "./opportunityHistories.js";

/** What {@link fitBgBb} starts from. */
export interface FitBgBbInput {
  /** The customers: what they took of how many opportunities. */
  readonly customers: Iterable<OpportunityCustomer>;
  /** The time between two opportunities. */
  readonly timeUnit: ModelTimeUnit;
}

/**
 * Learns how customers take opportunities that come at fixed times, and how they leave unseen. (BG/BB)
 *
 *     the parameters under which the histories of the customers are most likely
 *
 * For what can happen once a period at most: the yearly donation, the monthly box, the conference.
 * Chances to take an opportunity follow a beta distribution of alpha and beta, chances to leave
 * before one follow one of gamma and delta. Customers of one history can be given as one, with
 * their number as `weight`.
 *
 * @returns The model, with how the fit went: check `converged` and `warnings`.
 * @throws {@link InputError} If there are no customers, a history cannot be, or the time unit is none.
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
