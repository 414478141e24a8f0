import { describe, expect, test } from "vitest";
import { readExport, recognizeExport, tiktokPosts } from "../../../src/exports/index.js";
import { aggregate, engagementRateByViews, postTotalsAggregator } from "../../../src/index.js";
import { leftOutCounts } from "./exportRows.js";

const rows = [
  "Video title|Video link|Post time|Total likes|Total comments|Total shares|Total views|Average watch time",
  "Unboxing|https://www.tiktok.com/@shop/video/7300000000000000001|2026-03-27 06:08|1.2K|40|10|18,400|0:09",
  "|||||||",
  "How to|https://www.tiktok.com/@shop/video/7300000000000000002|Mar 28, 2026|300|0|0|9100|11.5",
  "Tour|https://www.tiktok.com/@shop/video/7300000000000000003|3/29/2026|50||1|2M|7",
].map((line) => line.split("|"));

describe("videos of TikTok", () => {
  const reading = readExport(rows, tiktokPosts);

  test("have short and grouped counts, blank rows and dates of three forms", () => {
    expect(recognizeExport(rows).id).toBe("tiktokPosts");
    expect(reading.records).toEqual([
      {
        id: "https://www.tiktok.com/@shop/video/7300000000000000001",
        at: "2026-03-27",
        likes: 1200,
        comments: 40,
        shares: 10,
        views: 18400,
      },
      {
        id: "https://www.tiktok.com/@shop/video/7300000000000000002",
        at: "2026-03-28",
        likes: 300,
        comments: 0,
        shares: 0,
        views: 9100,
      },
      {
        id: "https://www.tiktok.com/@shop/video/7300000000000000003",
        at: "2026-03-29",
        likes: 50,
        shares: 1,
        views: 2_000_000,
      },
    ]);
    expect(leftOutCounts(reading)).toEqual([[1, "blank row"]]);
    expect(reading.notes).toEqual([
      "the file has no followers: take rates by views, not by followers",
    ]);
    const first = aggregate(reading.records.slice(0, 2), postTotalsAggregator);
    // (1200 + 40 + 10 + 300) / (18 400 + 9 100)
    expect(engagementRateByViews(first).value).toBeCloseTo(1550 / 27_500, 12);
  });
  test("are refused where a count is no count", () => {
    for (const [text, words] of [
      ["1.25", "a whole number from 0 up"],
      ["about 5", "a whole number from 0 up"],
      ["1.2345K", "a whole number from 0 up"],
      ["-3", "a whole number from 0 up"],
    ] as const) {
      const row = ["X", "https://x/1", "3/30/2026", text, "0", "0", "1", "7"];
      expect(() => readExport([...rows, row], tiktokPosts)).toThrow(
        `rows[5].Total likes must be ${words}`,
      );
    }
  });
});
