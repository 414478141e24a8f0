import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareToTarget, type Target, type TargetStatus } from "../../../src/benchmark/index.js";
import {
  averageOrderValue,
  InputError,
  type Measure,
  netPromoterScoreFromCounts,
  sessionEngagementRate,
} from "../../../src/index.js";

const rate = (engagedSessions: number, sessions = 100): Measure =>
  sessionEngagementRate({ engagedSessions, sessions });
const lower = (measure: Measure): Measure => ({ ...measure, better: "lower" });
/** Without an interval: where less is better, money per count would have one. */
const cost = (value: number): Measure => ({ ...lower(money(value)), kind: "derived" });
const money = (revenue: number): Measure => averageOrderValue({ revenue, orders: 1 });

describe("status and verdict", () => {
  // Wilson's limits of 80 of 160 at 95 %: 0.4234 to 0.5766.
  test.each<[Target, TargetStatus, string]>([
    [{ value: 0.42 }, "met", "better"],
    [{ value: 0.45 }, "met-within-noise", "undetermined"],
    [{ value: 0.5 }, "met-within-noise", "undetermined"],
    [{ value: 0.56 }, "missed-within-noise", "undetermined"],
    [{ value: 0.58 }, "missed", "worse"],
    [{ from: 0.4, to: 0.6 }, "met", "better"],
    [{ from: 0.45, to: 0.6 }, "met-within-noise", "undetermined"],
    [{ from: 0.55, to: 0.6 }, "missed-within-noise", "undetermined"],
    [{ from: 0.6, to: 0.7 }, "missed", "worse"],
    [{ from: 0.1, to: 0.2 }, "missed", "worse"],
  ])("80 of 160 against the target %j: %s", (target, status, verdict) => {
    const result = compareToTarget(rate(80, 160), target);
    expect([result.status, result.verdict]).toEqual([status, verdict]);
    const reasons = verdict === "undetermined" ? ["within-noise"] : [];
    expect(result.reasons).toEqual([...reasons, "units-unknown"]);
  });
  test("if lower is better, the sides are swapped", () => {
    const own = lower(rate(80, 160));
    expect(compareToTarget(own, { value: 0.58 }).status).toBe("met");
    expect(compareToTarget(own, { value: 0.45 }).status).toBe("missed-within-noise");
    expect(compareToTarget(own, { value: 0.42 }).verdict).toBe("worse");
  });
  test("without an interval the value decides, with the reason no-interval", () => {
    expect(compareToTarget(money(50), { value: 40 })).toMatchObject({
      status: "met",
      verdict: "better",
      reasons: ["no-interval"],
      confidence: "low",
    });
    expect(compareToTarget(money(50), { value: 60 }).status).toBe("missed");
  });
  test("a value equal to the target meets it, and is similar", () => {
    expect(compareToTarget(money(50), { value: 50 })).toMatchObject({
      status: "met",
      verdict: "similar",
      attainment: 1,
      reached: "target",
      difference: 0,
    });
  });
  test("without a value the status is unknown", () => {
    expect(compareToTarget(rate(0, 0), { value: 0.5 })).toMatchObject({
      status: "unknown",
      verdict: "undetermined",
      reasons: ["no-value"],
      attainment: null,
      attainmentReason: "no-value",
      reached: "none",
    });
  });
  test("a KPI without a better direction takes a range as its target, not a value", () => {
    const own: Measure = { ...money(50), better: "neither" };
    expect(compareToTarget(own, { value: 40 })).toMatchObject({
      status: "unknown",
      reasons: ["no-direction"],
      attainmentReason: "no-direction",
      reached: "none",
    });
    expect(compareToTarget(own, { from: 40, to: 60 }).verdict).toBe("better");
  });
});

describe("attainment", () => {
  test.each<[Measure, Target, number | null, string | undefined]>([
    [money(50), { value: 40 }, 1.25, undefined],
    [lower(money(50)), { value: 40 }, 0.8, undefined],
    [money(0), { value: 40 }, 0, undefined],
    [lower(money(0)), { value: 40 }, null, "zero"],
    [money(50), { value: 0 }, null, "zero"],
    [money(-50), { value: 40 }, null, "negative"],
    [money(50), { value: -40 }, null, "negative"],
    [money(50), { from: 40, to: 60 }, 1, undefined],
    [money(-50), { from: -60, to: 0 }, 1, undefined],
    [money(30), { from: 40, to: 60 }, 0.75, undefined],
    [money(80), { from: 40, to: 60 }, 0.75, undefined],
  ])("%#: of %o against %j", (measure, target, attainment, reason) => {
    const result = compareToTarget(measure, target);
    expect([result.attainment, result.attainmentReason]).toEqual([attainment, reason]);
  });
  test("is null for a negative score, since the quotient of two negatives would look good", () => {
    const score = netPromoterScoreFromCounts({ promoters: 40, passives: 0, detractors: 60 });
    expect(compareToTarget(score, { value: -10 }).attainmentReason).toBe("negative");
  });
  test("is 1 at the target, as progress is", () => {
    const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, fc.boolean(), (value, isLower) => {
        const own = isLower ? lower(money(value)) : money(value);
        const target = { value, baseline: isLower ? value * 2 : value / 2 };
        expect(compareToTarget(own, target)).toMatchObject({ attainment: 1, progress: 1 });
      }),
      { numRuns: 50 },
    );
  });
});

test("progress runs from the baseline, and marks count by the value itself", () => {
  const target = { value: 60, stretch: 80, floor: 50, baseline: 40 };
  const reached = [45, 50, 60, 80].map((value) => compareToTarget(money(value), target));
  expect(reached.map(({ progress }) => progress)).toEqual([0.25, 0.5, 1, 2]);
  expect(reached.map((one) => one.reached)).toEqual(["none", "floor", "target", "stretch"]);
  const down = { value: 60, stretch: 40, floor: 70, baseline: 100 };
  expect(compareToTarget(lower(money(65)), down)).toMatchObject({
    progress: 0.875,
    reached: "floor",
  });
});

