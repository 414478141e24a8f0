import { expect, test } from "vitest";
import {
  type Scorecard,
  type ScorecardTableOptions,
  scorecard,
  scorecardTable,
} from "../../../src/benchmark/index.js";
import {
  averageOrderValue,
  bounceRate,
  customerAcquisitionCost,
  customerEffortScore,
  InputError,
  type Measure,
  netPromoterScoreFromCounts,
  sessionEngagementRate,
  unsubscribeRate,
} from "../../../src/index.js";

const card = scorecard(
  [
    bounceRate({ bouncedSessions: 450, sessions: 1000 }),
    sessionEngagementRate({ engagedSessions: 80, sessions: 160 }),
    averageOrderValue({ revenue: 1234567, orders: 18, currency: "EUR" }),
    unsubscribeRate({ unsubscribes: 0, delivered: 0 }),
  ],
  { targets: { bounceRate: { value: 0.5 }, sessionEngagementRate: { value: 0.56 } } },
);

test("is one line for each KPI, in aligned columns, without blank columns", () => {
  expect(scorecardTable(card).split("\n")).toEqual([
    "KPI                          Value  Interval        Reference     Distance  Standing  Certainty  Stands on",
    "---------------------  -----------  --------------  ---------  -----------  --------  ---------  ---------------------------",
    "bounceRate                   45.0%  41.9% to 48.1%      50.0%  +5.0 points  strong    medium     target",
    "sessionEngagementRate        50.0%  42.3% to 57.7%      56.0%  -6.0 points  unknown              within-noise, units-unknown",
    "averageOrderValue        68587 EUR                                          unknown",
    "unsubscribeRate        – (no-data)                                          unknown",
  ]);
});

test.each<[Measure, number, string]>([
  [
    netPromoterScoreFromCounts({ promoters: 400, passives: 400, detractors: 200 }),
    40,
    "-20.0 points",
  ],
  [sessionEngagementRate({ engagedSessions: 400, sessions: 1000 }), 0.5, "-10.0 points"],
  [unsubscribeRate({ unsubscribes: 40, delivered: 100_000 }), 0.001, "+0.06 points"],
  [customerAcquisitionCost({ costs: 9600, newCustomers: 100 }), 120, "+20% of reference"],
  [customerAcquisitionCost({ costs: 9600, newCustomers: 100 }), 0, "-96.00"],
  [customerEffortScore([4, 5, 5, 4], { scale: 5 }), 4, "+0.50"],
])("a distance says its unit: %#", (measure, value, expected) => {
  const text = scorecardTable(scorecard([measure], { targets: { [measure.metric]: { value } } }));
  const [head = "", , line = ""] = text.split("\n");
  const end = head.indexOf("Distance") + "Distance".length;
  expect(line.slice(0, end).endsWith(`  ${expected}`)).toBe(true);
});

test("writes measures by formatMeasure, on one line", () => {
  const formatMeasure = ({ value }: Measure): string => `${String(value)}\n€`;
  const [, , first] = scorecardTable(card, { formatMeasure }).split("\n");
  expect(first).toContain("0.45 €  0.41");
});

test("is only the head, with all columns, without KPIs", () => {
  const [head, line, ...rest] = scorecardTable(scorecard([])).split("\n");
  expect(head).toBe(
    "KPI  Value  Interval  Reference  Distance  Standing  Certainty  Stands on  Past",
  );
  expect(line).toMatch(/^[- ]+$/);
  expect(rest).toEqual([]);
});

test.each<[string, unknown, unknown, string]>([
  ["nothing", undefined, {}, "scorecard.rows must be an iterable"],
  [
    "rows that are not objects",
    { rows: [3] },
    {},
    "scorecard.rows[0] must be a row of a scorecard",
  ],
  ["options that are not an object", card, 3, "options must be a plain object"],
  [
    "a formatMeasure that is not a function",
    card,
    { formatMeasure: 3 },
    "formatMeasure must be a function",
  ],
  ["what returns no text", card, { formatMeasure: () => 3 }, "formatMeasure must be a function"],
])("refuses %s", (_, some, options, message) => {
  const call = (): unknown => scorecardTable(some as Scorecard, options as ScorecardTableOptions);
  expect(call).toThrow(InputError);
  expect(call).toThrow(message);
});
