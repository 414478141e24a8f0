import { describe, expect, test } from "vitest";
import {
  type AlivePathHistory,
  alivePath,
  type BgBbModel,
  type BgNbdModel,
  probabilityAlive,
} from "../../../src/models/index.js";

const mbg: BgNbdModel = {
  model: "mbg-nbd",
  parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
  timeUnit: "week",
};
const bgBb: BgBbModel = {
  model: "bg-bb",
  parameters: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 },
  timeUnit: "year",
};

describe("the path of the probability alive", () => {
  test("each point is the probability alive of the history up to its time", () => {
    const times = [0, 3.9, 4, 12];
    const path = alivePath(mbg, { purchases: [4, 10.5], age: 12 }, times);
    const known = [
      { repeatPurchases: 0, recency: 0, age: 0 },
      { repeatPurchases: 0, recency: 0, age: 3.9 },
      { repeatPurchases: 1, recency: 4, age: 4 },
      { repeatPurchases: 2, recency: 10.5, age: 12 },
    ];
    expect(path).toEqual(
      known.map((then, i) => ({ time: times[i], probabilityAlive: probabilityAlive(mbg, then) })),
    );
  });

  test("for BG/BB, times are opportunities", () => {
    const path = alivePath(bgBb, { purchases: [1, 3], age: 4 });
    const known = [
      { repeatPurchases: 0, recency: 0, opportunities: 0 },
      { repeatPurchases: 1, recency: 1, opportunities: 1 },
      { repeatPurchases: 1, recency: 1, opportunities: 2 },
      { repeatPurchases: 2, recency: 3, opportunities: 3 },
      { repeatPurchases: 2, recency: 3, opportunities: 4 },
    ];
    expect(path).toEqual(
      known.map((then, time) => ({ time, probabilityAlive: probabilityAlive(bgBb, then) })),
    );
  });

  test("the default times are the whole numbers up to the age, and the age", () => {
    const timesOf = (age: number) =>
      alivePath(mbg, { purchases: [1], age }).map(({ time }) => time);
    expect(timesOf(2.5)).toEqual([0, 1, 2, 2.5]);
    expect(timesOf(3)).toEqual([0, 1, 2, 3]);
    expect(alivePath(mbg, { purchases: [], age: 0 })).toHaveLength(1);
    expect(alivePath(mbg, { purchases: [], age: 100_000 })).toHaveLength(100_001);
    expect(alivePath(bgBb, { purchases: [1], age: 300 })).toHaveLength(301);
  });

  test("a time of -0 becomes 0", () => {
    const [point] = alivePath(mbg, { purchases: [], age: 1 }, [-0]);
    expect(Object.is(point?.time, 0)).toBe(true);
  });
});

describe("an invalid history or time is refused", () => {
  test.each<[BgNbdModel | BgBbModel, unknown, readonly unknown[] | undefined, string]>([
    [mbg, undefined, undefined, "history must be a history, got undefined"],
    [mbg, { purchases: [], age: -1 }, undefined, "history.age must be a finite number from 0 up"],
    [mbg, { purchases: [], age: "9" }, undefined, "history.age must be a finite number from 0 up"],
    [bgBb, { purchases: [], age: 1.5 }, undefined, "history.age must be a finite number from 0 up"],
    [mbg, { age: 9 }, undefined, "history.purchases must be an iterable"],
    [
      mbg,
      { purchases: [4, 3], age: 9 },
      undefined,
      "history.purchases[1] must be a time above 4 and at most age (9), got 3",
    ],
    [
      mbg,
      { purchases: [4, 4], age: 9 },
      undefined,
      "history.purchases[1] must be a time above 4 and at most age (9), got 4",
    ],
    [
      mbg,
      { purchases: [0], age: 9 },
      undefined,
      "history.purchases[0] must be a time above 0 and at most age (9), got 0",
    ],
    [
      mbg,
      { purchases: [9.5], age: 9 },
      undefined,
      "history.purchases[0] must be a time above 0 and at most age (9), got 9.5",
    ],
    [
      bgBb,
      { purchases: [1.5], age: 9 },
      undefined,
      "history.purchases[0] must be a time above 0 and at most age (9), got 1.5",
    ],
    [mbg, { purchases: [4], age: 9 }, [9, 10], "times[1] must be a time from 0 to age (9), got 10"],
    [mbg, { purchases: [4], age: 9 }, [-1], "times[0] must be a time from 0 to age (9), got -1"],
    [
      bgBb,
      { purchases: [4], age: 9 },
      [0.5],
      "times[0] must be a time in whole opportunities from 0 to age (9), got 0.5",
    ],
    [
      mbg,
      { purchases: [], age: 100_001 },
      undefined,
      "history.age must be at most 100000 without times, got 100001",
    ],
    [
      bgBb,
      { purchases: [], age: 5_001 },
      undefined,
      "history.age must be at most 5000 without times, got 5001",
    ],
  ])("%#: %j", (model, history, times, sentence) => {
    const wrong = () => alivePath(model, history as AlivePathHistory, times as number[]);
    expect(wrong).toThrow(sentence);
  });

  test("times that are not a list are refused", () => {
    expect(() => alivePath(mbg, { purchases: [], age: 9 }, 3 as never)).toThrow(
      "times must be an iterable, got 3",
    );
  });
});
