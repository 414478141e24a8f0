import { customerHistories } from "../../commerce/customerHistories.js";
import type { CustomerHistories } from "../../commerce/customerHistory.js";
import { firstOrders } from "../../commerce/firstOrders.js";
import { cohortRetention } from "../../retention/cohortRetention.js";
import { cohortRevenue } from "../../retention/cohortRevenue.js";
import { queryCohortRetention } from "../cohorts/queryCohortRetention.js";
import { queryCohortRevenue } from "../cohorts/queryCohortRevenue.js";
import type { Dialect } from "../dialects/dialect.js";
import type { CompressedHistories } from "../histories/compressedHistories.js";
import type { CompressedHistory } from "../histories/compressedHistory.js";
import { queryCustomerHistories } from "../histories/queryCustomerHistories.js";
import { queryFirstOrders } from "../histories/queryFirstOrders.js";
import { inOrderOfKeys } from "./inOrderOfKeys.js";
import type { SelfTestCase } from "./selfTestCase.js";
import { shopColumns } from "./shopColumns.js";
import { shopOrders } from "./shopOrders.js";
import { shopRows } from "./shopRows.js";
import { shopTable } from "./shopTable.js";
import { instants } from "./timeKinds.js";

const times = { timeZone: "America/New_York", asOf: "2026-05-01T00:00:00Z" } as const;
const daily = { ...times, period: "day", timeUnit: "week" } as const;
const monthly = { ...times, cohortBy: "month", period: "month", history: "complete" } as const;

/** Questions about first orders, histories and cohorts. */
export function datedCases(dialect: Dialect): SelfTestCase[] {
  const { customerId, at, amount } = shopColumns({ time: instants, money: "cents" });
  const source = {
    ...shopTable(dialect, shopRows, { time: instants, money: "cents" }),
    columns: {
      customerId,
      at,
      amount: amount as Exclude<typeof amount, { readonly is: "double" }>,
    },
  };
  const orders = () =>
    shopOrders(shopRows, (when) => when, false).map(
      ({ customerId: id, amount: value, at: when }) => ({
        customerId: id,
        amount: value,
        at: when,
      }),
    );
  return [
    {
      name: "first orders",
      query: queryFirstOrders(source, { dialect }),
      expected: () => firstOrders(orders()),
    },
    {
      name: "histories of customers",
      query: queryCustomerHistories(source, { ...daily, dialect }),
      expected: () => customerHistories(orders(), daily),
    },
    {
      name: "compressed histories",
      query: queryCustomerHistories(source, { ...daily, dialect, compressed: true }),
      expected: () => compressed(customerHistories(orders(), daily)),
    },
    {
      name: "cohorts by month",
      query: queryCohortRetention(source, { ...monthly, dialect }),
      expected: () => cohortRetention(orders(), monthly),
    },
    {
      name: "revenue of cohorts by month",
      query: queryCohortRevenue(source, { ...monthly, dialect }),
      expected: () => cohortRevenue(orders(), monthly),
    },
  ];
}

/** Equal histories as one with a weight, by repeat purchases, recency and age. */
function compressed({ customers, ...rest }: CustomerHistories): CompressedHistories {
  const weighed = new Map<string, CompressedHistory>();
  for (const { repeatPurchases, recency, age } of customers) {
    const key = [repeatPurchases, recency, age].join();
    const weight = (weighed.get(key)?.weight ?? 0) + 1;
    weighed.set(key, { repeatPurchases, recency, age, weight });
  }
  const all = inOrderOfKeys([...weighed.values()], ["repeatPurchases", "recency", "age"]);
  return { customers: all, ...rest };
}
