import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FeedbackTheme,
  feedbackThemes,
  InputError,
  netPromoterScore,
  type Ratio,
  rollUp,
} from "../../src/index.js";
import { isNearest } from "../laws/nearest.js";
import { responsesOn, type ScoredResponse, twoHundred, vote } from "./responses.js";

const all = { minimumMentions: 0 };
const with0To10 = responsesOn(0, 10);

/** Responses that mention a theme, and those that do not. */
function split(
  responses: readonly ScoredResponse[],
  theme: string,
): [ScoredResponse[], ScoredResponse[]] {
  const mentions = ({ themes }: ScoredResponse): boolean => themes?.includes(theme) ?? false;
  return [responses.filter(mentions), responses.filter((one) => !mentions(one))];
}

describe("200 responses", () => {
  test("with bad deliveries have the theme delivery in the first row", () => {
    const { responses, netPromoterScore: score, lowShare, themes } = feedbackThemes(twoHundred);
    expect([responses, score?.value, lowShare.percent]).toEqual([200, 12.5, 35.5]);
    expect(themes.map(({ theme }) => theme)).toEqual(["delivery", "price", "staff"]);
    expect(themes[0]).toMatchObject({
      theme: "delivery",
      mentions: 50,
      share: { metric: "themeShare", percent: 25 },
      lowShare: { numerator: 38, denominator: 50, value: 0.76 },
      lift: { metric: "lift", value: (38 * 150) / (50 * 33) },
      netPromoterScore: { value: -52, promoters: 12, passives: 0, detractors: 38 },
      netPromoterScoreWithout: { value: 34, promoters: 84, passives: 33, detractors: 33 },
      contribution: -13,
    });
  });
  test("give the comments to read, and the themes that are too rare", () => {
    const { themes, suppressed } = feedbackThemes(twoHundred);
    const read = themes[0]?.lowComments ?? [];
    expect(read.slice(0, 3)).toEqual([0, 16, 32]);
    expect(read.slice(13, 15)).toEqual([4, 20]);
    expect(read.length).toBe(38);
    expect(suppressed).toEqual([{ theme: "parking", mentions: 4 }]);
  });
});

test("measures have their names, units and definitions", () => {
  const low = { scale: "0-10", better: "higher", low: "0,1,2,3,4,5,6" };
  const { lowShare, themes } = feedbackThemes([{ id: 1, score: 0, themes: ["a"] }], all);
  expect(lowShare).toStrictEqual({
    metric: "lowShare",
    kind: "proportion",
    unit: "fraction",
    better: "lower",
    additive: "always",
    value: 1,
    percent: 100,
    numerator: 1,
    denominator: 1,
    scale: 1,
    definition: low,
  });
  expect(themes[0]?.share).toStrictEqual({
    metric: "themeShare",
    kind: "proportion",
    unit: "fraction",
    better: "neither",
    additive: "disjoint",
    value: 1,
    percent: 100,
    numerator: 1,
    denominator: 1,
    scale: 1,
  });
  expect(themes[0]?.lift).toStrictEqual({
    metric: "lift",
    kind: "derived",
    unit: "number",
    better: "lower",
    value: null,
    reason: "no-data",
    definition: low,
  });
});

describe("the responses with a theme and those without it", () => {
  test("have contributions that add up to the score of all", () => {
    fc.assert(
      fc.property(with0To10, (responses) => {
        const { netPromoterScore: score, themes } = feedbackThemes(responses, all);
        for (const { theme, contribution, ...row } of themes) {
          const [mentioning, others] = split(responses, theme);
          const votes = mentioning.reduce((sum, one) => sum + vote(one), 0);
          const rest = others.reduce((sum, one) => sum + vote(one), 0);
          expect(votes + rest).toBe(score?.numerator);
          expect([row.netPromoterScore?.numerator, row.netPromoterScoreWithout?.numerator]).toEqual(
            [votes, rest],
          );
          const isExact = isNearest(
            contribution as number,
            BigInt(100 * votes),
            BigInt(responses.length),
          );
          expect(isExact).toBe(true);
        }
      }),
    );
  });
  test("have the scores, shares and lift that plain counting gives", () => {
    fc.assert(
      fc.property(with0To10, (responses) => {
        for (const row of feedbackThemes(responses, all).themes) {
          const [mentioning, others] = split(responses, row.theme);
          const scores = (some: ScoredResponse[]): number[] => some.map(({ score }) => score);
          const low = [mentioning, others].map(
            (some) => scores(some).filter((score) => score <= 6).length,
          ) as [number, number];
          expect(row.netPromoterScore).toEqual({
            ...netPromoterScore(scores(mentioning)),
            additive: "disjoint",
          });
          expect(row.netPromoterScoreWithout).toEqual({
            ...netPromoterScore(scores(others)),
            additive: "disjoint",
          });
          expect(row.lowShare.value).toBe(low[0] / mentioning.length);
          expect(row.lift.value).toBe(
            low[1] === 0 ? null : (low[0] * others.length) / (mentioning.length * low[1]),
          );
        }
      }),
    );
  });
});

