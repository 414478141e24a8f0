import type { Measure, Ratio, Unit } from "engagement-metrics";
import type { HeadCell, TableData } from "./tableData.js";
import type { Writer } from "./writer.js";

/** A KPI of totals. */
export interface Kpi<Totals> {
  readonly title: string;
  /** Its formula, in words. */
  readonly formula: string;
  /** The measure, or the reason why the totals have none. */
  readonly measure: (totals: Totals) => Measure | string;
  /** The units of its numerator and denominator; plain numbers where they are left out. */
  readonly units?: readonly [Unit, Unit];
  /** The numbers it was computed from, where they are not a numerator and a denominator. */
  readonly from?: (totals: Totals, writer: Writer) => string;
}

/** A count or an amount of totals. */
export interface Count<Totals> {
  readonly title: string;
  readonly text: (totals: Totals, writer: Writer) => string;
}

/** All counts and KPIs of totals, one line each. */
export function overallTable<Totals>(
  counts: readonly Count<Totals>[],
  kpis: readonly Kpi<Totals>[],
  totals: Totals,
  writer: Writer,
): TableData {
  return {
    head: ["", "Value", "Computed from", "Formula"],
    aligns: ["left", "right", "left", "left"],
    rows: [
      ...counts.map((count) => [count.title, count.text(totals, writer), "", ""]),
      ...kpis.map((kpi) => [kpi.title, ...kpiTexts(kpi, totals, writer), kpi.formula]),
    ],
  };
}

/** Counts of groups, one line for each group. */
export function countsTable<Totals>(
  by: string,
  counts: readonly Count<Totals>[],
  groups: ReadonlyMap<string, Totals>,
  writer: Writer,
): TableData {
  return {
    head: [by, ...counts.map(({ title }) => title)],
    aligns: ["left", ...counts.map(() => "right" as const)],
    rows: Array.from(groups, ([group, totals]) => [
      nameOf(group),
      ...counts.map(({ text }) => text(totals, writer)),
    ]),
  };
}

/** KPIs of groups, one line for each group, with the numbers they were computed from. */
export function kpisTable<Totals>(
  by: string,
  kpis: readonly Kpi<Totals>[],
  groups: ReadonlyMap<string, Totals>,
  writer: Writer,
): TableData {
  return {
    head: [by, ...kpis.map(({ title }): HeadCell => ({ text: title, columns: 2 }))],
    aligns: ["left", ...kpis.flatMap(() => ["right", "left"] as const)],
    rows: Array.from(groups, ([group, totals]) => [
      nameOf(group),
      ...kpis.flatMap((kpi) => kpiTexts(kpi, totals, writer)),
    ]),
    split: { fixed: 1, columns: 2, most: 3 },
  };
}

/** The name of a group; a blank one has none. */
export function nameOf(group: string): string {
  return group === "" ? "(blank)" : group;
}

/** The value of a KPI, and the numbers it was computed from. */
function kpiTexts<Totals>(
  { measure: measureOf, units = ["number", "number"], from }: Kpi<Totals>,
  totals: Totals,
  writer: Writer,
): [string, string] {
  const measure = measureOf(totals);
  if (typeof measure === "string") return [`– (${measure})`, ""];
  const parts = isRatio(measure) ? writer.parts(measure, units) : "";
  return [writer.measure(measure), from?.(totals, writer) ?? parts];
}

function isRatio(measure: Measure): measure is Ratio {
  return "numerator" in measure;
}
