import type { Benchmark } from "../../src/benchmark/index.js";
import { findBenchmarks } from "../../src/benchmark/index.js";
import { type CatalogEntry, catalog } from "../../src/catalog/index.js";

/** How many published figures of an industry a page shows. */
const mostFigures = 4;

/** What the calculator on the page of a KPI knows. */
export interface PageData
  extends Pick<
    CatalogEntry,
    "id" | "title" | "description" | "formula" | "inputs" | "undefinedWhen" | "example"
  > {
  /** The published figures, by industry; the first group asks for no industry. */
  readonly figures: readonly {
    readonly industry: string;
    readonly figures: readonly Benchmark[];
  }[];
}

/** The data of each page, by the id of its KPI. */
export function pageData(): Map<string, PageData> {
  return new Map(
    catalog.map(({ id, title, description, formula, inputs, undefinedWhen, example }) => {
      const { industries } = findBenchmarks({ metric: id });
      const figures = ["", ...industries].map((industry) => {
        const found = findBenchmarks({ metric: id, ...(industry !== "" && { industry }) });
        return { industry, figures: found.benchmarks.slice(0, mostFigures) };
      });
      return [id, { id, title, description, formula, inputs, undefinedWhen, example, figures }];
    }),
  );
}

/** The id of each KPI, its title, and all its names in all languages. */
export function allNames(): { id: string; title: CatalogEntry["title"]; names: string[] }[] {
  return catalog.map(({ id, title, aliases, abbreviations }) => ({
    id,
    title,
    names: [...Object.values(title), ...abbreviations, ...Object.values(aliases).flat()],
  }));
}
