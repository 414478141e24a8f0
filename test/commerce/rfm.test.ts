import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  customerHistories,
  defaultSegments,
  type RfmCustomer,
  type RfmScoresInput,
  rfmScores,
} from "../../src/index.js";
import { cdnowOrders } from "../data/cdnow.js";

/** Customers of whom only the one thing differs. */
const withOrders = (...orders: number[]): RfmCustomer[] =>
  orders.map((many, customerId) => ({ customerId, orders: many, recency: 5, age: 9, revenue: 1 }));
const scoresOf = (
  customers: RfmCustomer[],
  dimension: "recency" | "frequency" | "monetary",
  more?: Partial<RfmScoresInput>,
) => rfmScores({ customers, ...more }).customers.map((one) => one[dimension]);

describe("rfmScores", () => {
  test("ten different values fill five bins with two each", () => {
    const customers = withOrders(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    expect(scoresOf(customers, "frequency")).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
    expect(rfmScores({ customers }).thresholds?.frequency).toEqual([2, 4, 6, 8]);
  });

  test("equal values always share a score, and empty bins are reported (F1: rfm #17)", () => {
    const customers = withOrders(1, 1, 1, 1, 1, 1, 1, 2, 3, 9);
    const { thresholds, emptyBins } = rfmScores({ customers });
    expect(scoresOf(customers, "frequency")).toEqual([1, 1, 1, 1, 1, 1, 1, 4, 5, 5]);
    expect(thresholds?.frequency).toEqual([1, 1, 1, 2]);
    expect(emptyBins).toEqual({ recency: [1, 2, 3, 4], frequency: [2, 3], monetary: [2, 3, 4, 5] });
  });

  test("five is the most recent purchase (F2: crm-rfm-modeling #3)", () => {
    const customers = [1, 20, 300, 40, 500].map((since, customerId) => ({
      customerId,
      orders: 2,
      recency: 600 - since,
      age: 600,
      revenue: 1,
    }));
    expect(scoresOf(customers, "recency")).toEqual([5, 4, 2, 3, 1]);
    expect(rfmScores({ customers }).thresholds?.recency).toEqual([1, 20, 40, 300]);
  });

  test("recency does not depend on how old a customer is", () => {
    const [young, old] = [
      { customerId: 1, orders: 1, recency: 0, age: 10, revenue: 1 },
      { customerId: 2, orders: 5, recency: 990, age: 1000, revenue: 1 },
    ] as const;
    const [first, second] = scoresOf([young, old], "recency");
    expect(first).toBe(second);
  });

  test.each(["day", "week", "month", "quarter", "year"] as const)(
    "the unit of time changes no score (F3): %s",
    (period) => {
      // All four last ordered on one day, 47 days before the end; the fifth on another.
      const orders = ["2025-01-01", "2025-03-04", "2025-07-19", "2026-02-13"].flatMap(
        (first, customerId) => [
          { customerId, at: first, amount: 1 },
          { customerId, at: "2026-02-13", amount: 1 },
        ],
      );
      const last = { customerId: 4, at: "2026-02-14", amount: 1 };
      const options = { asOf: "2026-04-01", period, timeZone: "UTC" };
      const histories = customerHistories([...orders, last], options);
      const { customers, thresholds } = rfmScores(histories);
      expect(customers.map(({ recency }) => recency)).toEqual([4, 4, 4, 4, 5]);
      expect(new Set(thresholds?.recency).size).toBe(2);
      expect(rfmScores({ ...histories, thresholds: thresholds ?? undefined }).customers).toEqual(
        customers,
      );
    },
  );

  test("the first segment that matches is taken, and without a match the segment is Other (F4)", () => {
    const customers = withOrders(1, 2, 3, 4, 5);
    const all = [1, 5] as const;
    const segments = [
      { name: "Frequent", recency: all, frequency: [4, 5], monetary: all },
      { name: "Twice", recency: all, frequency: [2, 5], monetary: all },
    ] as const;
    const scored = rfmScores({ customers, segments });
    expect(scored.customers.map(({ segment }) => segment)).toEqual([
      "Other",
      "Twice",
      "Twice",
      "Frequent",
      "Frequent",
    ]);
    expect(scored.segments).toEqual([
      { name: "Frequent", customers: 2 },
      { name: "Twice", customers: 2 },
      { name: "Other", customers: 1 },
    ]);
  });

  test("frequency counts orders or periods with an order, as the option says (F5)", () => {
    const customers = withOrders(6, 2, 3).map((one, place) => ({ ...one, repeatPurchases: place }));
    expect(scoresOf(customers, "frequency", { bins: 3 })).toEqual([3, 1, 2]);
    expect(scoresOf(customers, "frequency", { bins: 3, frequency: "purchases" })).toEqual([
      1, 2, 3,
    ]);
    expect(() => rfmScores({ customers: withOrders(1), frequency: "purchases" })).toThrow(
      "customers[0].repeatPurchases must be a whole number from 0 up",
    );
  });

  test("thresholds of one month score the next", () => {
    const before = rfmScores({ customers: withOrders(1, 2, 3, 4, 5) });
    const thresholds = before.thresholds ?? undefined;
    expect(scoresOf(withOrders(1, 100, 3), "frequency", { thresholds })).toEqual([1, 5, 3]);
    expect(rfmScores({ customers: withOrders(7), thresholds }).thresholds).toEqual(thresholds);
  });

  test("there are as many bins as the thresholds make, or as `bins` says", () => {
    const thresholds = { recency: [3], frequency: [1], monetary: [0] };
    const { customers, emptyBins, segments } = rfmScores({
      customers: withOrders(1, 2),
      thresholds,
    });
    expect(customers.map(({ recency, frequency }) => [recency, frequency])).toEqual([
      [1, 1],
      [1, 2],
    ]);
    expect(emptyBins).toEqual({ recency: [2], frequency: [], monetary: [1] });
    // The default segments are of five scores.
    expect(segments).toEqual([{ name: "Other", customers: 2 }]);
    expect(scoresOf(withOrders(1, 2, 3), "frequency", { bins: 3 })).toEqual([1, 2, 3]);
  });

  test("a refund can leave a customer at less than nothing", () => {
    const customers = [-5, 0, 5].map((revenue, customerId) => ({
      ...(withOrders(1)[0] as RfmCustomer),
      customerId,
      revenue,
    }));
    expect(scoresOf(customers, "monetary", { bins: 3 })).toEqual([1, 2, 3]);
  });

  test("without customers there are no thresholds", () => {
    expect(rfmScores({ customers: [], bins: 2, segments: [] })).toEqual({
      customers: [],
      thresholds: null,
      emptyBins: { recency: [1, 2], frequency: [1, 2], monetary: [1, 2] },
      segments: [{ name: "Other", customers: 0 }],
    });
  });

  test("a threshold is the smallest value with at least its share of the customers at or below it", () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 7 }), (orders, bins) => {
        const customers = withOrders(...orders);
        const { thresholds, customers: scored } = rfmScores({ customers, bins });
        const sorted = [...orders].sort((a, b) => a - b);
        const expected = Array.from({ length: bins - 1 }, (_, place) =>
          sorted.find(
            (value) =>
              bins * orders.filter((one) => one <= value).length >= (place + 1) * orders.length,
          ),
        );
        expect(thresholds?.frequency).toEqual(expected);
        for (const [place, one] of orders.entries()) {
          for (const [other, another] of orders.entries()) {
            const [a, b] = [scored[place]?.frequency ?? 0, scored[other]?.frequency ?? 0];
            if (one === another) expect(a).toBe(b);
            else expect(Math.sign(a - b) * Math.sign(one - another)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe("scores with bins of their own for each dimension", () => {
  const customers = Array.from(
    { length: 60 },
    (_, place): RfmCustomer => ({
      customerId: place,
      orders: 1 + ((place * 7) % 11),
      recency: 5,
      age: 20 + ((place * 37) % 90),
      revenue: 10 + ((place * 53) % 101),
    }),
  );
  const bins = { recency: 5, frequency: 3, monetary: 4 };

  test("each dimension has as many scores as its bins say", () => {
    const { thresholds, customers: scored } = rfmScores({ customers, bins });
    expect(
      [thresholds?.recency, thresholds?.frequency, thresholds?.monetary].map((all) => all?.length),
    ).toEqual([4, 2, 3]);
    for (const dimension of ["recency", "frequency", "monetary"] as const) {
      expect(scored.map((one) => one[dimension])).toEqual(
        rfmScores({ customers, bins: bins[dimension] }).customers.map((one) => one[dimension]),
      );
    }
    expect(rfmScores({ customers, thresholds }).customers).toEqual(scored);
    // The default segments are of five scores in each dimension.
    expect(new Set(scored.map(({ segment }) => segment))).toEqual(new Set(["Other"]));
  });

  test("nested scores are three rounds of scores, each within the cells of the round before", () => {
    const nested = rfmScores({ customers, bins, nested: true });
    const rounds = new Map<RfmCustomer["customerId"], number[]>();
    const all = rfmScores({ customers, bins: 5 }).customers;
    for (let recency = 1; recency <= 5; recency += 1) {
      const row = customers.filter((_, place) => all[place]?.recency === recency);
      const often = rfmScores({ customers: row, bins: 3 }).customers;
      for (let frequency = 1; frequency <= 3; frequency += 1) {
        const cell = row.filter((_, place) => often[place]?.frequency === frequency);
        for (const one of rfmScores({ customers: cell, bins: 4 }).customers) {
          rounds.set(one.customerId, [recency, frequency, one.monetary]);
        }
      }
    }
    for (const one of nested.customers) {
      expect([one.recency, one.frequency, one.monetary]).toEqual(rounds.get(one.customerId));
    }
    // Scored by themselves, customers have other scores.
    expect(nested.customers).not.toEqual(rfmScores({ customers, bins }).customers);
    const { thresholds } = nested;
    expect(rfmScores({ customers, thresholds, nested: true })).toEqual(nested);
    expect(JSON.parse(JSON.stringify(nested))).toEqual(nested);
  });

  test("a cell without customers has the bounds of the cell around it", () => {
    const alike = withOrders(1, 1, 2);
    const { thresholds } = rfmScores({ customers: alike, bins: 2, nested: true });
    // All are as recent, so nobody has the score 1.
    expect(thresholds).toEqual({
      recency: [4],
      frequency: [[1], [1]],
      monetary: [
        [[1], [1]],
        [[1], [1]],
      ],
    });
    expect(rfmScores({ customers: [], nested: true }).thresholds).toBeNull();
    const late = [{ customerId: 9, orders: 2, recency: 0, age: 9, revenue: 5 }];
    const [one] = rfmScores({ customers: late, thresholds, nested: true }).customers;
    expect([one?.recency, one?.frequency, one?.monetary]).toEqual([1, 2, 2]);
  });

  test("with five bins each, nested scores divide a hundred different customers evenly", () => {
    const many = Array.from(
      { length: 125 },
      (_, place): RfmCustomer => ({
        customerId: place,
        orders: 1 + ((place * 3) % 125),
        recency: 0,
        age: place,
        revenue: (place * 7) % 125,
      }),
    );
    const { customers: scored } = rfmScores({ customers: many, nested: true });
    const cells = new Set(scored.map((one) => [one.recency, one.frequency, one.monetary].join()));
    expect(cells.size).toBe(125);
  });
});

test("every default segment can be reached, and all scores from 1 to 5 belong to one", () => {
  const scores = [1, 2, 3, 4, 5];
  const met = scores.flatMap((recency) =>
    scores.flatMap((frequency) =>
      scores.map((monetary) => {
        const fits = ([least, most]: readonly [number, number], score: number): boolean =>
          least <= score && score <= most;
        return defaultSegments.find(
          (segment) =>
            fits(segment.recency, recency) &&
            fits(segment.frequency, frequency) &&
            fits(segment.monetary, monetary),
        )?.name;
      }),
    ),
  );
  expect(new Set(met)).toEqual(new Set(defaultSegments.map(({ name }) => name)));
});

describe("rfmScores refuses", () => {
  const all = [1, 5];
  const segment = { name: "All", recency: all, frequency: all, monetary: all };

  test.each([
    [{ recency: -1 }, "customers[1].recency must be a finite number from 0 up"],
    [{ recency: 10 }, "customers[1].recency must be at most age (9), got 10"],
    [{ age: Number.NaN }, "customers[1].age must be"],
    [{ orders: 1.5 }, "customers[1].orders must be a whole number"],
    [{ revenue: "5" }, 'customers[1].revenue must be a finite number, got "5"'],
    [{ customerId: "" }, "customers[1].customerId must be"],
  ])("a customer of %j", (change, message) => {
    const customers = withOrders(1, 2).map((one, place) =>
      place === 1 ? { ...one, ...change } : one,
    );
    expect(() => rfmScores({ customers: customers as RfmCustomer[] })).toThrow(message);
  });

  test.each([
    [{ customers: undefined }, "customers must be an iterable"],
    [{ customers: [null] }, "customers[0] must be an object"],
    [{ bins: 1 }, "bins must be a whole number from 2 to 1000"],
    [{ bins: 2.5 }, "bins must be"],
    [{ bins: "5" }, "bins must be"],
    [{ bins: { recency: 5, frequency: 3 } }, "bins.monetary must be a whole number from 2 to 1000"],
    [{ bins: { recency: 1, frequency: 3, monetary: 5 } }, "bins.recency must be"],
    [{ nested: "yes" }, "nested must be one of true, false"],
    [
      { nested: true, thresholds: { recency: [1], frequency: [1], monetary: [1] } },
      "thresholds.frequency must be an array of 2 lists, one for each score",
    ],
    [
      {
        nested: true,
        bins: 2,
        thresholds: { recency: [1], frequency: [[1], [2, 3]], monetary: [] },
      },
      "thresholds.frequency[1] must be 1 finite numbers",
    ],
    [{ frequency: "visits" }, "frequency must be one of orders, purchases"],
    [{ thresholds: 5 }, "thresholds must be an object"],
    [{ thresholds: {} }, "thresholds.recency must be 4 finite numbers"],
    [
      { thresholds: { recency: [1, 2], frequency: [2, 1], monetary: [1, 2] } },
      'thresholds.frequency must be 2 finite numbers, none less than the one before, got "2,1"',
    ],
    [
      { bins: 5, thresholds: { recency: [1], frequency: [2], monetary: [1] } },
      "thresholds.recency must be 4 finite numbers",
    ],
    [{ segments: 5 }, "segments must be an iterable"],
    [{ segments: [null] }, "segments[0] must be an object"],
    [{ segments: [{ ...segment, name: "" }] }, "segments[0].name must be text"],
    [{ segments: [segment, segment] }, "segments[1].name must be text that no other segment"],
    [{ segments: [{ ...segment, name: "Other" }] }, "segments[0].name must be text"],
    [
      { segments: [{ ...segment, monetary: [0, 5] }] },
      'segments[0].monetary must be two scores from 1 to 5, the lower first, got "0,5"',
    ],
    [{ segments: [{ ...segment, recency: [4, 3] }] }, "segments[0].recency must be"],
    [{ segments: [{ ...segment, frequency: 3 }] }, "segments[0].frequency must be"],
    [{ bins: 4, segments: defaultSegments }, "segments[0].recency must be two scores from 1 to 4"],
  ])("%# %j", (change, message) => {
    const input = { customers: withOrders(1, 2), ...change } as RfmScoresInput;
    expect(() => rfmScores(input)).toThrow(message);
  });

  test("a call without an input", () => {
    expect(() => rfmScores(undefined as never)).toThrow("input must be an object");
  });
});

test("the customers of CDNOW, scored", () => {
  const options = { asOf: "1998-07-01", period: "day", timeZone: "UTC" } as const;
  const histories = customerHistories(cdnowOrders(), options);
  const { customers, thresholds, emptyBins, segments } = rfmScores(histories);
  expect(customers).toHaveLength(23_570);
  expect(segments.reduce((sum, { customers: many }) => sum + many, 0)).toBe(23_570);
  // Half of them ordered once, so two thresholds are 1 and nobody can have the score between.
  expect(thresholds?.frequency).toEqual([1, 1, 2, 4]);
  expect(emptyBins).toEqual({ recency: [], frequency: [2], monetary: [] });
  for (const [place, { orders, revenue, age, recency }] of histories.customers.entries()) {
    const { frequency, monetary, recency: lately } = customers[place] as (typeof customers)[0];
    expect(frequency).toBe(orders === 1 ? 1 : orders === 2 ? 3 : orders <= 4 ? 4 : 5);
    expect(monetary).toBe(
      1 + (thresholds?.monetary.filter((bound) => bound < revenue).length ?? 0),
    );
    expect(lately).toBe(
      5 - (thresholds?.recency.filter((bound) => bound < age - recency).length ?? 0),
    );
  }
});
