import { InputError, type Measure } from "engagement-metrics";
import {
  type Benchmark,
  type BenchmarkComparison,
  comparability,
  compareToBenchmark,
  findBenchmarks,
} from "engagement-metrics/benchmark";
import { benchmarkFigures } from "engagement-metrics/benchmark/figures";
import { ReportError } from "../reportError.js";
import { bulletFigure } from "./html/bulletFigure.js";
import type { Section, TitledTable } from "./section.js";
import type { Writer } from "./writer.js";

/** The industry that the KPIs are compared with. */
export interface IndustryOptions {
  readonly industry: string;
  /** The date to which the age of figures is counted; the newest month of the data where it is left out. */
  readonly asOf: string | undefined;
}

/** Channels that name the kind of KPI; any other channel is only a part of what the report's KPIs cover. */
const wholeChannels: readonly (string | undefined)[] = [undefined, "email", "survey", "web"];

/** A KPI, and its comparison with a published figure. */
interface Line {
  readonly title: string;
  readonly measure: Measure;
  readonly comparison: BenchmarkComparison;
  readonly source: number;
}

/** Reads the options; `undefined` if they name no industry. */
export function industryOptionsOf(options: {
  readonly industry?: string | undefined;
  readonly "as-of"?: string | undefined;
}): IndustryOptions | undefined {
  const { industry, "as-of": asOf } = options;
  if (industry === undefined) return undefined;
  const asked = industry.toLowerCase();
  const known = benchmarkFigures.find((figure) =>
    [figure.industry, figure.publishedIndustry].some((name) => name?.toLowerCase() === asked),
  );
  if (known?.industry === undefined) {
    const names = new Set(benchmarkFigures.flatMap((figure) => figure.industry ?? []));
    throw new ReportError(
      `--industry must be one of ${[...names].sort().join(", ")}, got "${industry}"`,
    );
  }
  try {
    findBenchmarks({ metric: "none", asOf });
  } catch (error) {
    throw error instanceof InputError
      ? new ReportError(error.message.replace(error.argument, "--as-of"))
      : error;
  }
  return { industry: known.industry, asOf: asOf?.slice(0, 10) };
}

/** The section that compares the KPIs of all sections with published figures of an industry. */
export function industrySection(
  { industry, asOf: asked }: IndustryOptions,
  sections: readonly Section[],
): Section {
  const months = sections.flatMap(({ groups }) => groups["Month"] ?? []).sort();
  const asOf = asked ?? (months.length === 0 ? undefined : `${months.at(-1)}-01`);
  const sources: string[] = [];
  const lines: Line[] = [];
  const mismatches: string[] = [];
  const without: string[] = [];
  for (const { title, measure } of sections.flatMap(({ measures = [] }) => measures)) {
    const figures = figuresOf(measure.metric, industry, asOf);
    if (figures.length === 0) without.push(title);
    for (const figure of figures) {
      const { comparability: fit, explanation } = comparability(measure, figure);
      if (fit === "mismatch") {
        mismatches.push(`${title}: ${explanation}`);
        continue;
      }
      const { title: source, address } = figure.source;
      const text = address === undefined ? source : `${source}\n      ${address}`;
      if (!sources.includes(text)) sources.push(text);
      const comparison = compareToBenchmark(measure, figure, {
        asOf,
        industry,
        channel: wholeChannels.includes(figure.channel) ? undefined : "all channels",
      });
      lines.push({ title, measure, comparison, source: sources.indexOf(text) + 1 });
    }
  }
  return {
    title: `Compared with ${industry}`,
    notes: [
      `The figures' age is as of ${asOf ?? "an unknown date"}. A KPI is better or worse than a figure only if the`,
      "95% interval of the KPI does not contain the figure; else the verdict is undetermined. Where",
      "there is no figure of the industry, that of all industries is used. Figures describe the",
      "companies or people that their publishers asked.",
    ],
    groups: {},
    figures: (writer) =>
      lines.map(({ title, comparison, source }) => {
        const { channel } = comparison.benchmark;
        const named = [title, channel, `[${String(source)}]`].filter(Boolean).join(", ");
        return bulletFigure(named, comparison, writer);
      }),
    data: lines.map(({ title, comparison }) => ({ title, comparison })),
    write: (writer) => [
      ...(lines.length === 0
        ? []
        : [verdictTable(lines, writer), groundsTable(lines), sourcesText(sources)]),
      { title: "No figure that can be compared", parts: [absentText(without, mismatches)] },
    ],
  };
}

/** The newest figure of each channel. Figures of segments are used only where there is no other. */
function figuresOf(
  metric: string,
  industry: string,
  asOf: string | undefined,
): readonly Benchmark[] {
  const { benchmarks } = findBenchmarks({ metric, industry, asOf });
  const whole = benchmarks.filter(({ segment }) => segment === undefined);
  const byChannel = new Map<string | undefined, Benchmark>();
  for (const figure of whole.length > 0 ? whole : benchmarks) {
    if (!byChannel.has(figure.channel)) byChannel.set(figure.channel, figure);
  }
  return [...byChannel.values()];
}

function verdictTable(lines: readonly Line[], writer: Writer): TitledTable {
  return {
    title: "Verdicts",
    parts: [
      {
        head: ["", "Value", "Interval", "Figure", "which is the", "Verdict"],
        aligns: ["left", "right", "left", "right", "left", "left"],
        rows: lines.map(({ title, measure, comparison, source }) => {
          const { reference, interval, verdict, benchmark } = comparison;
          const { statistic, region, channel, dataYears } = benchmark;
          const at = (value: number | null): string =>
            value === null
              ? "–"
              : writer.quantity(value, measure.unit, measure.currency ?? benchmark.currency);
          const { lower, upper } = interval;
          return [
            title,
            writer.measure(measure),
            lower === null || upper === null ? "–" : `${at(lower)} to ${at(upper)}`,
            at(reference),
            [statistic, region, dataYears?.to, `[${String(source)}]`, channel && `\n${channel}`]
              .filter(Boolean)
              .join(" ")
              .replace(" \n", "\n"),
            verdict,
          ];
        }),
      },
    ],
  };
}

function groundsTable(lines: readonly Line[]): TitledTable {
  return {
    title: "What they stand on",
    parts: [
      {
        head: ["", "Read", "Comparability", "Age", "Confidence", "Because"],
        aligns: ["left", "left", "left", "right", "left", "left"],
        rows: lines.map(({ title, comparison, source }) => [
          `${title} [${String(source)}]`,
          comparison.source.tier,
          comparison.comparability,
          comparison.age === null
            ? "–"
            : `${comparison.age.years.toFixed(1)} years (${comparison.age.level})`,
          comparison.confidence,
          comparison.reasons.join("\n"),
        ]),
      },
    ],
  };
}

function sourcesText(sources: readonly string[]): TitledTable {
  return {
    title: "Sources",
    parts: [sources.map((source, place) => `  [${String(place + 1)}] ${source}`).join("\n")],
  };
}

function absentText(without: readonly string[], mismatches: readonly string[]): string {
  const texts = [...without.map((title) => `${title}: no figure is known`), ...mismatches];
  return texts.map((text) => `  ${text}`).join("\n") || "  Every KPI has a figure.";
}
