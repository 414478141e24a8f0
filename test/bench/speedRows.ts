import type * as core from "engagement-metrics";
import type * as benchmark from "engagement-metrics/benchmark";
import type * as models from "engagement-metrics/models";
import { cdnowRows } from "../data/cdnow.js";
import {
  beginning,
  channels,
  customerCount,
  many,
  randomNumbers,
  twoDecimals,
  year,
} from "./data.js";

/** A build of the package. */
export interface Build {
  readonly core: typeof core;
  readonly benchmark: typeof benchmark;
  readonly models: typeof models;
}

/** What is timed of a build. All builds get the same data. */
export type Timed = (build: Build) => () => unknown;

const channelOf = ({ channel }: core.Order & { readonly channel: string }): string => channel;
const timeZone = "America/New_York";
const asOf = beginning + year;

/** Orders of a year. */
function makeOrders(size: number) {
  return many(size, (die) => ({
    customerId: `c${die(customerCount)}`,
    amount: twoDecimals(die),
    channel: channels[die(channels.length)] ?? "web",
    at: beginning + die(year),
  }));
}

/** Orders of a year, their times as files write them. */
function makeDatedOrders(size: number) {
  return makeOrders(size).map((order) => ({ ...order, at: new Date(order.at).toISOString() }));
}

function makeColumns(size: number) {
  const drawn = (sides: number, from = 0) => many(size, (die) => from + die(sides));
  return {
    amount: Float64Array.from(drawn(20_000, 1), (cents) => cents / 100),
    customerId: Int32Array.from(drawn(customerCount)),
    at: Float64Array.from(drawn(year, beginning)),
    group: Uint8Array.from(drawn(channels.length)),
    groupCount: channels.length,
  };
}

function makeCustomers(): models.ModelCustomer[] {
  return cdnowRows("cdnow-sample-histories.csv").map((row) => {
    const [, repeatPurchases = 0, recency = 0, age = 0, value = 0] = row.map(Number);
    const meanRepeatValue = value > 0 ? value : null;
    return { repeatPurchases, recency: recency / 7, age: age / 7, meanRepeatValue };
  });
}

