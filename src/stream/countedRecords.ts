import { isAbsent, plainCount } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Fields } from "../kernel/fields.js";
import type { Spread } from "../kernel/spread.js";
import type { Aggregator } from "./aggregator.js";
import type { CountedMetricParts, CountedMetrics } from "./countedMetrics.js";
import { type CountedPart, emptyPart, mergePart, restoreParts, savePart } from "./countedPart.js";
import type { CountedRecordsState } from "./countedRecordsState.js";
import { type CountTotals, countTotals } from "./countTotals.js";
import { bitsOf, metricTotals } from "./metricTotals.js";
import { savedObject } from "./savedFields.js";
import { readSavedState } from "./savedState.js";
import { addParts, type SpreadSum } from "./spreadSums.js";

/** A kind of record that consists of counts. */
export interface CountedRecordsOptions<
  Item,
  Field extends string,
  Metric extends string,
  Totals extends object,
> {
  /** The aggregator's name, in saved states. */
  readonly name: string;
  /** The version of its saved states. */
  readonly version: number;
  /** What records are called in errors. */
  readonly items: string;
  /** What a record is called in a spread. */
  readonly unit: Spread["unit"];
  /** The least number of records for which a measure has a spread. */
  readonly leastUnits: number;
  /** The counts of a record. */
  readonly fields: readonly Field[];
  /** The measures whose spread is kept. */
  readonly metrics: CountedMetrics<Item, Field, Metric>;
  /** Throws if a record, or the sum of several records that give the same fields, is invalid. */
  readonly check: (record: Fields<Field>) => void;
  /** Makes the totals from the sums. */
  readonly totals: (counts: CountTotals<Field>) => Omit<Totals, "spread" | "known">;
}

/**
 * An aggregator of records that consist of counts. It adds up each count. For each measure it also
 * adds up the squares and products of what each record adds, from which intervals follow.
 *
 * Records that give the same fields are added up together. So every measure finds the sums over
 * exactly the records that have its fields. If all records give every field, this costs nothing.
 */
export function countedRecords<
  Item extends { readonly [Of in Field]?: Count | null | undefined },
  Field extends string,
  Metric extends string,
  Totals extends object,
>({
  name,
  version,
  items,
  unit,
  leastUnits,
  fields,
  metrics,
  check,
  totals,
}: CountedRecordsOptions<Item, Field, Metric, Totals>): Aggregator<
  Item,
  CountedRecordsState<Metric>,
  Totals
> {
  const all = Object.keys(metrics) as Metric[];
  const ids = all.filter((metric) => metrics[metric].parts !== undefined);
  const needed = ids.map((metric) => bitsOf(metrics[metric].needs ?? [], fields));
  // The array is filled anew for each record, so that the fields of a record are read only once.
  const values = new Float64Array(fields.length);
  const metricsOf = (given: number): readonly Metric[] =>
    ids.filter((_, place) => (given & (needed[place] ?? 0)) === needed[place]);

  /** The part for records that give these fields; it is made if it is missing. */
  const partFor = ({ parts }: CountedRecordsState<Metric>, given: number): CountedPart<Metric> => {
    // A loop is used, since calling `find` would take as long as the adding.
    for (const one of parts) if (one.given === given) return one;
    const part = emptyPart(given, fields.length, metricsOf(given));
    parts.push(part);
    return part;
  };
  let recent = { given: -1, allParts: [] as readonly CountedMetricParts<Item>[] };
  /**
   * For each measure that records with these fields have, the function that says what a record adds
   * to it.
   */
  const partsFor = (given: number): readonly CountedMetricParts<Item>[] => {
    if (recent.given !== given) {
      const allParts = metricsOf(given).map(
        (metric) => metrics[metric].parts as CountedMetricParts<Item>,
      );
      recent = { given, allParts };
    }
    return recent.allParts;
  };

  return {
    name,
    items,
    empty: () => ({ parts: [] }),
    add(state, record) {
      check(record);
      let given = 0;
      for (let place = 0; place < fields.length; place += 1) {
        const value = record[fields[place] as Field];
        if (!isAbsent(value)) given |= 1 << place;
        values[place] = plainCount(value);
      }
      const part = partFor(state, given);
      part.records += 1;
      const { sums, spreads } = part;
      for (let place = 0; place < sums.length; place += 1) {
        sums[place] = (sums[place] as number) + (values[place] as number);
      }
      const allParts = partsFor(given);
      for (let place = 0; place < allParts.length; place += 1) {
        // The pair is read by index, since destructuring it takes as long as all the rest.
        const parts = (allParts[place] as CountedMetricParts<Item>)(record);
        addParts(spreads[place] as SpreadSum<Metric>, parts[0], parts[1]);
      }
    },
    check(_, record) {
      check(record);
    },
    merge(into, from) {
      for (const part of from.parts) mergePart(partFor(into, part.given), part);
    },
    result({ parts }) {
      const counts = countTotals(parts, fields);
      const { spread, known } = metricTotals(metrics, parts, fields, unit, leastUnits, totals);
      return {
        ...totals(counts),
        ...(counts.records >= leastUnits && { spread }),
        ...(Object.keys(known).length > 0 && { known }),
      } as Totals;
    },
    save: ({ parts }) => ({
      aggregator: name,
      version,
      state: { parts: parts.map((part) => savePart(part, fields)) },
    }),
    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      return { parts: restoreParts(state, fields, metricsOf, check) };
    },
  };
}
