import { industryOf } from "../../kernel/industryOf.js";
import type { Benchmark } from "../definition/benchmark.js";

/**
 * The benchmarks of one published table, from their shared fields and a figure for each industry.
 *
 * If all industries share the same figure, it is among the shared fields, and the second argument
 * is a list of industries.
 */
export function publishedTable(
  shared: Benchmark,
  figures: Readonly<Record<string, number>> | readonly string[],
): Benchmark[] {
  const rows: [string, { readonly value?: number }][] = Array.isArray(figures)
    ? (figures as readonly string[]).map((publishedIndustry) => [publishedIndustry, {}])
    : Object.entries(figures as Readonly<Record<string, number>>).map(([name, value]) => [
        name,
        { value },
      ]);
  return rows.map(([publishedIndustry, figure]) => ({
    ...shared,
    industry: industryOf(publishedIndustry),
    publishedIndustry,
    ...figure,
  }));
}
