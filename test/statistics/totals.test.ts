import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aggregate,
  compareMeasures,
  confidenceInterval,
  customerCount,
  decompose,
  formatMeasure,
  InputError,
  newCustomerCount,
  type Order,
  orderAmountsAggregator,
  orderCount,
  orderTotalsAggregator,
  type Ratio,
  responseCount,
  rollUp,
  type Session,
  sessionCount,
  sessionTotalsAggregator,
  type Total,
  totalRevenue,
} from "../../src/index.js";

const of = (orders: number): Total => orderCount({ orders });
const ofCustomers = (...amounts: readonly number[]): Order[] =>
  amounts.map((amount, customerId) => ({ customerId, amount }));
const revenueOf = (orders: readonly Order[]): Total<"totalRevenue"> =>
  totalRevenue(aggregate(orders, orderTotalsAggregator));

describe("confidenceInterval of a count", () => {
  // The exact limits of R 4.3: poisson.test(120), and so on.
  test.each([
    [0, 0, 3.688879],
    [1, 0.02531781, 5.571643],
    [12, 6.200575, 20.96159],
    [120, 99.49193, 143.49059],
  ])("%i has the exact Poisson limits %f and %f", (count, lower, upper) => {
    const interval = confidenceInterval(of(count));
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
    expect(interval.method).toBe("poisson");
  });

  test("of orders by customers is as wide as the orders of a customer depend on each other", () => {
    const rows = (customers: number, each: number): Order[] =>
      Array.from({ length: customers * each }, (_, place) => ({
        customerId: place % customers,
        amount: 1,
      }));
    const width = (orders: Order[]): number => {
      const measure = orderCount(aggregate(orders, orderTotalsAggregator));
      const { lower, upper } = confidenceInterval(measure);
      expect(measure.value).toBe(120);
      return Number(upper) - Number(lower);
    };
    const alone = confidenceInterval(of(120));
    expect(width(rows(120, 1))).toBeCloseTo(Number(alone.upper) - Number(alone.lower), 9);
    // Thirty customers of four orders each: four times the limits of a count of 30.
    const ofThirty = confidenceInterval(of(30));
    expect(width(rows(30, 4))).toBeCloseTo(
      4 * (Number(ofThirty.upper) - Number(ofThirty.lower)),
      9,
    );
  });

  test("counts orders of nobody in particular one by one, and refunds not at all", () => {
    const rows: Order[] = [
      ...Array.from({ length: 3 }, () => ({ customerId: "ana", amount: 10 })),
      { customerId: null, amount: 20 },
      { amount: 5 },
      { customerId: "ana", amount: -10 },
      { customerId: "ben", amount: -3 },
    ];
    const totals = aggregate(rows, orderTotalsAggregator);
    const orders = orderCount(totals);
    expect([orders.value, orders.spread?.numeratorSquares]).toEqual([5, 3 ** 2 + 1 + 1]);
    const revenue = totalRevenue(totals);
    expect(revenue.value).toBe(30 + 20 + 5 - 10 - 3);
    expect(revenue.spread?.numeratorSquares).toBe(20 ** 2 + 20 ** 2 + 5 ** 2 + 3 ** 2);
    expect(customerCount(totals).value).toBe(1);
  });

  test("of sessions by visitors does the same", () => {
    const session = (visitorId: number): Session => ({
      visitorId,
      durationSeconds: 10,
      pageViews: 1,
    });
    const sessions = [1, 1, 1, 2, 2, 2, 3, 3, 3].map(session);
    const measure = sessionCount(
      aggregate(sessions, sessionTotalsAggregator({ rule: "single-page" })),
    );
    const ofThree = confidenceInterval(of(3));
    expect(measure.value).toBe(9);
    expect(confidenceInterval(measure).upper).toBeCloseTo(3 * Number(ofThree.upper), 9);
  });

  test("of an estimate has no limits", () => {
    const measure = customerCount({ customers: 3200, counting: "approximate" });
    expect(confidenceInterval(measure).reason).toBe("approximate");
  });

  test("without orders has an upper limit, from records too", () => {
    const nobody = orderCount(aggregate([] as Order[], orderTotalsAggregator));
    expect(confidenceInterval(nobody).upper).toBeCloseTo(3.688879, 6);
  });

  test("refuses a measure from JSON that is not a count", () => {
    const half: Total = { ...of(5), value: 5.5, numerator: 5.5 };
    expect(() => confidenceInterval(half)).toThrow(
      "measure.value must be a whole number from 0 up, got 5.5",
    );
  });
});

