import type { Known } from "../kernel/known.js";
import type { Spread } from "../kernel/spread.js";
import type { CountedMetrics } from "./countedMetrics.js";
import type { CountedPart } from "./countedPart.js";
import { type CountTotals, countTotals } from "./countTotals.js";
import { emptySpreadSums, mergeSpreadSums, spreadOver } from "./spreadSums.js";

/** What totals hold for each measure. */
export interface MetricTotals<Metric extends string> {
  /** How the numbers vary from record to record; for measures that have enough records. */
  readonly spread: { readonly [Of in Metric]?: Spread };
  /** The sums that a measure divides, for measures whose fields some records lack. */
  readonly known: { readonly [Of in Metric]?: Known<Readonly<Record<string, unknown>>> };
}

/**
 * For each measure, the sums that it divides and how they vary from record to record. Only the
 * records that have all fields of the measure count.
 */
export function metricTotals<Item, Field extends string, Metric extends string>(
  metrics: CountedMetrics<Item, Field, Metric>,
  parts: readonly CountedPart<Metric>[],
  names: readonly Field[],
  unit: Spread["unit"],
  leastUnits: number,
  totals: (counts: CountTotals<Field>) => object,
): MetricTotals<Metric> {
  const { records, given } = countTotals(parts, names);
  const spread: { [Of in Metric]?: Spread } = {};
  const known: { [Of in Metric]?: Known<Readonly<Record<string, unknown>>> } = {};
  for (const metric of Object.keys(metrics) as Metric[]) {
    const { needs = [], about, divides } = metrics[metric];
    const isAbout = about !== undefined && given[about] > 0;
    const bits = bitsOf(isAbout ? [...needs, about] : needs, names);
    const chosen = parts.filter((part) => (part.given & bits) === bits);
    const units = chosen.reduce((sum, part) => sum + part.records, 0);
    const hasUnits = units >= leastUnits && (units > 0 || records === 0);
    if (hasUnits && metrics[metric].parts !== undefined) {
      spread[metric] = spreadOfParts(metric, chosen, unit);
    }
    // If no record gives a field that the KPI needs, the total of the field is missing, and the KPI
    // says so.
    if (units === records || needs.some((field) => given[field] === 0)) continue;
    const sums = Object.entries(totals(countTotals(chosen, names)));
    const divided = sums.filter(([name]) => divides.includes(name));
    known[metric] = { ...Object.fromEntries(divided), leftOut: records - units };
  }
  return { spread, known };
}

/** One bit for each of the fields, at the field's index among all names. */
export function bitsOf<Field extends string>(
  fields: readonly Field[],
  names: readonly Field[],
): number {
  return fields.reduce((bits, field) => bits | (1 << names.indexOf(field)), 0);
}

function spreadOfParts<Metric extends string>(
  metric: Metric,
  parts: readonly CountedPart<Metric>[],
  unit: Spread["unit"],
): Spread {
  const together = emptySpreadSums([metric]);
  for (const { spreads } of parts) {
    mergeSpreadSums(
      together,
      spreads.filter((one) => one.metric === metric),
    );
  }
  const units = parts.reduce((sum, { records }) => sum + records, 0);
  return spreadOver(together[0] as (typeof together)[0], unit, units);
}
