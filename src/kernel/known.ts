import type { Fields } from "./fields.js";

/** The sums that one KPI divides, over the records that have every field it needs. */
export type Known<Sums> = Sums & {
  /** How many records were left out, since they lack a field that the KPI needs. */
  readonly leftOut: number;
};

/**
 * What a KPI divides. If some records lack its fields, these are the sums over the records that
 * have them; otherwise they are the totals themselves.
 */
export function known<Field extends string>(
  input: Fields<Field | "known">,
  metric: string,
): Fields<Field> {
  const byMetric = input?.known as Readonly<Record<string, Fields<Field>>> | null | undefined;
  return byMetric?.[metric] ?? input;
}
