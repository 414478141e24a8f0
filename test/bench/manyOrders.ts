// Totals of 5,000,000 orders by 8 channels, against other ways to get them from the same objects.

import { aggregate, groupBy, orderTotalsAggregator } from "engagement-metrics";
import { checkSame, compare, compared, warmUp } from "./compare.js";
import { many, manyChannels, manyCustomers, manyOrders, twoDecimals } from "./data.js";
import { byHand, type ChannelOrder, checkTotals } from "./handTotals.js";
import { atLeast, atMost, report } from "./row.js";

/** What each of the others counts of a channel. */
interface ChannelTotals {
  readonly channel: string;
  readonly orders: number;
  readonly revenue: number;
  readonly customers: number;
  readonly repeatCustomers?: number;
}

const what = process.argv[2] ?? "Map of Maps, string ids";

const hasStrings = !what.endsWith("integer ids");
const orders: ChannelOrder[] = many(manyOrders, (die) => {
  const customer = die(manyCustomers);
  return {
    customerId: hasStrings ? `c${customer}` : customer,
    amount: twoDecimals(die),
    channel: manyChannels[die(manyChannels.length)] ?? "web",
  };
});
const fewOrders = orders.slice(0, 1000);

const byChannel = groupBy((order: ChannelOrder) => order.channel, orderTotalsAggregator);

/** Group, then reduce each group, as one does who thinks of no cost. */
function groupAndReduce(source: readonly ChannelOrder[]): ChannelTotals[] {
  const groups = new Map<string, ChannelOrder[]>();
  for (const order of source) {
    const group = groups.get(order.channel);
    if (group === undefined) groups.set(order.channel, [order]);
    else group.push(order);
  }
  return Array.from(groups, ([channel, group]) => {
    const customers = new Set(group.map(({ customerId }) => customerId));
    const seen = new Set<string | number>();
    const repeat = new Set<string | number>();
    for (const { customerId } of group) {
      if (seen.has(customerId)) repeat.add(customerId);
      else seen.add(customerId);
    }
    return {
      channel,
      orders: group.length,
      revenue: group.reduce((sum, { amount }) => sum + amount, 0),
      customers: customers.size,
      repeatCustomers: repeat.size,
    };
  });
}

/** The same with arquero, which is not even asked for repeat customers. */
async function withArquero(): Promise<(source: readonly ChannelOrder[]) => ChannelTotals[]> {
  const { from, op } = await import("arquero");
  return (source) =>
    from(source as ChannelOrder[])
      .groupby("channel")
      .rollup({
        orders: op.count(),
        revenue: op.sum("amount"),
        customers: op.distinct("customerId"),
      })
      .objects() as ChannelTotals[];
}

const ours = (): unknown => aggregate(orders, byChannel);
const rounds = { warmup: 1, measured: 5, collectGarbage: true };
const few = (): unknown => aggregate(fewOrders, byChannel);

if (what.startsWith("Map of Maps")) {
  warmUp(few, () => byHand(fewOrders));
  checkTotals(aggregate(orders, byChannel), byHand(orders));
  const comparison = compare(rounds, ours, () => byHand(orders));
  report([{ what, ...compared(comparison), ...atMost(1.2, comparison.ratio) }]);
} else {
  const others = what === "arquero" ? await withArquero() : groupAndReduce;
  if (what === "arquero") for (let time = 0; time < 20; time += 1) others(fewOrders);
  else warmUp(few, () => others(fewOrders));
  const totals = aggregate(orders, byChannel);
  for (const other of others(orders)) {
    const same = totals.get(other.channel);
    checkSame("orders", same?.orders ?? Number.NaN, other.orders);
    checkSame("revenue", same?.revenue ?? Number.NaN, other.revenue, 1e-3);
    checkSame("customers", same?.customers ?? Number.NaN, other.customers);
    checkSame(
      "repeatCustomers",
      same?.repeatCustomers ?? Number.NaN,
      other.repeatCustomers ?? same?.repeatCustomers ?? Number.NaN,
    );
  }
  const comparison = compare(rounds, ours, () => others(orders));
  const timesFaster = 1 / comparison.ratio;
  report([
    {
      what,
      ...compared(comparison),
      ratio: `${timesFaster.toFixed(2)} times faster`,
      ...atLeast(1.3, timesFaster, " times"),
    },
  ]);
}
