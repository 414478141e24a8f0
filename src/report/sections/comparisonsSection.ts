import { benchmarkFigures } from "../../benchmark/figures/benchmarkFigures.js";
import type { PastPeriod } from "../../benchmark/past/pastPeriod.js";
import { scorecard } from "../../benchmark/scorecard/scorecard.js";
import { findBenchmarks } from "../../benchmark/search/findBenchmarks.js";
import { InputError } from "../../kernel/inputError.js";
import type { Measure } from "../../kernel/measure.js";
import type { ReportComparisons } from "../data/reportComparisons.js";
import type { ReportKpis } from "../data/reportKpis.js";
import type { ReportMeasure } from "../data/reportMeasure.js";
import type { ReportOptions } from "../data/reportOptions.js";
import type { ReportSection } from "../data/reportSection.js";
import { reportWords } from "../words/reportWords.js";

/** The section that compares the KPIs of all sections, if the options ask for it. */
export function comparisonsSection(
  options: ReportOptions,
  sections: readonly ReportSection[],
  asOf: string,
): ReportComparisons[] {
  const { language = "en", targets, past = false } = options;
  if (options.industry === undefined && targets === undefined && !past) return [];
  const industry = knownIndustry(options.industry);
  const kpis = sections.filter((section): section is ReportKpis => section.kind === "kpis");
  const measures = new Map<string, Measure>();
  const titles: Record<string, string> = {};
  const series: Record<string, PastPeriod[]> = {};
  for (const section of kpis) {
    const { rows = [] } = section.groups.find(({ by }) => by === "period") ?? {};
    const whole = rows.filter(({ isPartial }) => isPartial !== true);
    for (const { id, title } of section.kpis) {
      const measure = (section.overall ?? whole.at(-1))?.measures[id];
      if (measure === undefined || measures.has(id)) continue;
      measures.set(id, withoutInterval(measure));
      titles[id] = title;
      const periods = whole.flatMap(({ name, measures: { [id]: one } }) =>
        one === undefined ? [] : [{ period: name, measure: withoutInterval(one) }],
      );
      if (past && periods.length > 1) series[id] = periods;
    }
  }
  const unknown = Object.keys(targets ?? {}).find((id) => !measures.has(id));
  if (unknown !== undefined) {
    throw new InputError(
      "targets",
      unknown,
      `of KPIs of the report: ${[...measures.keys()].join(", ")}`,
    );
  }
  const benchmarks =
    industry === undefined
      ? []
      : [...measures.keys()].flatMap(
          (metric) => findBenchmarks({ metric, industry, asOf }).benchmarks,
        );
  const card = scorecard(measures.values(), { benchmarks, past: series, targets, asOf, industry });
  return [
    {
      kind: "comparisons",
      id: "comparisons",
      title: reportWords(language)("comparisons"),
      notes: [],
      ...(industry !== undefined && { industry }),
      scorecard: card,
      titles,
      without: card.rows.flatMap(({ metric, comparisons }) =>
        Object.values(comparisons).every((one) => one === null || one === undefined)
          ? [metric]
          : [],
      ),
    },
  ];
}

function withoutInterval(one: ReportMeasure): Measure {
  return Object.fromEntries(
    Object.entries(one).filter(([field]) => field !== "interval"),
  ) as unknown as Measure;
}

function knownIndustry(asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const known = benchmarkFigures.find((figure) =>
    [figure.industry, figure.publishedIndustry].some(
      (name) => name?.toLowerCase() === asked.toLowerCase(),
    ),
  );
  if (known?.industry !== undefined) return known.industry;
  const names = new Set(benchmarkFigures.flatMap((figure) => figure.industry ?? []));
  throw new InputError("industry", asked, `one of ${[...names].sort().join(", ")}`);
}
