import { choice } from "../kernel/check.js";
import type { Id } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import { isDateAlone } from "../kernel/timestamp.js";
import type { Moment } from "../period/moment.js";
import type { Aggregator } from "../stream/aggregator.js";
import { amountSign } from "../stream/amountSign.js";
import { eachOrderRow } from "../stream/eachOrderRow.js";
import { emptyOrderRows, isOrderAlone, mergeOrderRows } from "../stream/orderRows.js";
import { addPeriod } from "../stream/periodLists.js";
import { savedObject } from "../stream/savedFields.js";
import { restoreOrderRows, saveOrderRows } from "../stream/savedOrderRows.js";
import { readSavedState } from "../stream/savedState.js";
import { withoutCustomer } from "../stream/withoutCustomer.js";
import type { CohortActivity } from "./cohortActivity.js";
import type { CohortActivityState } from "./cohortActivityState.js";
import {
  addMoment,
  type CohortCustomers,
  emptyCohortCustomers,
  mergeCohortCustomers,
} from "./cohortCustomers.js";
import {
  type CohortRetentionOptions,
  cohortRetentionOptionNames,
} from "./cohortRetentionOptions.js";
import type { CohortRetention } from "./cohortTable.js";
import { cohortTimes } from "./cohortTimes.js";
import { retentionCohorts } from "./retentionCohorts.js";
import { restoreCohortCustomers, saveCohortCustomers } from "./savedCohortCustomers.js";

const version = 2;

/**
 * The retention of cohorts, from activities that arrive one by one or in parts.
 *
 * A state holds when customers were active. It does not depend on `asOf`: the state of last month can be
 * continued this month under a later `asOf`.
 *
 * @returns An aggregator whose result is what {@link cohortRetention} gives.
 * @throws {@link InputError} If an option is invalid.
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
  const activity = choice(
    options as CohortRetentionOptions | undefined,
    "activity",
    ["any", "repeat"],
    "any",
  );
  const times = cohortTimes(options, cohortRetentionOptionNames, { activity });
  const name = `cohortActivity(${times.rule},${activity})`;
  const { cells, moments, negative, periodOf, windows } = times;
  return {
    name,
    items: "activities",
    empty: () => ({ customers: emptyCohortCustomers(), rows: emptyOrderRows() }),

    add({ customers, rows }, one) {
      checkRecord("activity", one);
      const moment = moments.pastOf("at", one.at);
      const [units, beyond] = amountSign(one.amount);
      if (!isOrderAlone(rows, one, moment.at, units, beyond, negative)) return;
      const isDate = windows !== undefined && isDateAlone(one.at);
      addActivity(customers, one.customerId as Id, moment, periodOf(moment, isDate));
    },

    merge(into, from) {
      mergeOrderRows(into.rows, from.rows);
      mergeActivities(into.customers, from.customers);
    },

    result({ customers, rows }) {
      const settled = emptyCohortCustomers();
      if (rows.orders.ids.size > 0) mergeActivities(settled, customers);
      const ofNobody = eachOrderRow(rows, {
        order({ customerId, at, isDate }) {
          const moment = { at, day: cells.dayAt("at", at) };
          addActivity(settled, customerId, moment, periodOf(moment, isDate));
        },
        refund: () => undefined,
      });
      const all = rows.orders.ids.size > 0 ? settled : customers;
      return { ...retentionCohorts(all, times, activity), ...withoutCustomer(ofNobody) };
    },

    save: ({ customers, rows }) => ({
      aggregator: name,
      version,
      state: { ...saveCohortCustomers(customers), rows: saveOrderRows(rows) },
    }),

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const isPast = (at: number): boolean => moments.isPast({ at, day: cells.dayAt("at", at) });
      return {
        customers: restoreCohortCustomers(state, times),
        rows: restoreOrderRows(state["rows"], isPast),
      };
    },
  };
}

function addActivity(customers: CohortCustomers, id: Id, moment: Moment, period: number): void {
  const customer = addMoment(customers, id, moment, period);
  addPeriod(customers.periods[customer] as number[], period);
  customers.latest = Math.max(customers.latest, moment.at);
}

function mergeActivities(into: CohortCustomers, from: CohortCustomers): void {
  mergeCohortCustomers(into, from, (customer, other) => {
    const periods = into.periods[customer] as number[];
    for (const period of from.periods[other] as number[]) addPeriod(periods, period);
  });
}
