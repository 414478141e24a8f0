import { describe, expect, test } from "vitest";
import { commentRate, netSentiment, positiveSentimentShare, rollUp } from "../../src/index.js";

// https://help.blackboxintelligence.com/hc/en-us/articles/360003715274
const mentions = { positive: 80, neutral: 100, negative: 20 };

describe("positiveSentimentShare", () => {
  test("counts neutral ones or leaves them out, and its definition says which", () => {
    expect(positiveSentimentShare(mentions)).toMatchObject({
      value: 0.4,
      percent: 40,
      numerator: 80,
      denominator: 200,
      definition: { neutrals: "count" },
    });
    expect(positiveSentimentShare({ ...mentions, neutrals: "leave-out" })).toMatchObject({
      value: 0.8,
      percent: 80,
      numerator: 80,
      denominator: 100,
      definition: { neutrals: "leave-out" },
    });
  });
  test("of neutral ones alone is 0, and null if they are left out", () => {
    const neutral = { positive: 0, neutral: 5, negative: 0 };
    expect(positiveSentimentShare(neutral).value).toBe(0);
    expect(positiveSentimentShare({ ...neutral, neutrals: "leave-out" })).toMatchObject({
      value: null,
      percent: null,
      reason: "no-data",
    });
  });
  test("needs the neutral ones even if they are left out", () => {
    const input = { positive: 1, negative: 1, neutrals: "leave-out" } as const;
    expect(() => positiveSentimentShare(input as never)).toThrow(
      "neutral must be a whole number from 0 up, got undefined",
    );
  });
  test("refuses an unknown way to treat them", () => {
    expect(() => positiveSentimentShare({ ...mentions, neutrals: "half" as never })).toThrow(
      'neutrals must be one of count, leave-out, got "half"',
    );
  });
});

describe("netSentiment", () => {
  test("is the share of positive minus that of negative, in points, with its counts", () => {
    expect(netSentiment(mentions)).toStrictEqual({
      metric: "netSentiment",
      kind: "points",
      unit: "points",
      better: "higher",
      additive: "always",
      value: 30,
      numerator: 60,
      denominator: 200,
      scale: 100,
      ...mentions,
    });
    expect(netSentiment({ positive: 0, neutral: 0, negative: 7 }).value).toBe(-100);
  });
  test("rolls up by its counts, where the mean differs", () => {
    const one = netSentiment({ positive: 1, neutral: 0, negative: 0 });
    const another = netSentiment({ positive: 0, neutral: 1, negative: 2 });
    const both = rollUp([one, another]);
    expect(both).toStrictEqual(netSentiment({ positive: 1, neutral: 1, negative: 2 }));
    expect(both.value).toBe(-25); // the mean is 16.67
  });
});

describe("commentRate", () => {
  test("is the share of responses with a comment", () => {
    expect(commentRate({ responses: 200, comments: 64 }).value).toBe(0.32);
  });
  test("cannot pass 1", () => {
    expect(() => commentRate({ responses: 3, comments: 4 })).toThrow(
      "comments must be at most responses (3), got 4",
    );
  });
});
