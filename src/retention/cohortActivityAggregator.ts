import { choice } from "../kernel/check.js";
import type { Fraction } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import { checkRecord } from "../kernel/record.js";
import type { Timestamp } from "../kernel/timestamp.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkId, type Id } from "../stream/id.js";
import { addPeriod } from "../stream/periodLists.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import {
  type CohortCustomers,
  emptyCohortCustomers,
  meetCustomer,
  mergeCohortCustomers,
  restoreCohortCustomers,
  saveCohortCustomers,
} from "./cohortCustomers.js";
import { type CohortOptions, type CohortTimes, cohortTimes } from "./cohortOptions.js";
import { cellOf, cohortMembers, type TruncatedCustomers } from "./cohortRows.js";

/** Something that a customer did: an order, a visit, a login. */
export interface CohortActivity {
  /** Who did it; 1 and "1" are two customers. */
  readonly customerId: Id;
  /** When; a date alone stands where that date begins. */
  readonly at: Timestamp;
}

/** How customers are put into cohorts, time into cells, and what counts as coming back. */
export interface CohortRetentionOptions extends CohortOptions {
  /** `"any"` (the default) counts all activity, so that in a cohort's own period everybody was active; `"repeat"` only what came after a customer's first moment. */
  readonly activity?: "any" | "repeat" | undefined;
}

/** A cohort, and who of it came back. */
export interface RetentionCohort {
  /** The key of the period in which its customers began: "2026-03-15", "2026-W09", "2026-03", "2026-Q1", "2026". */
  readonly cohort: string;
  /** How many customers began in it. */
  readonly size: number;
  /** The share of them who were active in the k-th period after that of their own beginning. */
  readonly cells: readonly Fraction<"cohortRetention">[];
}

/** Who came back, cohort by cohort. */
export interface CohortRetention {
  /** The cohorts, the oldest first; a period in which nobody began has none. */
  readonly cohorts: readonly RetentionCohort[];
  /** All cohorts whose k-th cell is complete together: rolled up, not averaged. */
  readonly overall: readonly Fraction<"cohortRetention">[];
  /** Those who began before the records did; there only if `firstSeen` was given. */
  readonly truncated?: TruncatedCustomers;
}

/** What is kept of the activities seen so far. */
export interface CohortActivityState {
  /** When each customer began and was active. */
  readonly customers: CohortCustomers;
}

const version = 1;

/**
 * The retention of cohorts, of activities that arrive one by one, or in parts.
 *
 * A state holds when customers were active, so a state of last month goes on into this month under
 * a later `asOf`.
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
      const customer = meetCustomer(customers, one.customerId, moment, period);
      addPeriod(customers.periods[customer] as number[], period);
      customers.latest = Math.max(customers.latest, moment.at);
    },
    merge({ customers: into }, { customers: from }) {
      mergeCohortCustomers(into, from, (customer, other) => {
        const periods = into.periods[customer] as number[];
        for (const period of from.periods[other] as number[]) addPeriod(periods, period);
      });
    },
    result: ({ customers }) => retentionOf(customers, times, activity),
    save: ({ customers }) => ({
      aggregator: name,
      version,
      state: saveCohortCustomers(customers),
    }),
    restore: (saved) => ({
      customers: restoreCohortCustomers(
        savedObject("saved.state", readSavedState(saved, name, version)),
        times,
      ),
    }),
  };
}

function retentionOf(
  customers: CohortCustomers,
  times: CohortTimes,
  activity: "any" | "repeat",
): CohortRetention {
  const { rows, rowOf, starts, beganBefore, columns, truncated } = cohortMembers(customers, times);
  const active = rows.map(() => new Array<number>(columns).fill(0));
  for (const [customer, row] of rowOf.entries()) {
    const counts = active[row];
    if (counts === undefined) continue;
    const start = starts[customer] as number;
    for (const period of customers.periods[customer] as number[]) {
      if (period > start) counts[period - start] = (counts[period - start] as number) + 1;
    }
    const isRepeat = beganBefore[customer]
      ? customers.periods[customer]?.[0] === start
      : customers.again[customer] === 1;
    if (activity === "any" || isRepeat) counts[0] = (counts[0] as number) + 1;
  }
  const cell = (many: number, size: number, offset: number): Fraction<"cohortRetention"> =>
    ratio(
      {
        metric: "cohortRetention",
        kind: "proportion",
        unit: "fraction",
        better: "higher",
        additive: "always",
      },
      many,
      size,
      { definition: { period: times.cells.period, activity, offset } },
    );
  return {
    cohorts: rows.map(({ cohort, size, complete }, row) => ({
      cohort,
      size,
      cells: (active[row] as number[]).map((many, offset) =>
        cellOf(cell(many, size, offset), offset < complete),
      ),
    })),
    overall: Array.from({ length: columns }, (_, offset) => {
      let [many, all] = [0, 0];
      for (const [row, { size, complete }] of rows.entries()) {
        if (offset >= complete) continue;
        many += active[row]?.[offset] as number;
        all += size;
      }
      return cellOf(cell(many, all, offset), all > 0);
    }),
    ...truncated,
  };
}
