import type { Ratio } from "../kernel/ratio.js";

type Counts = Readonly<Record<string, number>>;

/**
 * The fields of counts that a score carries in addition to its ratio. They are added up when scores
 * are rolled up.
 */
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

/** The sums of the counts that measures carry: of single counts, and of counts by answer. */
export function countsTogether(measures: readonly Ratio[]): Record<string, number | Counts> {
  const sums: Record<string, number | Counts> = {};
  for (const measure of measures as readonly unknown[] as readonly Partial<
    Record<string, number | Counts>
  >[]) {
    for (const field of countFields) {
      const counts = measure[field];
      if (counts !== undefined) sums[field] = addCounts(sums[field], counts);
    }
  }
  return sums;
}

function addCounts(known: number | Counts = 0, counts: number | Counts): number | Counts {
  if (typeof counts === "number") return Number(known) + counts;
  const sums: Record<string, number> = typeof known === "number" ? {} : { ...known };
  for (const [answer, count] of Object.entries(counts)) sums[answer] = (sums[answer] ?? 0) + count;
  return sums;
}