/** What the library does at scale. Each entry makes its data, and is timed in a process of its own. */
export const speedRows: Readonly<Record<string, () => Timed>> = {
  "orders by channel, text ids": () => {
    const orders = makeOrders(1_000_000).map(({ customerId, amount, channel }) => ({
      customerId,
      amount,
      channel,
    }));
    return ({ core: { aggregate, groupBy, orderTotalsAggregator } }) => {
      const byChannel = groupBy(channelOf, orderTotalsAggregator);
      return () => aggregate(orders, byChannel);
    };
  },
  "orders by channel, integer ids": () => {
    const orders = makeOrders(1_000_000).map(({ customerId, amount, channel }) => ({
      customerId: Number(customerId.slice(1)),
      amount,
      channel,
    }));
    return ({ core: { aggregate, groupBy, orderTotalsAggregator } }) => {
      const byChannel = groupBy(channelOf, orderTotalsAggregator);
      return () => aggregate(orders, byChannel);
    };
  },
  "orders by channel, new and repeat": () => {
    const orders = makeOrders(500_000);
    return ({ core: { aggregate, groupBy, orderTotalsAggregator } }) => {
      const byChannel = groupBy(channelOf, orderTotalsAggregator);
      return () => aggregate(orders, byChannel);
    };
  },
  "orders with ISO dates and decimal texts": () => {
    const orders = makeDatedOrders(300_000).map((order) => ({
      ...order,
      amount: order.amount.toFixed(2),
    }));
    return ({ core: { aggregate, orderTotalsAggregator } }) =>
      () =>
        aggregate(orders, orderTotalsAggregator);
  },
  "order amounts": () => {
    const orders = many(1_000_000, (die) => ({ amount: twoDecimals(die) }));
    return ({ core: { aggregate, orderAmountsAggregator } }) =>
      () =>
        aggregate(orders, orderAmountsAggregator);
  },
  "order amounts, decimal texts": () => {
    const orders = many(1_000_000, (die) => ({ amount: twoDecimals(die).toFixed(2) }));
    return ({ core: { aggregate, orderAmountsAggregator } }) =>
      () =>
        aggregate(orders, orderAmountsAggregator);
  },
  "orders with text ids of their own": () => {
    const rows = makeOrders(500_000).map((order, place) => ({ ...order, orderId: `o${place}` }));
    return ({ core: { aggregate, orderTotalsAggregator } }) =>
      () =>
        aggregate(rows, orderTotalsAggregator);
  },
  "orders of three rows": () => {
    const orders = makeOrders(167_000);
    const rows = orders.flatMap((order, place) =>
      [1, 2, 3].map(() => ({ ...order, orderId: `o${place}` })),
    );
    return ({ core: { aggregate, orderTotalsAggregator } }) =>
      () =>
        aggregate(rows, orderTotalsAggregator);
  },
  "order lines": () => {
    const lines = many(500_000, (die) => {
      const orderId = die(200_000);
      return { orderId, customerId: `c${orderId % customerCount}`, amount: twoDecimals(die) };
    });
    return ({ core: { aggregate, orderLineTotalsAggregator } }) =>
      () =>
        aggregate(lines, orderLineTotalsAggregator);
  },
  "merged order totals": () => {
    const parts = Array.from({ length: 1000 }, (_, part) =>
      many(100, (die) => ({
        customerId: (part * 61 + die(1000)) % 10_000,
        amount: twoDecimals(die),
      })),
    );
    return ({ core: { orderTotalsAggregator } }) => {
      const states = parts.map((orders) => {
        const state = orderTotalsAggregator.empty();
        for (const order of orders) orderTotalsAggregator.add(state, order);
        return state;
      });
      return () => {
        const into = orderTotalsAggregator.empty();
        for (const state of states) orderTotalsAggregator.merge(into, state);
        return into;
      };
    };
  },
  "columns by group": () => {
    const { at: _, ...columns } = makeColumns(3_000_000);
    return ({ core: { orderTotalsFromColumns } }) =>
      () =>
        orderTotalsFromColumns(columns);
  },
  "columns by group, new and repeat": () => {
    const columns = makeColumns(3_000_000);
    return ({ core: { orderTotalsFromColumns } }) =>
      () =>
        orderTotalsFromColumns(columns);
  },
  "columns without customers": () => {
    const { amount, group, groupCount } = makeColumns(3_000_000);
    return ({ core: { orderTotalsFromColumns } }) =>
      () =>
        orderTotalsFromColumns({ amount, group, groupCount });
  },
  "customer histories, ISO dates": () => {
    const orders = makeDatedOrders(200_000);
    return ({ core: { customerHistories } }) =>
      () =>
        customerHistories(orders, { period: "day", timeZone, asOf });
  },
  "customer histories, instants": () => {
    const orders = makeOrders(200_000);
    return ({ core: { customerHistories } }) =>
      () =>
        customerHistories(orders, { period: "week", timeZone, asOf });
  },
  "calibration and holdout": () => {
    const orders = makeOrders(100_000);
    return ({ core: { calibrationAndHoldout } }) => {
      const ends = { calibrationEnd: beginning + year / 2, holdoutEnd: asOf };
      return () => calibrationAndHoldout(orders, { period: "day", timeZone, ...ends });
    };
  },
  "RFM scores": () => {
    const orders = makeOrders(100_000);
    return ({ core: { customerHistories, rfmScores } }) => {
      const { customers } = customerHistories(orders, { period: "day", timeZone, asOf });
      return () => rfmScores({ customers });
    };
  },
  "cohort retention, ISO dates": () => {
    const orders = makeDatedOrders(300_000);
    return ({ core: { cohortRetention } }) =>
      () =>
        cohortRetention(orders, { cohortBy: "month", period: "month", timeZone, asOf });
  },
  "cohort retention, instants": () => {
    const orders = makeOrders(300_000);
    return ({ core: { cohortRetention } }) =>
      () =>
        cohortRetention(orders, { cohortBy: "month", period: "month", timeZone, asOf });
  },
  "cohort revenue": () => {
    const orders = makeOrders(200_000);
    return ({ core: { cohortRevenue } }) =>
      () =>
        cohortRevenue(orders, { cohortBy: "month", period: "month", timeZone, asOf });
  },
  sessions: () => {
    const sessions = many(500_000, (die) => ({
      visitorId: `v${die(customerCount)}`,
      startedAt: beginning + die(year),
      durationSeconds: die(600),
      pageViews: 1 + die(9),
      conversions: die(2),
    }));
    return ({ core: { aggregate, sessionTotalsAggregator } }) => {
      const aggregator = sessionTotalsAggregator({ rule: "not-engaged" });
      return () => aggregate(sessions, aggregator);
    };
  },
  "period keys, months of instants": () => {
    const instants = many(2_000_000, (die) => beginning + die(year));
    return ({ core: { periodKeys } }) =>
      () => {
        const keyOf = periodKeys({ period: "month", timeZone });
        return instants.reduce((length, at) => length + keyOf(at).length, 0);
      };
  },
  "period keys, weeks of ISO dates": () => {
    const dates = many(500_000, (die) => new Date(beginning + die(year)).toISOString());
    return ({ core: { periodKeys } }) =>
      () => {
        const keyOf = periodKeys({ period: "week", timeZone });
        return dates.reduce((length, at) => length + keyOf(at).length, 0);
      };
  },
  "bootstrap interval": () => {
    const values = many(2000, (die) => twoDecimals(die));
    return ({ core: { bootstrapInterval } }) =>
      () =>
        bootstrapInterval(
          values,
          (drawn) => drawn.reduce((sum, value) => sum + value, 0) / drawn.length,
          { resamples: 500, random: randomNumbers(7) },
        );
  },
  "comparison with 4,000 peers": () => {
    const counts = many(4000, (die) => 300 + die(500));
    return ({ core: { sessionEngagementRate }, benchmark: { compareToPeers } }) => {
      const own = sessionEngagementRate({ engagedSessions: 550, sessions: 1000 });
      const peers = counts.map((engagedSessions, place) => ({
        id: String(place),
        measure: sessionEngagementRate({ engagedSessions, sessions: 1000 }),
      }));
      return () => compareToPeers(own, peers);
    };
  },
  "fits of BG/NBD and Gamma-Gamma": () => {
    const customers = makeCustomers();
    return ({ models: { fitBgNbd, fitGammaGamma } }) =>
      () => [
        fitBgNbd({ customers, timeUnit: "week" }),
        fitGammaGamma({ customers, timeUnit: "week" }),
      ];
  },
  "fit of Pareto/NBD": () => {
    const customers = makeCustomers();
    return ({ models: { fitParetoNbd } }) =>
      () =>
        fitParetoNbd({ customers, timeUnit: "week" });
  },
};
