import chiSquare from "@stdlib/stats-base-dists-chisquare-cdf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/index.js";
import { logRank, type SurvivalGroups } from "../../../src/models/index.js";
import { aml, anySubjects, spreadOut, subjectsOf } from "./survivalSubjects.js";

describe("published values", () => {
  test("R survival: survdiff(Surv(time, status) ~ x, aml)", () => {
    const { statistic, freedom, pValue, groups } = logRank(aml);
    expect(statistic).toBeCloseTo(3.396389, 6);
    expect(freedom).toBe(1);
    expect(pValue).toBeCloseTo(0.0653393, 7);
    expect(groups.map(({ group, observed }) => [group, observed])).toEqual([
      ["maintained", 7],
      ["nonmaintained", 11],
    ]);
    expect(groups[0]?.expected).toBeCloseTo(10.69, 2);
    expect(groups[1]?.expected).toBeCloseTo(7.31, 2);
  });
  test("R survival: survdiff(Surv(futime, fustat) ~ rx, ovarian)", () => {
    const { statistic, pValue, groups } = logRank(
      new Map([
        ["1", subjectsOf("59 115 156 268 329 431 638 448+ 477+ 803+ 855+ 1040+ 1106+")],
        ["2", subjectsOf("353 365 464 475 563 377+ 421+ 744+ 769+ 770+ 1129+ 1206+ 1227+")],
      ]),
    );
    expect(statistic).toBeCloseTo(1.06, 2);
    expect(pValue).toBeCloseTo(0.303, 3);
    expect(groups[0]?.expected).toBeCloseTo(5.23, 2);
    expect(groups[1]?.expected).toBeCloseTo(6.77, 2);
  });
});

describe("three groups", () => {
  const groups = {
    weekly: subjectsOf("1 2 2 4+ 5"),
    monthly: subjectsOf("2 3+ 4 6 7+"),
    yearly: subjectsOf("4 6+ 8 8+ 9+"),
  };
  test("the statistic is the quadratic form of two of the differences", () => {
    // The numbers at risk and leaving, by group, at the times 1, 2, 4, 5, 6 and 8.
    const table = [
      [5, 5, 5, 1, 0, 0],
      [4, 5, 5, 2, 1, 0],
      [2, 3, 5, 0, 1, 1],
      [1, 2, 4, 1, 0, 0],
      [0, 2, 4, 0, 1, 0],
      [0, 0, 3, 0, 0, 1],
    ] as const;
    let [first, second, firsts, seconds, both] = [0, 0, 0, 0, 0];
    for (const [a, b, c, leftA, leftB, leftC] of table) {
      const [n, left] = [a + b + c, leftA + leftB + leftC];
      const spread = (left * (n - left)) / (n - 1) / n ** 2;
      first += leftA - (left * a) / n;
      second += leftB - (left * b) / n;
      firsts += spread * a * (n - a);
      seconds += spread * b * (n - b);
      both -= spread * a * b;
    }
    const square =
      (first ** 2 * seconds - 2 * first * second * both + second ** 2 * firsts) /
      (firsts * seconds - both ** 2);
    const { statistic, freedom, pValue } = logRank(groups);
    expect(statistic).toBeCloseTo(square, 10);
    expect(freedom).toBe(2);
    expect(pValue).toBeCloseTo(1 - chiSquare(square, 2), 10);
  });
  test("a group that was never at risk together with another one adds no degree of freedom", () => {
    const late = { time: 50, event: true, entry: 40 };
    const tested = logRank({ ...groups, late: [late, { ...late, time: 60 }] });
    const { statistic, freedom } = logRank(groups);
    expect(tested.freedom).toBe(freedom);
    expect(tested.statistic).toBeCloseTo(statistic as number, 12);
    expect(tested.groups[3]).toEqual({ group: "late", observed: 2, expected: 2 });
  });
  test("a small group among large ones adds a degree of freedom", () => {
    const { freedom } = logRank({
      a: [
        { time: 3, event: true, weight: 4e11 },
        { time: 4, event: false, weight: 1e12 },
      ],
      b: [
        { time: 3, event: true, weight: 3e11 },
        { time: 4, event: false, weight: 1e12 },
      ],
      c: [
        { time: 3, event: true },
        { time: 4, event: true },
      ],
    });
    expect(freedom).toBe(2);
  });
});

