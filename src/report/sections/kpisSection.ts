import { catalog } from "../../catalog/catalog.js";
import type { Measure } from "../../kernel/measure.js";
import { fillPeriods } from "../../period/fillPeriods.js";
import type { ReportColumn } from "../data/reportColumn.js";
import type { ReportGroups } from "../data/reportGroups.js";
import type { ReportKpis } from "../data/reportKpis.js";
import type { ReportMeasure } from "../data/reportMeasure.js";
import type { ReportRow } from "../data/reportRow.js";
import { type ReportWord, reportWords } from "../words/reportWords.js";
import { withInterval } from "./reportMeasure.js";
import type { SectionInput } from "./sectionInput.js";

/** What {@link kpisSection} is made of. */
export interface KpisSectionInput<Item, Totals> {
  readonly subject: ReportKpis["subject"];
  readonly notes: readonly string[];
  readonly items: readonly Item[];
  readonly totalsOf: (items: readonly Item[]) => Totals;
  /** The counts of totals, in their order. Those of money are named in `money`. */
  readonly counts: (totals: Totals) => Readonly<Partial<Record<ReportWord, number | undefined>>>;
  /** The measures of totals, by any name; `all` are the totals of all records. */
  readonly measures: (totals: Totals, all: Totals) => readonly (Measure | undefined)[];
  readonly monthOf: (item: Item) => string | undefined;
  readonly groups?: Readonly<Partial<Record<"channel" | "network", (item: Item) => string>>>;
  readonly funnel?: readonly ReportWord[];
  readonly currency?: string | undefined;
}

const ofMoney: readonly string[] = ["revenue", "newRevenue", "repeatRevenue", "cost"];

/** The section of records: their counts and KPIs, of all of them, by month and by other groups. */
export function kpisSection<Item, Totals>(
  { name, options, asOf }: SectionInput,
  input: KpisSectionInput<Item, Totals>,
): ReportKpis {
  const { subject, notes, items, totalsOf, monthOf, groups = {}, funnel = [], currency } = input;
  const language = options.language ?? "en";
  const word = reportWords(language);
  const all = totalsOf(items);
  const rowOf = (title: string, totals: Totals): ReportRow => ({
    name: title,
    counts: defined(input.counts(totals)),
    measures: Object.fromEntries(
      input
        .measures(totals, all)
        .flatMap((measure): readonly (readonly [string, ReportMeasure])[] =>
          measure === undefined ? [] : [[measure.metric, withInterval(measure)]],
        ),
    ),
  });
  const overall = rowOf(word("all"), all);
  const byMonth = grouped(items, monthOf);
  const months: ReportGroups = {
    by: "period",
    title: word("period"),
    rows: Array.from(fillPeriods(byMonth, { period: "month" }), ([month, some]) => ({
      ...rowOf(month, totalsOf(some ?? [])),
      ...(monthEnd(month) > asOf && { isPartial: true as const }),
    })),
  };
  const others = Object.entries(groups).map(
    ([by, keyOf]): ReportGroups => ({
      by: by as "channel" | "network",
      title: word(by as "channel" | "network"),
      rows: Array.from(grouped(items, keyOf), ([key, some]) => rowOf(key, totalsOf(some))).sort(
        (a, b) => (a.name < b.name ? -1 : 1),
      ),
    }),
  );
  return {
    kind: "kpis",
    id: subject,
    title: word(subject),
    file: name,
    notes,
    subject,
    ...(currency !== undefined && { currency }),
    counts: Object.keys(overall.counts).map((id) => ({
      id,
      title: word(id as ReportWord),
      unit: ofMoney.includes(id) ? "money" : "number",
    })),
    kpis: columnsOf(Object.values(overall.measures), language),
    overall,
    groups: [...(months.rows.length > 0 ? [months] : []), ...others],
    funnel: funnel.filter((id) => overall.counts[id] !== undefined),
  };
}

/** The columns of measures, with the titles of the catalog. */
export function columnsOf(
  measures: readonly Measure[],
  language: keyof (typeof catalog)[number]["title"],
): ReportColumn[] {
  return measures.map(({ metric, unit }) => {
    const entry = catalog.find(({ id }) => id === metric);
    return {
      id: metric,
      title: entry?.title[language] ?? metric,
      unit,
      ...(entry !== undefined && { formula: entry.formula }),
    };
  });
}

/** The first day after a month. */
function monthEnd(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function defined(
  counts: Readonly<Partial<Record<string, number | undefined>>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(counts).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
}
