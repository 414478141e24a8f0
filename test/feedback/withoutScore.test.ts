import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  areaReport,
  feedbackThemes,
  netPromoterScore,
  type SurveyResponse,
} from "../../src/index.js";
import { responsesOn, someWithoutScore } from "./responses.js";

const responses: readonly SurveyResponse[] = [
  { id: 1, score: 2, comment: "Late again.", themes: ["delivery"], area: "shop" },
  { id: 2, comment: "Late, and too dear.", themes: ["delivery", "price"], area: "shop" },
  { id: 3, score: 9, themes: ["delivery"], area: "shop" },
  { id: 4, score: 10, themes: ["staff"], area: "web" },
  { id: 5, score: null, themes: ["staff"], area: "hotline" },
];
const scoresOf = (some: readonly SurveyResponse[]): number[] =>
  some.flatMap(({ score }) => score ?? []);

describe("responses without a score", () => {
  test("count among mentions and responses, not in the score", () => {
    const report = feedbackThemes(responses, { minimumMentions: 1 });
    expect([report.responses, report.withoutScore]).toEqual([5, 2]);
    expect(report.netPromoterScore).toEqual(netPromoterScore([2, 9, 10]));
    const [delivery, price, staff] = ["delivery", "price", "staff"].map((theme) =>
      report.themes.find((row) => row.theme === theme),
    );
    expect([delivery?.mentions, delivery?.share.value]).toEqual([3, 3 / 5]);
    expect([delivery?.lowShare.numerator, delivery?.lowShare.denominator]).toEqual([1, 2]);
    expect([delivery?.contribution, staff?.contribution]).toEqual([0, 100 / 3]);
    expect(delivery?.lowComments).toEqual([1]);
    expect([price?.mentions, price?.netPromoterScore?.reason, price?.contribution]).toEqual([
      1,
      "no-data",
      0,
    ]);
    expect(price?.lift.reason).toBe("no-data");
  });

  test("of an area without any score put it last", () => {
    const { areas, withoutScore } = areaReport(responses, { minimumResponses: 1 });
    expect(areas.map(({ area, responses: many }) => [area, many])).toEqual([
      ["shop", 3],
      ["web", 1],
      ["hotline", 1],
    ]);
    expect(withoutScore).toBe(2);
    expect(areas[2]?.lowShare.reason).toBe("no-data");
    const stars = areaReport(
      responses.map((one) => ({ ...one, score: one.score && Math.min(one.score, 5) })),
      { minimumResponses: 1, scale: 5 },
    );
    expect(stars.areas.map(({ area }) => area)).toEqual(["shop", "web", "hotline"]);
  });

  test("alone leave the score unknown, and the themes counted", () => {
    const silent = responses.map((one) => ({ ...one, score: null }));
    const report = feedbackThemes(silent, { minimumMentions: 2 });
    expect(report.netPromoterScore?.reason).toBe("no-data");
    expect(report.themes.map(({ theme, contribution }) => [theme, contribution])).toEqual([
      ["delivery", null],
      ["staff", null],
    ]);
  });

  test("leave every measure of the score as it is without them", () => {
    fc.assert(
      fc.property(responsesOn(0, 10).map(someWithoutScore), (some) => {
        const scored = some.filter(({ score }) => typeof score === "number");
        const [all, known] = [some, scored].map((these) =>
          feedbackThemes(these, { minimumMentions: 1 }),
        );
        expect(all?.netPromoterScore).toEqual(netPromoterScore(scoresOf(some)));
        expect(all?.withoutScore).toBe(some.length - scored.length);
        for (const row of known?.themes ?? []) {
          const same = all?.themes.find(({ theme }) => theme === row.theme);
          const { lowShare, lift, netPromoterScore: score, contribution, lowComments } = row;
          expect(same).toMatchObject({
            lowShare,
            lift,
            netPromoterScore: score,
            contribution,
            lowComments,
          });
          const mentions = some.filter(({ themes }) => themes?.includes(row.theme)).length;
          expect([same?.mentions, same?.share.numerator]).toEqual([mentions, mentions]);
          expect(same?.share.denominator).toBe(some.length);
        }
      }),
    );
  });
});

describe("options of the reports", () => {
  test("thumbs up and down are a scale of 2, whose lower end is low", () => {
    const thumbs = [2, 1, 2, 2].map((score, id) => ({ id, score, themes: ["staff"] }));
    const { lowShare } = feedbackThemes(thumbs, { scale: 2 });
    expect([lowShare.percent, lowShare.definition?.["low"]]).toEqual([25, "1"]);
  });

  test("what the caller states is in every measure", () => {
    const definition = { survey: "after checkout" };
    const {
      netPromoterScore: score,
      lowShare,
      themes,
    } = feedbackThemes(responses, {
      definition,
      minimumMentions: 2,
    });
    const [theme] = themes;
    for (const one of [score, lowShare, theme?.share, theme?.lift, theme?.netPromoterScore]) {
      expect(one?.definition).toMatchObject(definition);
    }
    expect(areaReport(responses, { definition, minimumResponses: 1 }).areas[0]?.lowShare).toEqual(
      expect.objectContaining({ definition: expect.objectContaining(definition) as unknown }),
    );
  });

  test.each([
    [{ minimumMention: 3 }, "(the closest is minimumMentions)"],
    [{ minimumResponses: 3 }, "options.minimumResponses must be left out"],
    [{ Scale: 5 }, "(the closest is scale)"],
    [[], "options must be a plain object, got an array"],
    [5, "options must be a plain object, got 5"],
  ])("feedbackThemes refuses %j", (options, message) => {
    expect(() => feedbackThemes(responses, options as never)).toThrow(message);
  });

  test("areaReport refuses options of feedbackThemes, and takes null for left out", () => {
    expect(() => areaReport(responses, { minimumMentions: 3 } as never)).toThrow(
      "options.minimumMentions must be left out",
    );
    const nothing = { scale: null, better: null, low: null, minimumResponses: null };
    expect(areaReport(responses, nothing)).toEqual(areaReport(responses));
  });
});