describe("confidenceInterval of revenue", () => {
  test("by customers is the amount that a customer brings times the limits of their number", () => {
    const { lower, upper, method } = confidenceInterval(revenueOf(ofCustomers(20, 20, 20, 20)));
    const four = confidenceInterval(of(4));
    expect([lower, upper]).toEqual([20 * Number(four.lower), 20 * Number(four.upper)]);
    expect(method).toBe("poisson");
  });

  test("varies by the sum of the squares of what customers spent", () => {
    const amounts = Array.from({ length: 400 }, (_, place) => 5 + (place % 40));
    const measure = revenueOf(ofCustomers(...amounts));
    const squares = amounts.reduce((sum, amount) => sum + amount ** 2, 0);
    expect(measure.spread).toEqual({
      unit: "customer",
      units: 400,
      numeratorSquares: squares,
      denominatorSquares: 0,
      products: 0,
    });
    const { lower, upper } = confidenceInterval(measure);
    const reach = 1.959964 * Math.sqrt(squares);
    expect(Math.abs((Number(upper) - Number(lower)) / 2 / reach - 1)).toBeLessThan(0.02);
  });

  test("is there without customers too, from single orders, and missing for typed numbers", () => {
    const amounts = totalRevenue(aggregate(ofCustomers(10, 30, 50), orderAmountsAggregator));
    expect(amounts.spread?.unit).toBe("order");
    expect(confidenceInterval(amounts).method).toBe("poisson");
    expect(confidenceInterval(totalRevenue({ revenue: 90 })).reason).toBe("no-spread");
  });

  test("says why it is missing where one customer or no amount shows no variation", () => {
    expect(confidenceInterval(revenueOf(ofCustomers(20))).reason).toBe("one-unit");
    expect(confidenceInterval(revenueOf([])).reason).toBe("one-unit");
    expect(confidenceInterval(revenueOf(ofCustomers(0, 0))).reason).toBe("no-variation");
  });

  test("may reach below 0 where refunds outweigh the orders", () => {
    const spread = {
      ...(revenueOf(ofCustomers(30, 40)).spread as NonNullable<Total["spread"]>),
      numeratorSquares: 2500,
    };
    const small = { ...totalRevenue({ revenue: 10 }), spread };
    const { lower, upper, method } = confidenceInterval(small);
    // Student's t of two customers, with 1 degree of freedom.
    expect(lower).toBeCloseTo(10 - 12.706204736174694 * 50, 9);
    expect(upper).toBeCloseTo(10 + 12.706204736174694 * 50, 9);
    expect(method).toBe("delta");
    const loss = { ...totalRevenue({ revenue: -60 }), spread };
    const { method: how, pValue, lower: least } = compareMeasures(loss, small);
    expect(how).toBe("welch");
    expect(least).toBeCloseTo(-374.24349222966543, 9);
    expect(pValue).toBeCloseTo(0.42653765563667173, 9);
  });
});

describe("compareMeasures of totals", () => {
  test("joins the Poisson limits of both", () => {
    const { difference, ratio, lower, upper, method } = compareMeasures(of(155), of(120));
    const [mine, theirs] = [confidenceInterval(of(155)), confidenceInterval(of(120))];
    expect([difference, ratio, method]).toEqual([35, 155 / 120, "poisson"]);
    expect(lower).toBeCloseTo(
      35 - Math.hypot(155 - Number(mine.lower), Number(theirs.upper) - 120),
      9,
    );
    expect(upper).toBeCloseTo(
      35 + Math.hypot(Number(mine.upper) - 155, 120 - Number(theirs.lower)),
      9,
    );
  });

  test("says something of counts of 0", () => {
    const { lower, upper, ratio, ratioLower, ratioUpper, pValue } = compareMeasures(of(0), of(0));
    expect([lower, upper].map((limit) => Number(limit).toFixed(3))).toEqual(["-3.689", "3.689"]);
    expect([ratio, ratioLower, ratioUpper, pValue]).toEqual([null, 0, undefined, 1]);
    expect(compareMeasures(of(5), of(0)).distinguishable).toBe(false);
    expect(compareMeasures(of(6), of(0)).distinguishable).toBe(true);
    expect(compareMeasures(of(0), of(6)).ratioUpper).toBeLessThan(1);
  });

  test("the p-value is below 1 - level exactly where the limits exclude 0, and 1", () => {
    const counts = fc.nat(400);
    fc.assert(
      fc.property(counts, counts, fc.constantFrom(0.5, 0.9, 0.95, 0.999), (one, other, level) => {
        const found = compareMeasures(of(one), of(other), { level });
        const { lower, upper, ratioLower = 0, ratioUpper = Infinity, pValue } = found;
        const isBeyond = Number(pValue) < 1 - level;
        expect(Number(lower) > 0 || Number(upper) < 0).toBe(isBeyond);
        expect(ratioLower > 1 || ratioUpper < 1).toBe(isBeyond);
        const reverse = compareMeasures(of(other), of(one), { level });
        expect(reverse.lower).toBeCloseTo(-Number(upper), 9);
        expect(reverse.pValue).toBeCloseTo(Number(pValue), 9);
      }),
    );
  });

  test("calls two months of one shop different in about 5 % of cases, not more", () => {
    let seed = 20260301;
    const random = (): number => {
      seed = (seed * 48271) % 2147483647;
      return seed / 2147483647;
    };
    const poisson = (mean: number): number => {
      let count = 0;
      for (let left = random(); left > Math.exp(-mean); left *= random()) count += 1;
      return count;
    };
    // Each month has a random number of customers; what one spends varies as an exponential does.
    const month = (): Total =>
      revenueOf(
        ofCustomers(...Array.from({ length: poisson(60) }, () => -50 * Math.log(1 - random()))),
      );
    const alarms = Array.from({ length: 400 }, () => compareMeasures(month(), month())).filter(
      ({ distinguishable }) => distinguishable,
    );
    expect(alarms.length / 400).toBeGreaterThan(0.01);
    expect(alarms.length / 400).toBeLessThan(0.075);
  });

  test("keeps its digits with amounts near the largest double", () => {
    const [large, small] = [1e150, 1].map((unit) =>
      compareMeasures(
        revenueOf(ofCustomers(3 * unit, 5 * unit, 4 * unit)),
        revenueOf(ofCustomers(2 * unit, 1 * unit)),
      ),
    );
    expect(large?.ratioUpper).toBeCloseTo(Number(small?.ratioUpper), 9);
    expect(large?.pValue).toBeCloseTo(Number(small?.pValue), 9);
  });
});

