import { describe, expect, test } from "vitest";
import {
  aggregate,
  averageRatingFromCounts,
  commentRate,
  customerEffortScoreFromCounts,
  customerSatisfactionScoreFromCounts,
  InputError,
  responseCount,
  responseTotalsAggregator,
  responseTotalsAggregatorFor,
} from "../../src/index.js";

const scored = (scores: readonly number[]) => scores.map((score, id) => ({ id, score }));

describe("response totals", () => {
  test("hold responses, comments and the count of each score", () => {
    const responses = [
      { id: 1, score: 5, comment: "Quick and kind.", themes: ["staff"], area: "shop" },
      { id: 2, score: 2, comment: " \n" },
      { id: 3, score: 5, comment: "" },
      { id: "3", score: 1, comment: "Slow." },
    ];
    const totals = aggregate(responses, responseTotalsAggregator);
    expect(totals).toStrictEqual({
      responses: 4,
      withoutScore: 0,
      comments: 2,
      counts: { 1: 1, 2: 1, 5: 2 },
    });
    expect(commentRate(totals).percent).toBe(50);
  });

  test("of no responses are 0", () => {
    const totals = aggregate([], responseTotalsAggregator);
    expect(totals).toStrictEqual({ responses: 0, withoutScore: 0, comments: 0, counts: {} });
    expect(commentRate(totals).reason).toBe("no-data");
    expect(customerSatisfactionScoreFromCounts(totals.counts).reason).toBe("no-data");
  });

  // Delighted, https://help.delighted.com/article/240-how-is-csat-calculated
  test("hold counts that the scores are computed from", () => {
    const given = { 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 };
    const scores = Object.entries(given).flatMap(([score, many]) =>
      new Array<number>(many).fill(Number(score)),
    );
    const { counts } = aggregate(scored(scores), responseTotalsAggregator);
    expect(counts).toEqual(given);
    expect(customerSatisfactionScoreFromCounts(counts).value).toBe(74 / 107);
    expect(customerEffortScoreFromCounts(counts, { method: "mean", scale: 5 }).value).toBe(
      (42 * 5 + 32 * 4 + 10 * 3 + 9 * 2 + 14) / 107,
    );
  });

  test("take scores from 0 to 10; a score refuses counts that are not on its scale", () => {
    const { counts } = aggregate(scored([0, 10]), responseTotalsAggregator);
    expect(counts).toEqual({ 0: 1, 10: 1 });
    expect(() => customerSatisfactionScoreFromCounts(counts)).toThrow("counts must be");
  });
});

test.each([
  [{ comments: -1 }],
  [{ comments: 3 }],
  [{ withoutScore: -1 }],
  [{ withoutScore: undefined }],
  [{ tally: [1, 1] }],
  [{ tally: null }],
  [{ tally: [-1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0] }],
])("a saved state of responses is refused after a change to %j", (change) => {
  const state = responseTotalsAggregator.empty();
  for (const response of scored([9, 10])) responseTotalsAggregator.add(state, response);
  const saved = responseTotalsAggregator.save(state);
  const changed = { ...saved, state: { ...(saved.state as object), ...change } };
  expect(() => responseTotalsAggregator.restore(changed)).toThrow(InputError);
});

test("a response without a score counts in responses and comments, and in no count", () => {
  const responses = [
    { id: 1, score: 5 },
    { id: 2, comment: "No stars for this." },
    { id: 3, score: null, comment: "Twice." },
    { id: 4, themes: ["price"] },
    { id: 5, score: 1, comment: "Late." },
  ];
  const totals = aggregate(responses, responseTotalsAggregator);
  expect(totals).toEqual({ responses: 5, withoutScore: 3, comments: 3, counts: { 1: 1, 5: 1 } });
  expect(responseCount(totals).value).toBe(5);
  expect(commentRate(totals).percent).toBe(60);
  expect(customerSatisfactionScoreFromCounts(totals.counts).percent).toBe(50);
  expect(averageRatingFromCounts(totals.counts).value).toBe(3);
});

test("what the caller states is in the totals, and in the measures made of them", () => {
  const definition = { survey: "after checkout" };
  const stating = responseTotalsAggregatorFor({ definition });
  const totals = aggregate([{ id: 1, score: 5, comment: "Fine." }], stating);
  expect(totals.definition).toEqual(definition);
  expect([commentRate(totals), responseCount(totals)].map((one) => one.definition)).toEqual([
    definition,
    definition,
  ]);
  expect(() => responseTotalsAggregatorFor({ definitoin: {} } as never)).toThrow(
    "options.definitoin must be left out: there is no such option (the closest is definition)",
  );
  expect(() => responseTotalsAggregatorFor({ definition: { survey: Number.NaN } })).toThrow(
    "definition.survey must be a text or a finite number",
  );
});

test("a state of version 1, which did not count responses without a score, is refused", () => {
  const old = { aggregator: "responseTotals", version: 1, state: { comments: 0, tally: [] } };
  expect(() => responseTotalsAggregator.restore(old)).toThrow("saved.version must be 2");
});