test("a response contributes 100, 0 or -100 divided by the number of responses", () => {
  fc.assert(
    fc.property(with0To10, (responses) => {
      const alone = responses.map((one) => ({ ...one, themes: [`only ${String(one.id)}`] }));
      const { themes } = feedbackThemes(alone, all);
      for (const one of responses) {
        const row = themes.find(({ theme }) => theme === `only ${String(one.id)}`);
        expect(row?.contribution).toBe((100 * vote(one)) / responses.length);
      }
    }),
  );
});

test("a response with several themes counts once in each, and once in all", () => {
  fc.assert(
    fc.property(with0To10, (responses) => {
      const { responses: many, themes, lowShare } = feedbackThemes(responses, all);
      expect([many, lowShare.denominator]).toEqual([responses.length, responses.length]);
      for (const { theme, mentions, share, lowShare: low } of themes) {
        const [mentioning] = split(responses, theme);
        expect([mentions, share.numerator, low.denominator]).toEqual(
          new Array(3).fill(mentioning.length),
        );
        expect(share.denominator).toBe(responses.length);
      }
      const named = new Set(responses.flatMap((one) => one.themes ?? []));
      expect(new Set(themes.map(({ theme }) => theme))).toEqual(named);
    }),
  );
});

test("the order of responses changes only the order of equal comments", () => {
  const byId = ({ lowComments, ...row }: FeedbackTheme): unknown => ({
    ...row,
    lowComments: [...lowComments].sort(),
  });
  fc.assert(
    fc.property(
      with0To10.chain((responses) =>
        fc.tuple(
          fc.constant(responses),
          fc.shuffledSubarray(responses, { minLength: responses.length }),
        ),
      ),
      fc.nat(6),
      ([responses, shuffled], minimumMentions) => {
        const { themes, ...rest } = feedbackThemes(responses, { minimumMentions });
        const { themes: same, ...others } = feedbackThemes(shuffled, { minimumMentions });
        expect(same.map(byId)).toEqual(themes.map(byId));
        expect(others).toEqual(rest);
      },
    ),
  );
});

describe("the order of the themes", () => {
  const named = (theme: string, ...scores: number[]): Omit<ScoredResponse, "id">[] =>
    scores.map((score) => ({ score, themes: [theme] }));
  const order = (options: object, ...some: Omit<ScoredResponse, "id">[][]): string[] =>
    feedbackThemes(
      some.flat().map((one, id) => ({ id, ...one })),
      { ...all, ...options },
    ).themes.map(({ theme }) => theme);

  test("is by contribution, then by mentions, then by name", () => {
    const themes = [
      named("good", 10, 10),
      named("b", 0),
      named("B", 0),
      named("a", 0),
      named("more", 0, 7),
      named("worst", 0, 0),
      named("small", 8),
    ];
    const wanted = ["worst", "more", "B", "a", "b", "small", "good"];
    expect(order({}, ...themes)).toEqual(wanted);
    expect(order({}, ...[...themes].reverse())).toEqual(wanted);
  });
  test("is by low scores on other scales, then by mentions, then by name", () => {
    const themes = [
      named("good", 5, 5, 5),
      named("a", 1),
      named("B", 2),
      named("more", 2, 3),
      named("worst", 1, 2),
    ];
    expect(order({ scale: 5 }, ...themes)).toEqual(["worst", "more", "B", "a", "good"]);
  });
  test("is total: of any two themes one comes first", () => {
    const isBefore = (a: FeedbackTheme, b: FeedbackTheme): boolean => {
      const [one, another] = [a.contribution as number, b.contribution as number];
      if (one !== another) return one < another;
      return a.mentions === b.mentions ? a.theme < b.theme : a.mentions > b.mentions;
    };
    fc.assert(
      fc.property(with0To10, (responses) => {
        const { themes } = feedbackThemes(responses, all);
        themes.slice(1).forEach((row, place) => {
          expect(isBefore(themes[place] as FeedbackTheme, row)).toBe(true);
        });
      }),
    );
  });
});