describe("rollUp of totals", () => {
  test("adds them, and their spreads where the groups share no customer", () => {
    const [north, south] = [revenueOf(ofCustomers(10, 20)), revenueOf(ofCustomers(30.1))];
    expect(rollUp([north, south]).value).toBe(60.1);
    expect(rollUp([north, south]).spread).toBeUndefined();
    expect(rollUp([north, south], { disjoint: true }).spread).toMatchObject({
      units: 3,
      numeratorSquares: 1406.01,
    });
    expect("denominator" in rollUp([north, south])).toBe(false);
  });

  test("of people needs groups that share none", () => {
    const [one, other] = [customerCount({ customers: 3 }), customerCount({ customers: 4 })];
    expect(() => rollUp([one, other])).toThrow("options.disjoint must be true");
    expect(rollUp([one, other], { disjoint: true }).value).toBe(7);
    const isNew = [1, 2].map((newCustomers) => newCustomerCount({ newCustomers }));
    expect(() => rollUp(isNew)).toThrow("options.disjoint must be true");
  });

  test("an empty part needs no currency; another currency is refused", () => {
    const euro = totalRevenue({ revenue: 5, currency: "EUR" });
    const empty = totalRevenue({ revenue: 0 });
    expect(rollUp([empty, euro])).toEqual(euro);
    expect(() => rollUp([euro, totalRevenue({ revenue: 5, currency: "USD" })])).toThrow(
      "measures[1].currency must be EUR",
    );
    expect(() => rollUp([euro, totalRevenue({ revenue: 5 })])).toThrow("measures[1].currency");
    expect(compareMeasures(empty, euro).difference).toBe(-5);
  });

  test("does not mix histories, and refuses a sum that no double holds", () => {
    const [known, found] = [
      newCustomerCount({ newCustomers: 1, history: "complete" }),
      newCustomerCount({ newCustomers: 1, history: "in-data" }),
    ];
    expect(known.definition).toBeUndefined();
    expect(found.definition).toEqual({ history: "in-data" });
    expect(() => rollUp([known, found], { disjoint: true })).toThrow("history in-data");
    const huge = totalRevenue({ revenue: 1.5e308 });
    expect(() => rollUp([huge, huge])).toThrow(InputError);
  });

  test("refuses what is no total", () => {
    const broken = { ...of(5), numerator: null } as unknown as Total;
    expect(() => rollUp([broken])).toThrow("measures[0] must be a measure with numerator");
  });
});

test("decompose refuses totals, which have no rate", () => {
  const groups = { a: of(5) as unknown as Ratio };
  expect(() => decompose(groups, groups)).toThrow("before.a must be a measure with a denominator");
});

test("a total is written as a number or as money", () => {
  const money = totalRevenue({ revenue: "4213.5", currency: "EUR" });
  expect(formatMeasure(money, { locale: "en" })).toBe("€4,213.50");
  expect(formatMeasure(responseCount({ responses: 12345 }), { locale: "de" })).toBe("12.345");
});