describe("pace", () => {
  const total = (elapsed: number): Target => ({
    value: 100,
    accumulates: true,
    period: { elapsed },
  });
  test("projects evenly", () => {
    expect(compareToTarget(money(40), total(0.5))).toMatchObject({
      pace: { expectedByNow: 50, projected: 80, onPace: false },
      status: "unknown",
      verdict: "undetermined",
      reasons: ["incomplete-period"],
    });
    expect(compareToTarget(money(70), { ...total(0.5), baseline: 20 }).pace).toEqual({
      expectedByNow: 60,
      projected: 120,
      onPace: true,
    });
  });
  test("a growing total keeps a target it has reached, and stays over a limit it has passed", () => {
    expect(compareToTarget(money(110), total(0.5)).status).toBe("met");
    expect(compareToTarget(cost(110), total(0.5)).status).toBe("missed");
    expect(compareToTarget(cost(40), total(0.5))).toMatchObject({
      status: "unknown",
      pace: { onPace: true },
    });
  });
  test("the projection at the end of the period is the value", () => {
    expect(compareToTarget(money(40), total(1))).toMatchObject({
      pace: { expectedByNow: 100, projected: 40, onPace: false },
      status: "missed",
    });
  });
});

describe("properties", () => {
  const verdicts = { worse: 0, similar: 1, undetermined: 1, better: 2 };
  const statuses = ["missed", "missed-within-noise", "unknown", "met-within-noise", "met"];
  const marks = ["none", "floor", "target", "stretch"];
  test("a better measure never has a worse verdict, status or mark", () => {
    fc.assert(
      fc.property(
        fc.nat(99),
        fc.nat(100),
        fc.boolean(),
        fc.boolean(),
        (count, percent, isLower, isBare) => {
          const of = (many: number): Measure => {
            const own = isBare ? money(many / 100) : rate(many);
            return isLower ? lower(own) : own;
          };
          const sign = isLower ? -0.1 : 0.1;
          const value = percent / 100;
          const within = (share: number) => Math.min(1, Math.max(0, share));
          const target = { value, floor: within(value - sign), stretch: within(value + sign) };
          const both = [count, count + 1].map((many) => compareToTarget(of(many), target));
          const [bad, good] = (isLower ? both.reverse() : both) as [
            (typeof both)[0],
            (typeof both)[0],
          ];
          expect(verdicts[good.verdict]).toBeGreaterThanOrEqual(verdicts[bad.verdict]);
          expect(statuses.indexOf(good.status)).toBeGreaterThanOrEqual(
            statuses.indexOf(bad.status),
          );
          expect(marks.indexOf(good.reached)).toBeGreaterThanOrEqual(marks.indexOf(bad.reached));
          expect(good.attainment ?? Infinity).toBeGreaterThanOrEqual(bad.attainment ?? 0);
        },
      ),
      { numRuns: 150 },
    );
  });
  test("the answer survives JSON", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (count, percent) => {
        const result = compareToTarget(rate(count), { value: percent / 100 });
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 40 },
    );
  });
});

describe("refuses", () => {
  test.each<[string, unknown, string]>([
    ["no target", undefined, "target must be an object"],
    ["a number alone", 5, "target must be an object"],
    ["a target without a value", {}, "target.value must be a finite number"],
    ["NaN", { value: Number.NaN }, "target.value must be a finite number, got NaN"],
    ["a text", { value: "5" }, "target.value must be a finite number"],
    ["half a range", { from: 1 }, "target.to must be a finite number, got undefined"],
    ["a range upside down", { from: 2, to: 1 }, "target.to must be no less than from (2), got 1"],
    ["both", { from: 1, to: 2, value: 1 }, "target.value must be left out"],
    ["a stretch below", { value: 5, stretch: 4 }, "target.stretch must be no worse than value (5)"],
    ["a floor above", { value: 5, floor: 6 }, "target.floor must be no better than value (5)"],
    ["a baseline at it", { value: 5, baseline: 5 }, "target.baseline must be worse than value (5)"],
    [
      "a period of what does not accumulate",
      { value: 5, period: { elapsed: 0.5 } },
      "target.period must be left out unless accumulates is true",
    ],
    [
      "a period not begun",
      { value: 5, accumulates: true, period: { elapsed: 0 } },
      "target.period.elapsed must be a fraction above 0 and up to 1, got 0",
    ],
    [
      "a period more than over",
      { value: 5, accumulates: true, period: { elapsed: 1.5 } },
      "target.period.elapsed must be a fraction above 0 and up to 1, got 1.5",
    ],
    ["a period of 5", { value: 5, accumulates: true, period: 5 }, "target.period.elapsed must be"],
    ["accumulates of 1", { value: 5, accumulates: 1 }, "target.accumulates must be true or false"],
  ])("%s", (_, target, message) => {
    const act = (): unknown => compareToTarget(money(5), target as never);
    expect(act).toThrow(message);
    expect(act).toThrow(InputError);
  });
  test("marks of a KPI without a better direction, and what is not a measure", () => {
    const own: Measure = { ...money(5), better: "neither" };
    expect(() => compareToTarget(own, { value: 5, floor: 4 })).toThrow(
      "target.floor must be left out where neither way is better",
    );
    expect(() => compareToTarget({} as never, { value: 5 })).toThrow(InputError);
    expect(() => compareToTarget(money(5), { value: 5 }, { level: 2 })).toThrow("level must be");
  });
});
