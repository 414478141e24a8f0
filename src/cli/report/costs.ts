import {
  type ChannelMeasures,
  type ChannelRecord,
  type ChannelTotals,
  channelReport,
  channelTotalsAggregator,
  type Ratio,
} from "engagement-metrics";
import { readBreakdown } from "./breakdown.js";
import type { CsvFields, CsvSource } from "./csvRecords.js";
import { currencyOf, ifGiven, monthOf, numberOf } from "./fields.js";
import type { Figure } from "./html/figure.js";
import { funnelChart } from "./html/funnelChart.js";
import { groupTables, measuresByGroup, measuresOf, type Section } from "./section.js";
import { type Kpi, overallTable } from "./tables.js";
import type { Writer } from "./writer.js";

const columns = {
  month: "month",
  channel: "channel",
  cost: "cost",
  visits: "visits",
  acquisitions: "acquisitions",
  revenue: "revenue",
};
const extraColumns = { currency: "currency" };

type Fields = CsvFields<keyof typeof columns, keyof typeof extraColumns>;

interface ChannelCosts extends ChannelRecord {
  readonly month: string;
}

/** A line of the tables: the measures of its group, and of all channels. */
interface Line {
  readonly own: ChannelMeasures;
  readonly all: ChannelMeasures;
}

const kpis: readonly Kpi<Line>[] = [
  {
    title: "Cost per acquisition",
    formula: "cost / acquisitions",
    units: ["money", "number"],
    measure: ({ own }) => own.costPerAcquisition,
  },
  {
    title: "Conversion rate",
    formula: "acquisitions / visits",
    measure: ({ own }) => own.conversionRate ?? "no visits given",
  },
  {
    title: "Channel efficiency",
    formula: "revenue / cost",
    units: ["money", "money"],
    measure: ({ own }) => own.channelEfficiency ?? "no revenue given",
  },
];

const shareKpis: readonly Kpi<Line>[] = [
  {
    title: "Share of cost",
    formula: "its cost / all cost",
    measure: ({ own }) => own.costShare,
    from: ({ own, all }, writer) =>
      [own, all]
        .map(({ costPerAcquisition: { numerator, currency } }) =>
          writer.quantity(numerator, "money", currency),
        )
        .join(" / "),
  },
  {
    title: "Share of acquisitions",
    formula: "its acquisitions / all acquisitions",
    measure: ({ own }) => own.acquisitionShare,
    from: ({ own, all }, writer) =>
      [own, all]
        .map(({ costPerAcquisition: { denominator } }) => writer.quantity(denominator, "number"))
        .join(" / "),
  },
  {
    title: "Efficiency index",
    formula: "share of acquisitions / share of cost",
    measure: ({ own }) => own.efficiencyIndex,
    from: ({ own }, writer) =>
      `${writer.measure(own.acquisitionShare)} / ${writer.measure(own.costShare)}`,
  },
];

const noMonths: ReadonlyMap<string, ChannelTotals[]> = new Map();

/** The section of a file of channel costs, with one row for each month and channel. */
export async function costsSection(
  source: CsvSource,
  wantedCurrency: string | undefined,
): Promise<Section> {
  const costsOf = (fields: Fields): ChannelCosts => ({
    month: ifGiven(fields.month, monthOf) ?? "(no month)",
    channel: fields.channel,
    cost: fields.cost,
    visits: ifGiven(fields.visits, numberOf),
    acquisitions: numberOf(fields.acquisitions),
    revenue: ifGiven(fields.revenue, (text) => text),
    currency: currencyOf(fields.currency, wantedCurrency),
  });
  const { overall, groups } = await readBreakdown(
    { ...source, columns, extraColumns },
    costsOf,
    channelTotalsAggregator,
    { Month: ({ month }) => month },
  );
  const { Month: months = noMonths } = groups;
  const report = channelReport(overall);
  const all = report.total;
  const { currency } = all.costPerAcquisition;
  const monthLine = (month: string): Line => {
    const nothing = { channel: month, cost: 0, visits: 0, acquisitions: 0, revenue: 0, currency };
    return { own: channelReport(months.get(month) ?? [nothing]).total, all };
  };
  const monthLines = (names: readonly string[]): ReadonlyMap<string, Line> =>
    new Map(names.map((name) => [name, monthLine(name)]));
  const channelLines = new Map<string, Line>([
    ...report.channels.map((own) => [own.channel, { own, all }] as const),
    ...report.unpaid.map((own) => [`${own.channel} (unpaid)`, { own, all }] as const),
  ]);
  return {
    title: `Channel costs (${source.path})`,
    notes: [
      "The channel with the cheapest customers comes first; channels without cost come last.",
    ],
    groups: { Month: [...months.keys()], Channel: overall.map(({ channel }) => channel) },
    measures: measuresOf(kpis, { own: all, all }),
    figures: (writer) =>
      all.conversionRate === undefined ? [] : visitFunnel(all.conversionRate, writer),
    groupMeasures: ({ Month: names = [] }) => ({
      Month: measuresByGroup(kpis, monthLines(names)),
      Channel: measuresByGroup([...kpis, ...shareKpis], channelLines),
    }),
    write: (writer, { Month: names = [] }) => [
      { title: "Overall", parts: [overallTable([], kpis, { own: all, all }, writer)] },
      groupTables({ by: "Month", kpis, groups: monthLines(names) }, writer),
      groupTables({ by: "Channel", kpis: [...kpis, ...shareKpis], groups: channelLines }, writer),
    ],
  };
}

/** The funnel of all channels together. */
function visitFunnel({ numerator, denominator }: Ratio, writer: Writer): readonly Figure[] {
  const steps = [
    { name: "Visits", count: denominator },
    { name: "Acquisitions", count: numerator },
  ];
  return funnelChart("From visit to acquisition", steps, writer);
}
