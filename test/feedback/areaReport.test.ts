import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaReport, netPromoterScore, type SurveyResponse } from "../../src/index.js";
import { responsesOn, twoHundred } from "./responses.js";

/** Responses about areas, each given with its scores. */
function about(areas: Readonly<Record<string, readonly number[]>>): SurveyResponse[] {
  return Object.entries(areas).flatMap(([area, scores]) =>
    scores.map((score, place) => ({ id: `${area} ${place}`, score, area })),
  );
}

test("areas of 200 responses are ranked, the worst first", () => {
  const { areas, suppressed, withoutArea } = areaReport(twoHundred);
  expect(areas.map(({ area, responses }) => [area, responses])).toEqual([
    ["hotline", 66],
    ["web", 67],
    ["shop", 67],
  ]);
  expect([suppressed, withoutArea]).toEqual([[], 0]);
  expect(areas[0]?.lowComments[0]).toEqual({
    id: 32,
    score: 2,
    comment: "Comment 32",
    themes: ["delivery"],
  });
});

describe("the order of the areas", () => {
  const order = (areas: Readonly<Record<string, readonly number[]>>, options: object): unknown => {
    const all = { minimumResponses: 0, ...options };
    const names = areaReport(about(areas), all).areas.map(({ area }) => area);
    expect(areaReport(about(areas).reverse(), all).areas.map(({ area }) => area)).toEqual(names);
    return names;
  };
  test("is by Net Promoter Score, then by responses, then by name", () => {
    // The share of low scores would put "torn" first, and so would the sum of votes for "bad".
    const areas = { good: [10, 9], torn: [0, 0, 10], b: [0], B: [6], bad: [0, 0], a: [3], so: [7] };
    expect(order(areas, {})).toEqual(["bad", "B", "a", "b", "torn", "so", "good"]);
  });
  test("is by the share of low scores on other scales", () => {
    const areas = { good: [5, 4, 3], half: [1, 5], more: [1, 2, 4, 5], bad: [2], also: [1] };
    expect(order(areas, { scale: 5 })).toEqual(["also", "bad", "more", "half", "good"]);
    expect(order(areas, { scale: 5, better: "lower" })).toEqual([
      "good",
      "more",
      "half",
      "also",
      "bad",
    ]);
  });
});

test("an area has the score and the share of low scores of its responses", () => {
  fc.assert(
    fc.property(responsesOn(0, 10), (responses) => {
      const { areas, withoutArea } = areaReport(responses, { minimumResponses: 1 });
      for (const row of areas) {
        const scores = responses.filter(({ area }) => area === row.area).map(({ score }) => score);
        expect(row.responses).toBe(scores.length);
        expect(row.netPromoterScore).toEqual(netPromoterScore(scores));
        expect(row.lowShare.numerator).toBe(scores.filter((score) => score <= 6).length);
        expect(row.lowShare.denominator).toBe(scores.length);
      }
      const ranked = areas.reduce((sum, row) => sum + row.responses, 0);
      expect(ranked + withoutArea).toBe(responses.length);
    }),
  );
});

test("comments behind low scores are ordered by score, the worst first, then by position", () => {
  const responses: SurveyResponse[] = [
    { id: 4, score: 6, comment: "Six.", area: "shop", themes: ["price", "price", "staff"] },
    { id: 3, score: 6, comment: "Six too.", area: "shop" },
    { id: 2, score: 0, comment: " ", area: "shop" },
    { id: 1, score: 7, comment: "Seven.", area: "shop" },
    { id: 0, score: -0, comment: "Zero.", area: "shop" },
  ];
  expect(areaReport(responses).areas[0]?.lowComments).toStrictEqual([
    { id: 0, score: 0, comment: "Zero.", themes: [] },
    { id: 4, score: 6, comment: "Six.", themes: ["price", "staff"] },
    { id: 3, score: 6, comment: "Six too.", themes: [] },
  ]);
  const effort = { scale: 7, better: "lower" } as const;
  expect(
    areaReport(
      responses.filter(({ id }) => id !== 0 && id !== 2),
      { ...effort, minimumResponses: 1 },
    ).areas[0]?.lowComments.map(({ id }) => id),
  ).toEqual([1, 4, 3]);
});

describe("areas with few responses", () => {
  const responses = about({ a: [1], c: [1, 1], b: [1, 1], d: [1, 1, 1, 1], e: [1, 1, 1, 1, 1] });
  test("are listed apart, the one with the most responses first, then by name", () => {
    for (const options of [undefined, {}, { minimumResponses: undefined }]) {
      const { areas, suppressed } = areaReport(responses, options);
      expect(areas.map(({ area }) => area)).toEqual(["e"]);
      expect(suppressed).toEqual([
        { area: "d", responses: 4 },
        { area: "b", responses: 2 },
        { area: "c", responses: 2 },
        { area: "a", responses: 1 },
      ]);
    }
  });
  test.each([0, 1])("get a row if the minimum is %d", (minimumResponses) => {
    const { areas, suppressed } = areaReport(responses, { minimumResponses });
    expect([areas.length, suppressed]).toEqual([5, []]);
  });
});

test("on scales from 1 there is no Net Promoter Score", () => {
  const { areas } = areaReport(about({ a: [5] }), { scale: 10, minimumResponses: 1 });
  expect(Object.keys(areas[0] ?? {})).toEqual(["area", "responses", "lowShare", "lowComments"]);
});

test("a report of no responses is empty", () => {
  expect(areaReport([])).toEqual({ areas: [], suppressed: [], withoutScore: 0, withoutArea: 0 });
});

test("a report leaves its input unchanged, and survives JSON", () => {
  const report = areaReport(twoHundred.map((one) => Object.freeze({ ...one })));
  expect(report).toEqual(areaReport(twoHundred));
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
});

describe("refuses", () => {
  test.each<[unknown, unknown, string]>([
    [7, {}, "responses must be an iterable, got 7"],
    [
      [{ id: 1, score: 99, area: "a" }],
      {},
      "responses[0].score must be a whole number from 0 to 10",
    ],
    [[{ id: 1, score: 9, area: " " }], {}, "responses[0].area must be a string that is not blank"],
    [about({ a: [1] }).concat(about({ a: [2] })), {}, "responses[1].id must be there once"],
    [[], { minimumResponses: -5 }, "minimumResponses must be a whole number from 0 up, got -5"],
    [[], { scale: 9 }, "scale must be one of"],
    [[], "shop", "options must be a plain object"],
  ])("%# %j with %j", (responses, options, message) => {
    expect(() => areaReport(responses as never, options as never)).toThrow(message);
  });
});
