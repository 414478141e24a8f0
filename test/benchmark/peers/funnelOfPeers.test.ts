import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { funnelOfPeers, type MeasuredPeer } from "../../../src/benchmark/index.js";
import { averageOrderValue, InputError, sessionEngagementRate } from "../../../src/index.js";

const peer = (id: string, engagedSessions: number, sessions: number): MeasuredPeer => ({
  id,
  measure: sessionEngagementRate({ engagedSessions, sessions }),
});
const of = (...counts: number[]): MeasuredPeer[] =>
  counts.map((count, place) => peer(`peer ${String(place).padStart(2, "0")}`, count, 100));

test("the limits of chance alone are those of the normal approximation", () => {
  const { target, points, overdispersion } = funnelOfPeers(of(49, 50, 51));
  expect(target).toBe(0.5);
  // 0.5 ± 1.959964 * 0.05 and ± 3.290527 * 0.05
  expect(points[0]?.lower95).toBeCloseTo(0.4020018, 7);
  expect(points[0]?.upper95).toBeCloseTo(0.5979982, 7);
  expect(points[0]?.lower999).toBeCloseTo(0.3354737, 7);
  expect(points[0]?.upper999).toBeCloseTo(0.6645263, 7);
  expect(overdispersion?.tauSquared).toBe(0);
});

test("Spiegelhalter (2005): φ and τ² with the outer tenths drawn in, by hand", () => {
  // z-scores -4, -2, 0, 2, 4; the tenths lie at -3.2 and 3.2: Σz² = 28.48.
  const { overdispersion, points } = funnelOfPeers(of(30, 40, 50, 60, 70));
  expect(overdispersion?.phi).toBeCloseTo(28.48 / 5, 12);
  // w = 400 each: (28.48 - 4) / (2000 - 400)
  expect(overdispersion?.tauSquared).toBeCloseTo(0.0153, 12);
  expect(points[0]?.upper95).toBeCloseTo(0.5 + 1.959964 * Math.sqrt(0.0025 + 0.0153), 6);
  expect(points.every(({ status }) => status === "inside")).toBe(true);
});

test("an outlier stays visible, and small peers stay inside", () => {
  const crowd = of(49, 50, 51, 50, 49, 51, 50, 50, 48, 52, 50, 50, 61, 50, 50, 50, 50, 70);
  const { points } = funnelOfPeers([...crowd, peer("small", 4, 5)], { target: 0.5 });
  expect(points.filter(({ status }) => status !== "inside")).toMatchObject([
    { id: "peer 12", status: "alert" },
    { id: "peer 17", status: "alarm" },
  ]);
});

test("limits end at 0 and 1, and a value on one is inside", () => {
  const { points } = funnelOfPeers([peer("a", 0, 3), peer("b", 3, 3)], { target: 0.5 });
  expect(points).toMatchObject([
    { value: 0, lower999: 0, upper999: 1, status: "inside" },
    { value: 1, lower999: 0, upper999: 1, status: "inside" },
  ]);
});

test("at a rate of 0 or 1 there is no overdispersion", () => {
  expect(funnelOfPeers(of(0, 0))).toMatchObject({
    target: 0,
    overdispersion: null,
    points: [{ status: "inside", lower95: 0, upper95: 0 }, { status: "inside" }],
  });
});

test("without peers the target is null, and there are no points", () => {
  const nothing = { metric: null, target: null, points: [], overdispersion: null, leftOut: [] };
  expect(funnelOfPeers([])).toEqual(nothing);
  expect(funnelOfPeers([peer("a", 0, 0)])).toEqual({
    ...nothing,
    leftOut: [{ id: "a", reason: "no-data" }],
  });
});

test("the order of the peers changes nothing, and the answer survives JSON", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { maxLength: 12 }), (counts) => {
      const funnel = funnelOfPeers(of(...counts));
      expect(funnelOfPeers(of(...counts).reverse())).toEqual(funnel);
      expect(JSON.parse(JSON.stringify(funnel))).toStrictEqual(funnel);
    }),
    { numRuns: 50 },
  );
});

describe("refuses", () => {
  test.each<[string, unknown, unknown, string]>([
    [
      "a number alone",
      [{ id: "a", value: 0.5 }],
      {},
      "peers must be measures that are proportions",
    ],
    [
      "money",
      [{ id: "a", measure: averageOrderValue({ revenue: 5, orders: 1 }) }],
      {},
      'peers must be measures that are proportions of counts, got "a"',
    ],
    [
      "more than all",
      [{ id: "a", measure: { ...of(5)[0]?.measure, numerator: 101 } }],
      {},
      "peers must be measures that are proportions",
    ],
    ["a target of 1", of(5), { target: 1 }, "target must be a fraction between 0 and 1"],
    ["a target as text", of(5), { target: "0.5" }, "target must be a fraction between 0 and 1"],
    ["options that are not an object", of(5), null, "options must be a plain object"],
    ["no peers at all", undefined, {}, "peers must be an iterable"],
  ])("%s", (_, all, options, message) => {
    const act = (): unknown => funnelOfPeers(all as never, options as never);
    expect(act).toThrow(message);
    expect(act).toThrow(InputError);
  });
});
