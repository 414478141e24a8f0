import type { Ratio } from "../kernel/measure.js";

type Counts = Readonly<Record<string, number>>;

/** What every ratio has; whatever a measure carries beside it are the counts it stands on. */
const ownFields: readonly string[] = [
  "metric",
  "kind",
  "unit",
  "better",
  "value",
  "percent",
  "reason",
  "currency",
  "definition",
  "numerator",
  "denominator",
  "scale",
  "additive",
  "spread",
] satisfies (keyof Ratio)[];

/** The counts that measures carry, added: single ones, and those kept by answer. */
export function countsTogether(measures: readonly Ratio[]): Record<string, number | Counts> {
  const together: Record<string, number | Counts> = {};
  for (const measure of measures) {
    for (const [field, counts] of Object.entries(measure) as [string, number | Counts][]) {
      if (ownFields.includes(field)) continue;
      together[field] = added(together[field], counts);
    }
  }
  return together;
}

function added(known: number | Counts | undefined, counts: number | Counts): number | Counts {
  if (known === undefined) return counts;
  if (typeof known === "number" || typeof counts === "number")
    return Number(known) + Number(counts);
  const keys = Object.keys({ ...known, ...counts });
  return Object.fromEntries(keys.map((key) => [key, (known[key] ?? 0) + (counts[key] ?? 0)]));
}
