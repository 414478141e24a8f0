import type { Count, Fields } from "../kernel/check.js";
import type { Spread } from "../kernel/measure.js";
import type { Aggregator } from "./aggregator.js";
import type { CountFields } from "./countFields.js";
import {
  addCounts,
  type CountSums,
  emptyCountSums,
  mergeCountSums,
  restoreCountSums,
} from "./countSums.js";
import { type CountTotals, countTotals } from "./countTotals.js";
import { savedObject } from "./savedFields.js";
import { readSavedState } from "./savedState.js";
import {
  addParts,
  emptySpreadSums,
  mergeSpreadSums,
  restoreSpreadSums,
  type SpreadSum,
  type SpreadSums,
  saveSpreadSums,
  spreadOver,
} from "./spreadSums.js";

/** What is kept of the records seen so far. */
export interface CountedRecordsState<Field extends string, Metric extends string>
  extends CountSums<Field> {
  /** What the spread of each measure is made of. */
  readonly spreads: SpreadSums<Metric>;
}

/** A kind of record that is made of counts. */
export interface CountedRecordsOptions<
  Item,
  Needed extends string,
  Optional extends string,
  Metric extends string,
  Totals,
> {
  /** The aggregator's name, in saved states. */
  readonly name: string;
  /** The version of its saved states. */
  readonly version: number;
  /** What records are called in errors. */
  readonly items: string;
  /** What a record is called in a spread. */
  readonly unit: Spread["unit"];
  /** The counts of a record. */
  readonly fields: CountFields<Needed, Optional>;
  /** The measures whose spread is kept. */
  readonly metrics: Readonly<
    Record<
      Metric,
      {
        /** The optional counts it is made of: its spread is there only if every record gives them. */
        readonly needs?: readonly Optional[];
        /** What a record adds to its numerator and its denominator; a count left out adds 0. */
        readonly parts: (record: Item) => readonly [numerator: number, denominator: number];
      }
    >
  >;
  /** Throws if a record, or the sum of several, cannot be right. */
  readonly check: (record: Fields<Needed | Optional>) => void;
  /** The totals that the sums and the spreads make. */
  readonly totals: (
    counts: CountTotals<Needed | Optional>,
    spread: { readonly [Of in Metric]?: Spread },
  ) => Totals;
}

/**
 * An aggregator of records that are made of counts: it adds up each count, and for each measure the
 * squares and products of what each record adds, from which intervals follow.
 */
export function countedRecords<
  Item extends { readonly [Field in Needed | Optional]?: Count | null | undefined },
  Needed extends string,
  Optional extends string,
  Metric extends string,
  Totals,
>({
  name,
  version,
  items,
  unit,
  fields,
  metrics,
  check,
  totals,
}: CountedRecordsOptions<Item, Needed, Optional, Metric, Totals>): Aggregator<
  Item,
  CountedRecordsState<Needed | Optional, Metric>,
  Totals
> {
  const ids = Object.keys(metrics) as Metric[];
  const allParts = ids.map((metric) => metrics[metric].parts);
  return {
    name,
    items,
    empty: () => ({ ...emptyCountSums(fields), spreads: emptySpreadSums(ids) }),
    add(state, record) {
      check(record);
      addCounts(state, record);
      let place = 0;
      for (const partsOf of allParts) {
        // Read by index, since destructuring a pair takes as long as all the rest.
        const parts = partsOf(record);
        addParts(state.spreads[place] as SpreadSum<Metric>, parts[0], parts[1]);
        place += 1;
      }
    },
    check(_, record) {
      check(record);
    },
    merge(into, from) {
      mergeCountSums(into, from);
      mergeSpreadSums(into.spreads, from.spreads);
    },
    result(state) {
      const counts = countTotals(state);
      const { records, given } = counts;
      const whole = state.spreads.filter(({ metric }) =>
        (metrics[metric].needs ?? []).every((field) => given[field] === records),
      );
      const entries = whole.map((sum) => [sum.metric, spreadOver(sum, unit, records)] as const);
      return totals(counts, Object.fromEntries(entries) as { readonly [Of in Metric]?: Spread });
    },
    save: (state) => ({
      aggregator: name,
      version,
      state: { ...countTotals(state), spreads: saveSpreadSums(state.spreads) },
    }),
    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const sums = restoreCountSums(state, fields);
      // Whatever holds for every record holds for their sums too.
      check(countTotals(sums).sums);
      return {
        ...sums,
        spreads: restoreSpreadSums("saved.state.spreads", state["spreads"], ids),
      };
    },
  };
}