describe("if groups cannot be compared, the statistic is null with a reason", () => {
  const reason = "never-at-risk-together";
  test.each<[string, SurvivalGroups]>([
    ["nobody left", { a: subjectsOf("1+ 2+"), b: subjectsOf("3+") }],
    ["one is empty", { a: subjectsOf("1 2"), b: [] }],
    ["all are empty", { a: [], b: [] }],
    ["one had gone", { a: subjectsOf("5 6"), b: subjectsOf("1+ 2+") }],
    ["all leave at once", { a: subjectsOf("5 5"), b: subjectsOf("5") }],
  ])("%s", (_, groups) => {
    expect(logRank(groups)).toMatchObject({ statistic: null, pValue: null, freedom: 0, reason });
  });
});

describe("laws", () => {
  test("weights equal repeated rows, and the order of groups or the use of a Map does not matter", () => {
    fc.assert(
      fc.property(anySubjects, anySubjects, anySubjects, (a, b, c) => {
        const tested = logRank({ a, b, c });
        const other = logRank(
          new Map([
            ["c", spreadOut(c)],
            ["a", spreadOut(a).reverse()],
            ["b", spreadOut(b)],
          ]),
        );
        expect(other.freedom).toBe(tested.freedom);
        if (tested.statistic === null) expect(other.statistic).toBeNull();
        else expect(other.statistic).toBeCloseTo(tested.statistic, 9);
        expect(JSON.parse(JSON.stringify(tested))).toEqual(tested);
      }),
    );
  });
  test("expected numbers add up to observed ones, and the statistic is never negative", () => {
    fc.assert(
      fc.property(anySubjects, anySubjects, (a, b) => {
        const { statistic, pValue, groups } = logRank({ a, b });
        const sum = (of: "observed" | "expected") => groups.reduce((all, one) => all + one[of], 0);
        expect(sum("expected")).toBeCloseTo(sum("observed"), 10);
        if (statistic !== null) expect(statistic).toBeGreaterThanOrEqual(0);
        if (pValue !== null) expect(pValue >= 0 && pValue <= 1).toBe(true);
      }),
    );
  });
  test("two equal groups have a statistic of 0", () => {
    const { statistic, pValue } = logRank({ a: aml.maintained, b: aml.maintained });
    expect([statistic, pValue]).toEqual([0, 1]);
  });
  test("a tiny p-value is above 0", () => {
    const many = (time: number) => [
      { time, event: true, weight: 300 },
      { time: time + 2, event: true, weight: 300 },
    ];
    const { pValue } = logRank({ fast: many(1), slow: many(9) });
    expect(pValue).toBeGreaterThan(0);
    expect(pValue).toBeLessThan(1e-100);
  });
});

describe("invalid input is refused", () => {
  test.each<[string, unknown, string]>([
    ["a list", [[], []], "groups must be an object or a Map from names to subjects"],
    ["nothing", undefined, "groups must be an object or a Map from names to subjects"],
    ["one group", { a: [] }, "groups must be at least 2 groups, got 1"],
    [
      "names that are no text",
      new Map([
        [1, []],
        [2, []],
      ]),
      "groups must be named by text, got 1",
    ],
    ["no subjects", { a: [], b: 3 }, "groups.b must be an iterable"],
    ["no event", { a: [], b: [{ time: 1 }] }, "groups.b[0].event must be true or false"],
  ])("%s", (_, groups, sentence) => {
    const wrong = () => logRank(groups as SurvivalGroups);
    expect(wrong).toThrow(InputError);
    expect(wrong).toThrow(sentence);
  });
});
