import { expectTypeOf, test } from "vitest";
import {
  type Amount,
  aggregate,
  averageOrderQuantity,
  averageOrderValue,
  type ChurnRateInput,
  type CustomerSatisfactionScore,
  churnRate,
  customerLifetimeValue,
  customerSatisfactionScore,
  groupBy,
  type Measure,
  type NetPromoterScore,
  netPromoterScore,
  type Order,
  type OrderTotals,
  orderTotalsAggregator,
  periodChurnRate,
  type Ratio,
  returningRevenueShare,
  rollUp,
} from "../../src/index.js";

test("a measure is called by its metric, and its value may be null", () => {
  const rate = churnRate({ customersAtStart: 1, customersLost: 0 });
  expectTypeOf(rate).toExtend<Ratio<"churnRate">>();
  expectTypeOf(rate.value).toEqualTypeOf<number | null>();
  expectTypeOf(rate.percent).toEqualTypeOf<number | null>();
  expectTypeOf(rate).toExtend<Measure>();
  expectTypeOf(customerLifetimeValue).returns.toEqualTypeOf<Measure<"customerLifetimeValue">>();
});

test("a measure is readonly", () => {
  const rate = churnRate({ customersAtStart: 1, customersLost: 0 });
  // @ts-expect-error It is an answer, not a variable.
  rate.value = 5;
});

test("inputs are named, complete and of the right type", () => {
  expectTypeOf<ChurnRateInput>().toHaveProperty("customersLost");
  // @ts-expect-error customersLost is missing.
  churnRate({ customersAtStart: 1 });
  // @ts-expect-error There is no such field.
  churnRate({ customersAtStart: 1, customersLost: 0, customers: 5 });
  // @ts-expect-error There is no such period.
  churnRate({ customersAtStart: 1, customersLost: 0, period: "fortnight" });
  // @ts-expect-error A method has no default.
  periodChurnRate({ customersAtStart: 1, customersLeft: 0 });
});

test("money is a number, a string, a bigint or a Decimal of any version", () => {
  expectTypeOf<5 | "0.1" | 5n>().toExtend<Amount>();
  expectTypeOf<{ d: number[]; e: number; s: number; toFixed: () => string }>().toExtend<Amount>();
  expectTypeOf<Date>().not.toExtend<Amount>();
  expectTypeOf<boolean>().not.toExtend<Amount>();
});

test("the roll-up of scores is a score", () => {
  expectTypeOf(rollUp([netPromoterScore([9])])).toEqualTypeOf<NetPromoterScore>();
  expectTypeOf(rollUp([customerSatisfactionScore([5])])).toEqualTypeOf<CustomerSatisfactionScore>();
  // @ts-expect-error A derived measure has no numerator.
  rollUp([
    customerLifetimeValue({ averageOrderValue: 1, purchaseFrequency: 1, customerLifetime: 1 }),
  ]);
});

test("an aggregator has the types of its items and its result, and its totals are the input of KPIs", () => {
  expectTypeOf(aggregate([], orderTotalsAggregator)).toEqualTypeOf<OrderTotals>();
  const orders: (Order & { channel: "web" | "shop" })[] = [];
  const byChannel = aggregate(
    orders,
    groupBy((order) => order.channel, orderTotalsAggregator),
  );
  expectTypeOf(byChannel).toEqualTypeOf<Map<"web" | "shop", OrderTotals>>();
  for (const of of [averageOrderValue, averageOrderQuantity, returningRevenueShare]) {
    expectTypeOf(of).toBeCallableWith({} as OrderTotals);
  }
  // @ts-expect-error An input that is typed in by hand must have every field.
  returningRevenueShare({ repeatRevenue: 5 });
});
