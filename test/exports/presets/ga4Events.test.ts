import { describe, expect, test } from "vitest";
import { ga4Events, readExport, recognizeExport } from "../../../src/exports/index.js";
import { aggregate, sessionTotalsFromEventsAggregator } from "../../../src/index.js";
import { leftOutCounts } from "./exportRows.js";

type Params = Readonly<Record<string, string | number | null>>;

const param = ([key, value]: [string, string | number | null]): object => ({
  key,
  value: {
    string_value: typeof value === "string" ? value : null,
    // JSON of BigQuery has whole numbers as texts.
    int_value: typeof value === "number" ? String(value) : null,
    float_value: null,
    double_value: null,
  },
});
const event = (
  name: string,
  seconds: number,
  visitor: string | null,
  params: Params,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  event_date: "20231005",
  event_timestamp: `16964704${(52 + seconds).toString()}486466`,
  event_name: name,
  event_params: Object.entries({ ga_session_id: 111, ...params }).map(param),
  user_pseudo_id: visitor,
  ecommerce: null,
  traffic_source: { medium: "cpc" },
  ...more,
});
const rows = [
  event("session_start", 0, "1005694.5834348403", { ga_session_number: 1, medium: "organic" }),
  event("page_view", 1, "1005694.5834348403", { ga_session_number: 1, session_engaged: "0" }),
  event("page_view", 40, "1005694.5834348403", {
    ga_session_number: 1,
    session_engaged: "1",
    engagement_time_msec: 38_500,
  }),
  event(
    "purchase",
    41,
    "1005694.5834348403",
    { ga_session_number: 1 },
    {
      ecommerce: { purchase_revenue: null, purchase_revenue_in_usd: 24.5 },
    },
  ),
  event("page_view", 2, "2000.3", { ga_session_number: 4, session_engaged: null }),
  event("page_view", 3, "2000.4", { ga_session_number: 4, debug_mode: 1 }),
  event("page_view", 3, null, {}),
];

describe("events of Google Analytics 4", () => {
  const reading = readExport(rows, ga4Events);

  test("have microseconds, parameters with a value for each type, and ids that look like numbers", () => {
    expect(recognizeExport(rows).id).toBe("ga4Events");
    expect(reading.records[0]).toEqual({
      visitorId: "1005694.5834348403",
      sessionId: "111",
      at: 1696470452486.466,
      kind: "session_start",
      newVisitor: true,
      channel: "organic",
      currency: "USD",
    });
    expect(reading.records[2]).toMatchObject({ engaged: true, engagementSeconds: 38.5 });
    expect(reading.records[3]).toMatchObject({ kind: "purchase", value: 24.5 });
    expect(reading.records[4]).not.toHaveProperty("engaged");
    expect(leftOutCounts(reading)).toEqual([
      [1, "event_params.debug_mode is filled"],
      [1, "user_pseudo_id is blank"],
    ]);
    expect(reading.period).toEqual({ first: "2023-10-05", last: "2023-10-05" });
  });
  test("give sessions by visitor and id", () => {
    const totals = aggregate(
      reading.records,
      sessionTotalsFromEventsAggregator({
        rule: "not-engaged",
        pageViews: ["page_view"],
        conversions: ["purchase"],
      }),
    );
    // Two visitors have the session 111.
    expect([totals.sessions, totals.pageViews, totals.conversions]).toEqual([2, 3, 1]);
    expect(totals.engagedSessions).toBe(1);
  });
  test("may have their parameters as JSON, and an id of their own", () => {
    const asText = rows.map((row) => ({
      ...row,
      event_params: JSON.stringify(row["event_params"]),
    }));
    expect(readExport(asText, ga4Events).records).toEqual(reading.records);
    const batch = { batch_page_id: 7, batch_ordering_id: 2, batch_event_index: 1 };
    const [record] = readExport([{ ...rows[0], ...batch }], ga4Events).records;
    expect(record?.eventId).toBe("7-2-1");
    const kept = readExport(rows, ga4Events, { keep: { "event_params.debug_mode": "all" } });
    expect(kept.records.length).toBe(reading.records.length + 1);
  });
  test("are refused with parameters or times of another shape", () => {
    const broken = [{ ...rows[0], event_params: "ga_session_id=1" }];
    expect(() => readExport(broken, ga4Events)).toThrow(
      "rows[0].event_params must be an object, a list of keys and values, or its JSON",
    );
    const dated = [{ ...rows[0], event_timestamp: "2023-10-05 01:47:32" }];
    expect(() => readExport(dated, ga4Events)).toThrow(
      "rows[0].event_timestamp must be a date of the form epoch-microseconds",
    );
    const milliseconds = [{ ...rows[0], event_timestamp: 1696470452486 }];
    expect(() => readExport(milliseconds, ga4Events)).toThrow("epoch-microseconds");
  });
});