describe("themes with few mentions", () => {
  const responses = ["a", "b", "b", "c", "c", "d", "d", "d"].map((theme, id) => ({
    id,
    score: 5,
    themes: [theme],
  }));
  test("are listed apart, the most mentioned first, then by name", () => {
    const { themes, suppressed } = feedbackThemes(responses, { minimumMentions: 3 });
    expect(themes.map(({ theme }) => theme)).toEqual(["d"]);
    expect(suppressed).toEqual([
      { theme: "b", mentions: 2 },
      { theme: "c", mentions: 2 },
      { theme: "a", mentions: 1 },
    ]);
  });
  test("are themes with fewer than five mentions", () => {
    const many = [4, 5].flatMap((mentions) =>
      Array.from({ length: mentions }, (_, place) => ({
        id: `${mentions}, ${place}`,
        score: 0,
        themes: [String(mentions)],
      })),
    );
    for (const options of [undefined, {}, { minimumMentions: undefined }]) {
      const { themes, suppressed } = feedbackThemes(many, options);
      expect(themes.map(({ theme }) => theme)).toEqual(["5"]);
      expect(suppressed).toEqual([{ theme: "4", mentions: 4 }]);
    }
  });
  test.each([0, 1])("get a row if the minimum is %d", (minimumMentions) => {
    const { themes, suppressed } = feedbackThemes(responses, { minimumMentions });
    expect([themes.length, suppressed]).toEqual([4, []]);
  });
});

describe("lift", () => {
  const liftOf = (mentioning: number[], others: number[]): unknown => {
    const responses = [
      ...mentioning.map((score, id) => ({ id: `in ${id}`, score, themes: ["it"] })),
      ...others.map((score, id) => ({ id: `out ${id}`, score })),
    ];
    const { value, reason } = feedbackThemes(responses, all).themes[0]?.lift ?? {};
    return value ?? reason;
  };
  test("is the quotient of counts, rounded once", () => {
    expect(liftOf([0, 10], [0, 10, 10, 10])).toBe(2);
    expect(liftOf([0, 10, 10], [0, 0, 0, 10, 10])).toBe(5 / 9);
    expect(liftOf([10], [0])).toBe(0);
  });
  test("is null if the other responses have no low score, or there are no others", () => {
    expect(liftOf([0], [10])).toBe("zero-denominator");
    expect(liftOf([10], [10])).toBe("no-data");
    expect(liftOf([0], [])).toBe("no-data");
    expect(liftOf([10], [])).toBe("no-data");
  });
});

describe("comments to read", () => {
  const responses: ScoredResponse[] = [
    { id: "b", score: 6, comment: "6", themes: ["x"] },
    { id: "a", score: 6, comment: "6", themes: ["x", "x"] },
    { id: "silent", score: 0, themes: ["x"] },
    { id: "blank", score: 0, comment: " \n", themes: ["x"] },
    { id: "fine", score: 7, comment: "7", themes: ["x"] },
    { id: "elsewhere", score: 0, comment: "0", themes: ["y"] },
    { id: "worst", score: 1, comment: "1", themes: ["x"] },
  ];
  const readOf = (options: object): unknown =>
    feedbackThemes(responses, { ...all, ...options }).themes.find(({ theme }) => theme === "x")
      ?.lowComments;
  test("are ordered by score, the worst first, then by position", () => {
    expect(readOf({})).toEqual(["worst", "b", "a"]);
  });
  test("are those of the scores that the options call low", () => {
    expect(readOf({ low: [7, 1] })).toEqual(["worst", "fine"]);
    expect(readOf({ low: [] })).toEqual([]);
  });
});

