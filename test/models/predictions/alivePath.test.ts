import { describe, expect, test } from "vitest";
import { alivePath, type BgNbdModel, probabilityAlive } from "../../../src/models/index.js";

const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const cdnow: BgNbdModel = { model: "bg-nbd", parameters: published, timeUnit: "week" };

const mbg: BgNbdModel = {
  model: "mbg-nbd",
  parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
  timeUnit: "week",
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

  test("the default times are the whole numbers up to the age, and the age", () => {
    const path = alivePath(cdnow, { purchases: [1], age: 2.5 });
    expect(path.map(({ time }) => time)).toEqual([0, 1, 2, 2.5]);
    expect(alivePath(cdnow, { purchases: [], age: 0 })).toEqual([{ time: 0, probabilityAlive: 1 }]);
  });
});
