import type { Ratio } from "../kernel/measure.js";

type Counts = Readonly<Record<string, number>>;

/** The counts that a score carries beside its ratio, and that add up as it rolls up. */
export const countFields = [
  "promoters",
  "passives",
  "detractors",
  "answers",
  "counts",
  "positive",
  "neutral",
  "negative",
] as const;

/** The counts that measures carry, added: single ones, and those kept by answer. */
export function countsTogether(measures: readonly Ratio[]): Record<string, number | Counts> {
  const together: Record<string, number | Counts> = {};
  for (const measure of measures as readonly unknown[] as readonly Partial<
    Record<string, number | Counts>
  >[]) {
    for (const field of countFields) {
      const counts = measure[field];
      if (counts !== undefined) together[field] = added(together[field], counts);
    }
  }
  return together;
}

function added(known: number | Counts = 0, counts: number | Counts): number | Counts {
  if (typeof counts === "number") return Number(known) + counts;
  const sums: Record<string, number> = typeof known === "number" ? {} : { ...known };
  for (const [answer, many] of Object.entries(counts)) sums[answer] = (sums[answer] ?? 0) + many;
  return sums;
}
