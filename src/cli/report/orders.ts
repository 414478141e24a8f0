import {
  type Aggregator,
  averageOrderValue,
  type FirstOrderAt,
  firstOrdersAggregator,
  type Id,
  type Order,
  type OrderTotals,
  orderTotalsAggregator,
  purchaseFrequency,
  repeatPurchaseRate,
  returningCustomerRate,
  returningRevenueShare,
  revenuePerCustomer,
  type TogetherState,
  timeBetweenPurchases,
  together,
} from "engagement-metrics";
import { ReportError } from "../reportError.js";
import { readBreakdown } from "./breakdown.js";
import { type CsvFields, type CsvFile, type CsvSource, csvRecords } from "./csvRecords.js";
import { currencyOf, monthOf } from "./fields.js";
import { type Past, type PastOptions, pastAggregator, pastSections } from "./past.js";
import { breakdownSection, type Section } from "./section.js";
import type { Count, Kpi } from "./tables.js";

type Field = "customerId" | "at" | "amount";
type Extra = "channel" | "currency";

interface ReportedOrder extends Order {
  readonly customerId: Id;
  readonly at: string;
  readonly channel: string;
}

/** What the first pass over the file computes. */
interface FirstPass {
  readonly firstOrderAt: ReadonlyMap<Id, FirstOrderAt>;
  readonly past?: Past;
}

/** The totals of orders that all have `at`. */
type DatedTotals = OrderTotals &
  Required<
    Pick<OrderTotals, "newCustomers" | "returningCustomers" | "newRevenue" | "repeatRevenue">
  >;

const datedTotalsAggregator = {
  ...orderTotalsAggregator,
  result: (state: ReturnType<typeof orderTotalsAggregator.empty>) =>
    orderTotalsAggregator.result(state) as DatedTotals,
};

const counts: readonly Count<DatedTotals>[] = [
  { title: "Orders", text: ({ orders }, writer) => writer.quantity(orders, "number") },
  { title: "Customers", text: ({ customers }, writer) => writer.quantity(customers, "number") },
  {
    title: "New customers",
    text: ({ newCustomers }, writer) => writer.quantity(newCustomers, "number"),
  },
  {
    title: "Revenue",
    text: ({ revenue, currency }, writer) => writer.quantity(revenue, "money", currency),
  },
  {
    title: "New revenue",
    text: ({ newRevenue, currency }, writer) => writer.quantity(newRevenue, "money", currency),
  },
  {
    title: "Repeat revenue",
    text: ({ repeatRevenue, currency }, writer) =>
      writer.quantity(repeatRevenue, "money", currency),
  },
];

const kpis: readonly Kpi<DatedTotals>[] = [
  {
    title: "Average order value",
    formula: "revenue / orders",
    units: ["money", "number"],
    measure: averageOrderValue,
  },
  {
    title: "Purchase frequency",
    formula: "orders / customers",
    measure: purchaseFrequency,
  },
  {
    title: "Revenue per customer",
    formula: "revenue / customers",
    units: ["money", "number"],
    measure: revenuePerCustomer,
  },
  {
    title: "Repeat purchase rate",
    formula: "repeat customers / customers",
    measure: repeatPurchaseRate,
  },
  {
    title: "Returning customer rate",
    formula: "returning customers / customers",
    measure: returningCustomerRate,
  },
  {
    title: "Returning revenue share",
    formula: "repeat revenue / revenue",
    units: ["money", "money"],
    measure: returningRevenueShare,
  },
];

/**
 * The sections of a file of orders: its KPIs, and cohorts and RFM segments where the options ask for
 * them. The file is read twice: the first pass finds each customer's first order, so that the second
 * counts a customer as new only once.
 */
export async function ordersSections(
  source: CsvSource,
  columns: CsvFile<Field, Extra>["columns"],
  wantedCurrency: string | undefined,
  past: PastOptions | undefined,
): Promise<Section[]> {
  const file: CsvFile<Field, Extra> = {
    ...source,
    columns,
    extraColumns: { currency: "currency" },
  };
  // The amounts stay the decimal strings of the file, so that the revenue is exact.
  const orderOf = (fields: CsvFields<Field, Extra>): ReportedOrder => {
    const { customerId, at, amount, channel = "" } = fields;
    const currency = currencyOf(fields.currency, wantedCurrency);
    return { customerId, at, amount, channel, currency };
  };

  let firstDay = "";
  let lastDay = "";
  // The totals check all fields of an order, so an order that they refuse is not a first order.
  const known = { totals: orderTotalsAggregator, firstOrderAt: firstOrdersAggregator };
  const firstPass: Aggregator<ReportedOrder, TogetherState, FirstPass> =
    past === undefined ? together(known) : together({ ...known, past: pastAggregator(past) });
  const seen = firstPass.empty();
  const orders = csvRecords(file, (fields) => {
    const order = orderOf(fields);
    firstPass.add(seen, order);
    return order;
  });
  for await (const { at } of orders) {
    const day = at.slice(0, 10);
    if (past !== undefined && past.timeZone === undefined && day !== at) {
      throw new ReportError(`${source.path}: "${at}" has a time: its date needs --time-zone`);
    }
    if (firstDay === "" || day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  const { firstOrderAt, past: customers } = firstPass.result(seen);

  const { overall, groups, nothing } = await readBreakdown(
    file,
    (fields): ReportedOrder => ({
      ...orderOf(fields),
      firstOrderAt: firstOrderAt.get(fields.customerId),
    }),
    datedTotalsAggregator,
    {
      Month: ({ at }) => monthOf(at),
      ...(columns.channel !== undefined && {
        Channel: ({ channel }: ReportedOrder) => channel,
      }),
    },
  );

  const periodDays = firstDay === "" ? 0 : daysBetween(firstDay, lastDay) + 1;
  const section = breakdownSection({
    title: `Orders (${source.path})`,
    notes: [
      firstDay === "" ? "No orders." : `Orders from ${firstDay} to ${lastDay}.`,
      "Orders on a customer's first date are new, all later orders are repeat orders. Repeat customers",
      "placed at least two orders, returning customers an order after their first date. A customer",
      "with orders in several months or channels counts in each of them, so the customers of groups do",
      "not add up; new customers and revenue do. Whoever ordered only before the file begins looks new in",
      "it, so the first months have more new customers than there were.",
    ],
    breakdown: {
      overall,
      groups,
      nothing: { ...nothing, ...(overall.currency && { currency: overall.currency }) },
    },
    counts,
    kpis,
    overallKpis: [
      {
        title: "Time between purchases",
        formula: "days × customers / orders",
        measure: (totals) => timeBetweenPurchases({ ...totals, periodDays }),
        from: ({ customers, orders }, { quantity }) =>
          `${quantity(periodDays, "days")} × ${quantity(customers, "number")} / ${quantity(orders, "number")}`,
      },
    ],
  });
  const isAsked = past !== undefined && customers !== undefined;
  return [section, ...(isAsked ? pastSections(source.path, past, customers) : [])];
}

/** The days from one date to another. Dates are read in UTC, where every day has 24 hours. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
