import type { Count } from "../../kernel/count.js";
import { checkedCohorts } from "../inputs/checkedCohorts.js";
import { checkedTimeUnit } from "../inputs/checkedTimeUnit.js";
import type { ModelTimeUnit } from "../model/modelTimeUnit.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import { expAll } from "../numerics/expAll.js";
import type { Objective } from "../numerics/objective.js";
import type { Boundary } from "./boundary.js";
import type { Fit } from "./fit.js";
import { fitModel } from "./fitModel.js";
import { type Renewals, renewalsOf } from "./renewals.js";

/** The cohorts of subscribers that {@link fitShiftedBetaGeometric} fits a model to. */
export interface FitShiftedBetaGeometricInput {
  /**
   * The number of subscribers of a cohort at the start, after the first renewal, after the second and so
   * on: counts, not shares. Several cohorts are given as a list of such lists, whose lengths may differ.
   */
  readonly alive: Iterable<Count> | Iterable<Iterable<Count>>;
  /** The time between two renewals. */
  readonly timeUnit: ModelTimeUnit;
}

/**
 * Fits the shifted-beta-geometric model (sBG): how likely the subscribers of a cohort are to leave at a renewal.
 *
 *     at each renewal a subscriber leaves with a chance of their own
 *     over subscribers, the chances follow the beta distribution (alpha, beta)
 *     the parameters are those under which the counts are most likely
 *
 * Subscribers with high chances leave first, so the retention of a cohort rises over time although
 * no subscriber changes. The fit takes counts instead of shares because larger cohorts carry more
 * information. Several cohorts are fitted by their joint likelihood, as subscribers of one kind who
 * started at different times.
 *
 * @returns The model with a report on the fit. Check `converged` and `warnings`, since the
 * parameters are there in any case.
 * @throws {@link InputError} If there are fewer than two counts, no cohort with a renewal, a count is not a whole number from 0 up or is larger than the one before, the first count is 0, or the time unit is unknown.
 * @see Fader and Hardie (2007), How to project customer retention; Fader and Hardie (2010), Customer-base valuation in a contractual setting, for several cohorts
 *
 * @example
 * const alive = [1000, 869, 743, 653, 593, 551, 517, 491];
 * const highEnd = fitShiftedBetaGeometric({ alive, timeUnit: "year" });
 * highEnd.parameters.alpha; // 0.6680…
 * highEnd.parameters.beta; // 3.8060…
 * survival(highEnd, { amount: 12, unit: "year" }); // 0.3779…
 *
 * const cohorts = [[10000, 8000, 6480, 5307], [10000, 8000, 6480], [10000, 8000]];
 * fitShiftedBetaGeometric({ alive: cohorts, timeUnit: "year" }).parameters.alpha; // 3.80…
 */
export function fitShiftedBetaGeometric(
  input: FitShiftedBetaGeometricInput,
): Fit<ShiftedBetaGeometricModel> {
  const timeUnit = checkedTimeUnit(input, "timeUnit");
  const renewals = renewalsOf(checkedCohorts(input.alive));
  return fitModel<ShiftedBetaGeometricModel>({
    model: "shifted-beta-geometric",
    timeUnit,
    names: ["alpha", "beta"],
    objective: objectiveOf(renewals),
    starts: [
      [0, 1],
      [2, 4],
    ],
    customers: renewals.customers,
    boundaries: boundariesOf(renewals),
  });
}

/** The boundaries that the counts can lead to: nobody leaves, everybody leaves at once, nobody leaves later on, or all subscribers are alike. */
function boundariesOf({ left, stayed }: Renewals): readonly Boundary[] {
  const all = left.reduce((sum, many) => sum + many, 0);
  if (all === 0) return [{ direction: [-1, 1], warning: "no-dropout" }];
  if (stayed[0] === 0) return [{ direction: [1, -1], warning: "dropout-alike" }];
  // A step this long reaches infinity for practical purposes from any starting point.
  const alike: Boundary = { direction: [20, 20], warning: "dropout-alike" };
  if (left.length === 1 || all !== left[0]) return [alike];
  return [alike, { direction: [-1, -1], warning: "no-dropout" }];
}

/** The mean negative log-likelihood: at each renewal the subscribers stay or leave with the retention of its period. */
function objectiveOf({ customers, left, stayed }: Renewals): Objective {
  return (point, gradient) => {
    const [alpha, beta] = expAll(point, 2);
    let [value, slopeAlpha, slopeBeta] = [0, 0, 0];
    for (const [renewal, gone] of left.entries()) {
      const kept = stayed[renewal] as number;
      const whole = alpha + beta + renewal;
      const staying = beta + renewal;
      value += gone * Math.log(alpha / whole) + kept * Math.log(staying / whole);
      slopeAlpha += gone - ((gone + kept) * alpha) / whole;
      slopeBeta += (kept * beta) / staying - ((gone + kept) * beta) / whole;
    }
    gradient[0] = -slopeAlpha / customers;
    gradient[1] = -slopeBeta / customers;
    return -value / customers;
  };
}
