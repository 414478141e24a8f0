import { industryOf } from "../../kernel/industryOf.js";
import type { Benchmark } from "../definition/benchmark.js";

/** The benchmarks of one study, from their shared fields and the fields of each. */
export function publishedStudy(
  shared: Partial<Benchmark>,
  figures: readonly Partial<Benchmark>[],
): Benchmark[] {
  return figures.map((own) => {
    // Either side has the fields that the other leaves out.
    const figure = { ...shared, ...own } as Benchmark;
    return { ...figure, industry: industryOf(figure.publishedIndustry as string) };
  });
}
