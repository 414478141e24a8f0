import { choice } from "../kernel/check.js";
import { checkId } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { addPeriod } from "../stream/periodLists.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type { CohortRetention } from "./cohort.js";
import type { CohortActivity } from "./cohortActivity.js";
import type { CohortActivityState } from "./cohortActivityState.js";
import { addMoment, emptyCohortCustomers, mergeCohortCustomers } from "./cohortCustomers.js";
import type { CohortRetentionOptions } from "./cohortRetentionOptions.js";
import { cohortTimes } from "./cohortTimes.js";
import { retentionCohorts } from "./retentionCohorts.js";
import { restoreCohortCustomers, saveCohortCustomers } from "./savedCohortCustomers.js";

const version = 1;

/**
 * The retention of cohorts, from activities that arrive one by one or in parts.
 *
 * A state holds when customers were active. It does not depend on `asOf`: the state of last month can be
 * continued this month under a later `asOf`.
 *
 * @returns An aggregator whose result is what {@link cohortRetention} gives.
 * @throws {@link InputError} If an option cannot be right.
 *
 * @example
 * const monthly = { cohortBy: "month", period: "month", timeZone: "Asia/Bangkok", asOf: "2026-03-01" };
 * const activities = [
 *   { customerId: "a", at: "2026-01-03" },
 *   { customerId: "b", at: "2026-01-20" },
 *   { customerId: "a", at: "2026-02-11" },
 * ];
 * aggregate(activities, cohortActivityAggregator(monthly)).cohorts[0].cells[1].percent; // 50
 */
export function cohortActivityAggregator(
  options: CohortRetentionOptions,
): Aggregator<CohortActivity, CohortActivityState, CohortRetention> {
  const times = cohortTimes(options);
  const activity = choice(options, "activity", ["any", "repeat"], "any");
  const name = `cohortActivity(${times.rule},${activity})`;
  const { cells, moments } = times;
  return {
    name,
    items: "activities",
    empty: () => ({ customers: emptyCohortCustomers() }),

    add({ customers }, one) {
      checkRecord("activity", one);
      checkId("customerId", one.customerId);
      const moment = moments.pastOf("at", one.at);
      const period = cells.periodOfDay(moment.day);
      const customer = addMoment(customers, one.customerId, moment, period);
      addPeriod(customers.periods[customer] as number[], period);
      customers.latest = Math.max(customers.latest, moment.at);
    },

    merge({ customers: into }, { customers: from }) {
      mergeCohortCustomers(into, from, (customer, other) => {
        const periods = into.periods[customer] as number[];
        for (const period of from.periods[other] as number[]) addPeriod(periods, period);
      });
    },

    result: ({ customers }) => retentionCohorts(customers, times, activity),

    save: ({ customers }) => ({
      aggregator: name,
      version,
      state: saveCohortCustomers(customers),
    }),

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      return { customers: restoreCohortCustomers(state, times) };
    },
  };
}
