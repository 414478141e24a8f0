import type { Benchmark } from "../definition/benchmark.js";
import { industryOf } from "./industries.js";

/**
 * The rows of one published table: what they share, and each industry's own figure.
 *
 * Figures that are no single number are in what they share, and the industries stand alone.
 */
export function figuresOf(
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
