import {
  type Aggregator,
  type Amount,
  type ChannelMeasures,
  channelEfficiency,
  channelReport,
  costPerAcquisition,
  rollUp,
} from "engagement-metrics";
import { readBreakdown } from "./breakdown.js";
import type { CsvFields, CsvSource } from "./csvRecords.js";
import { currencyOf, monthOf, numberOf } from "./fields.js";
import { stateOf } from "./savedState.js";
import { groupTables, type Section } from "./section.js";
import { type Kpi, overallTable } from "./tables.js";

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

interface Costs {
  readonly cost: Amount;
  readonly visits: number;
  readonly acquisitions: number;
  readonly revenue: Amount;
  readonly currency?: string | undefined;
}

interface ChannelCosts extends Costs {
  readonly month: string;
  readonly channel: string;
}

/** The costs of rows, and what they brought; the state is the sum so far, or nothing yet. */
const costsAggregator: Aggregator<Costs, { sum: Costs | null }, Costs> = {
  name: "costs",
  items: "costs",
  empty: () => ({ sum: null }),
  add(state, costs) {
    state.sum = state.sum === null ? costs : together(state.sum, costs);
  },
  merge(into, from) {
    if (from.sum !== null) costsAggregator.add(into, from.sum);
  },
  result: ({ sum }) => sum ?? { cost: 0, visits: 0, acquisitions: 0, revenue: 0 },
  save: ({ sum }) => ({ aggregator: "costs", version: 1, state: sum }),
  restore: (saved) => ({ sum: stateOf(saved, "costs", 1) as Costs | null }),
};

/** A line of the tables: what is on it, beside everything. */
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

const noCosts: ReadonlyMap<string, Costs> = new Map();

/** What a file of channel costs says of the channels, a row a month and channel. */
export async function costsSection(
  source: CsvSource,
  wantedCurrency: string | undefined,
): Promise<Section> {
  const costsOf = (fields: Fields): ChannelCosts => {
    const { channel, cost, revenue } = fields;
    const costs = {
      month: monthOf(fields.month),
      channel,
      cost,
      visits: numberOf(fields.visits),
      acquisitions: numberOf(fields.acquisitions),
      revenue,
      currency: currencyOf(fields.currency, wantedCurrency),
    };
    channelReport([costs]); // Checks all of it.
    return costs;
  };

  const { groups, nothing } = await readBreakdown(
    { ...source, columns, extraColumns },
    costsOf,
    costsAggregator,
    {
      Month: ({ month }) => month,
      Channel: ({ channel }) => channel,
    },
  );
  const { Month: months = noCosts, Channel: channels = noCosts } = groups;
  const report = channelReport(Array.from(channels, ([channel, costs]) => ({ channel, ...costs })));
  const all = report.total;
  const { currency } = all.costPerAcquisition;
  const monthLine = (month: string): Line => {
    const costs = months.get(month) ?? { ...nothing, currency };
    return { own: channelReport([{ channel: month, ...costs }]).total, all };
  };
  const channelLines = new Map<string, Line>([
    ...report.channels.map((own) => [own.channel, { own, all }] as const),
    ...report.unpaid.map((own) => [`${own.channel} (unpaid)`, { own, all }] as const),
  ]);
  return {
    title: `Channel costs (${source.path})`,
    notes: ["The channel that wins customers most cheaply comes first, unpaid ones come last."],
    groups: { Month: months.keys(), Channel: channels.keys() },
    write: (writer, { Month: names = [] }) => [
      { title: "Overall", table: overallTable([], kpis, { own: all, all }, writer) },
      groupTables(
        { by: "Month", kpis, groups: new Map(names.map((name) => [name, monthLine(name)])) },
        writer,
      ),
      groupTables({ by: "Channel", kpis: [...kpis, ...shareKpis], groups: channelLines }, writer),
    ],
  };
}

/** Two sums in one. Rolling up adds money exactly, and refuses to add two currencies. */
function together(a: Costs, b: Costs): Costs {
  const acquired = rollUp([costPerAcquisition(a), costPerAcquisition(b)]);
  const earned = rollUp([efficiency(a), efficiency(b)]);
  return {
    cost: acquired.numerator,
    visits: a.visits + b.visits,
    acquisitions: acquired.denominator,
    revenue: earned.numerator,
    currency: a.currency,
  };
}

function efficiency({ revenue, cost, currency }: Costs): ReturnType<typeof channelEfficiency> {
  return channelEfficiency({ attributedRevenue: revenue, cost, currency });
}