describe("on scales from 1", () => {
  test.each([
    [3, "1", "3"],
    [4, "1,2", "3,4"],
    [5, "1,2", "4,5"],
    [6, "1,2,3", "4,5,6"],
    [7, "1,2,3", "5,6,7"],
    [10, "1,2,3,4,5", "6,7,8,9,10"],
  ] as const)("of %d, the low scores are %s, or %s where lower is better", (scale, low, high) => {
    const lowOf = (better: "higher" | "lower"): unknown =>
      feedbackThemes([], { scale, better }).lowShare.definition;
    expect(lowOf("higher")).toEqual({ scale, better: "higher", low });
    expect(lowOf("lower")).toEqual({ scale, better: "lower", low: high });
  });
  test("counts the scores that the options call low", () => {
    const each = [1, 2, 3, 4, 5].map((score) => ({ id: score, score }));
    expect(feedbackThemes(each, { scale: 5 }).lowShare.percent).toBe(40);
    expect(feedbackThemes(each, { scale: 5, low: [3, 2, 1, 1] }).lowShare).toMatchObject({
      percent: 60,
      definition: { low: "1,2,3" },
    });
  });
  test("there is no Net Promoter Score, even from 1 to 10", () => {
    const responses = [{ id: 1, score: 10, themes: ["a"] }];
    const { themes, ...rest } = feedbackThemes(responses, { ...all, scale: 10 });
    expect(Object.keys(rest)).toEqual(["responses", "withoutScore", "lowShare", "suppressed"]);
    expect(themes.map((row) => Object.keys(row))).toEqual([
      ["theme", "mentions", "share", "lowShare", "lift", "lowComments"],
    ]);
  });
  test("better: lower gives what mirrored scores give with better: higher", () => {
    fc.assert(
      fc.property(responsesOn(1, 7), (responses) => {
        const turned = responses.map((one) => ({ ...one, score: 8 - one.score }));
        const plain = (some: ScoredResponse[], better: "higher" | "lower"): unknown =>
          feedbackThemes(some, { ...all, scale: 7, better }).themes.map(
            ({ theme, lowShare, lift, lowComments }) => [
              theme,
              lowShare.value,
              lift.value,
              lowComments,
            ],
          );
        expect(plain(turned, "lower")).toEqual(plain(responses, "higher"));
      }),
    );
  });
});

test("a report of no responses is empty, and its measures are null", () => {
  const { responses, netPromoterScore: score, lowShare, themes, suppressed } = feedbackThemes([]);
  expect([responses, themes, suppressed]).toEqual([0, [], []]);
  expect(score).toMatchObject({ value: null, reason: "no-data", answers: 0 });
  expect(lowShare).toMatchObject({ value: null, percent: null, reason: "no-data" });
});

test("a report takes any iterable, leaves it unchanged, and survives JSON", () => {
  const frozen = twoHundred.map((one) =>
    Object.freeze({ ...one, themes: Object.freeze(one.themes) }),
  ) as ScoredResponse[];
  const report = feedbackThemes(new Set(frozen));
  expect(report).toEqual(feedbackThemes(twoHundred));
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
});

test("-0 is a score of 0", () => {
  const of = (score: number): unknown =>
    feedbackThemes([{ id: 1, score, comment: "No.", themes: ["a"] }], all);
  expect(of(-0)).toStrictEqual(of(0));
  expect(feedbackThemes([], { low: [-0] })).toStrictEqual(feedbackThemes([], { low: [0] }));
});

describe("refuses", () => {
  const fine = { id: 1, score: 9 };
  test.each<[string, unknown, string]>([
    ["what is no iterable", 5, "responses must be an iterable, got 5"],
    ["nothing at all", undefined, "responses must be an iterable, got undefined"],
    [
      "what is no response",
      [fine, null],
      "responses[1].id must be a non-empty text, a whole number or a bigint",
    ],
    [
      "no id",
      [fine, { score: 1 }],
      "responses[1].id must be a non-empty text, a whole number or a bigint",
    ],
    ["an empty id", [{ id: "", score: 1 }], "responses[0].id must be a non-empty text"],
    [
      "an id that comes twice",
      [fine, { id: "1", score: 9 }, fine],
      "responses[2].id must be there once, with all its themes in one list, got 1",
    ],
    [
      "a score that is not on the scale",
      [fine, { id: 2, score: 11 }],
      "responses[1].score must be a whole number from 0 to 10, got 11",
    ],
    ["a score below the scale", [{ id: 2, score: -1 }], "responses[0].score must be"],
    ["half a score", [{ id: 2, score: 6.5 }], "responses[0].score must be"],
    ["a score that is not a number", [{ id: 2, score: Number.NaN }], "responses[0].score must be"],
    [
      "a score in words",
      [{ id: 2, score: "9" }],
      'responses[0].score must be a whole number from 0 to 10, got "9"',
    ],
    [
      "a comment that is not a string",
      [{ ...fine, comment: 5 }],
      "responses[0].comment must be a string, got 5",
    ],
    [
      "themes in one string",
      [{ ...fine, themes: "price" }],
      'responses[0].themes must be a list of strings, got "price"',
    ],
    [
      "a blank theme",
      [{ ...fine, themes: ["price", " "] }],
      'responses[0].themes[1] must be a string that is not blank, got " "',
    ],
    ["a theme that is not a string", [{ ...fine, themes: [3] }], "responses[0].themes[0] must be"],
    // biome-ignore lint/suspicious/noSparseArray: the hole must be refused.
    [
      "a hole among the themes",
      [{ ...fine, themes: ["a", , "b"] }],
      "responses[0].themes[1] must be a string that is not blank, got undefined",
    ],
    [
      "a blank area",
      [{ ...fine, area: "" }],
      'responses[0].area must be a string that is not blank, got ""',
    ],
    ["an area that is not a string", [{ ...fine, area: 5 }], "responses[0].area must be"],
  ])("%s", (_, responses, message) => {
    expect(() => feedbackThemes(responses as never)).toThrow(message);
    expect(() => feedbackThemes(responses as never)).toThrow(InputError);
  });
  test("a score that is not on a scale from 1", () => {
    for (const better of ["higher", "lower"] as const) {
      expect(() => feedbackThemes([{ id: 1, score: 0 }], { scale: 7, better })).toThrow(
        "responses[0].score must be a whole number from 1 to 7, got 0",
      );
    }
  });
  test.each<[unknown, string]>([
    [5, "options must be a plain object, got 5"],
    [{ scale: 11 }, "scale must be one of 0-10, 2, 3, 4, 5, 6, 7, 10, got 11"],
    [{ scale: "5" }, 'scale must be one of 0-10, 2, 3, 4, 5, 6, 7, 10, got "5"'],
    [{ scale: 5, better: "neither" }, 'better must be one of higher, lower, got "neither"'],
    [
      { better: "lower" },
      'better must be higher on the scale 0-10, whose high end recommends, got "lower"',
    ],
    [{ low: [6, 11] }, "low[1] must be a whole number from 0 to 10, got 11"],
    [{ scale: 5, low: [0] }, "low[0] must be a whole number from 1 to 5, got 0"],
    [{ low: ["1"] }, 'low[0] must be a whole number from 0 to 10, got "1"'],
    [{ low: 6 }, "low must be an iterable, got 6"],
    [{ minimumMentions: -1 }, "minimumMentions must be a whole number from 0 up, got -1"],
    [{ minimumMentions: 1.5 }, "minimumMentions must be a whole number from 0 up, got 1.5"],
  ])("options of %j", (options, message) => {
    expect(() => feedbackThemes([], options as never)).toThrow(message);
  });
  test("and passes on what a source throws", () => {
    function* broken(): Generator<ScoredResponse> {
      yield fine;
      throw new InputError("file", "rows.csv", "readable");
    }
    expect(() => feedbackThemes(broken())).toThrow('file must be readable, got "rows.csv"');
  });
});

test("measures of themes, which may share responses, do not roll up", () => {
  const { themes } = feedbackThemes(
    [
      { id: 1, score: 0, themes: ["a", "b"] },
      { id: 2, score: 10, themes: ["a"] },
    ],
    { minimumMentions: 1 },
  );
  expect(() => rollUp(themes.map((row) => row.lowShare))).toThrow("options.disjoint must be true");
  expect(() => rollUp(themes.map((row) => row.share))).toThrow("options.disjoint must be true");
  expect(() => rollUp(themes.map((row) => row.netPromoterScore as Ratio))).toThrow(
    "options.disjoint must be true",
  );
});
