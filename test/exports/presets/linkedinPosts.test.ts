import { describe, expect, test } from "vitest";
import { linkedinPosts, readExport, recognizeExport } from "../../../src/exports/index.js";
import {
  aggregate,
  engagementRateByImpressions,
  postTotalsAggregator,
} from "../../../src/index.js";
import { headerNames, rowBelow } from "./exportRows.js";

const header = headerNames(
  "Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,Audience,Impressions,Views (Excluding offsite video views),Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type",
);
const link = "https://www.linkedin.com/feed/update/urn:li:activity:72000000000000000";
const post = (more: Readonly<Record<string, unknown>>): unknown[] =>
  rowBelow(header, { "Post title": "News", "Post type": "Organic", Audience: "All", ...more });
const rows = [
  ["All posts are shown with times in UTC", ...header.slice(1).map(() => "")],
  header,
  post({
    "Post link": `${link}01`,
    "Created date": "03/27/2026",
    Impressions: 1369,
    Clicks: 328,
    "Click through rate (CTR)": 0.239590943,
    Likes: 20,
    Comments: 3,
    Reposts: 2,
  }),
  post({
    "Post link": `${link}02`,
    "Created date": "03/05/2026",
    Impressions: "631.0",
    "Views (Excluding offsite video views)": "90",
    Clicks: "5",
    Likes: "4",
    Comments: "0",
    Reposts: "0",
  }),
];

describe("posts of LinkedIn", () => {
  test("stand below a line of title, and their rate is not read", () => {
    expect(recognizeExport(rows).id).toBe("linkedinPosts");
    const { records, notes } = readExport(rows, linkedinPosts);
    expect(records).toEqual([
      {
        id: `${link}01`,
        at: "2026-03-27",
        type: "Organic",
        likes: 20,
        comments: 3,
        shares: 2,
        clicks: 328,
        impressions: 1369,
      },
      {
        id: `${link}02`,
        at: "2026-03-05",
        type: "Organic",
        likes: 4,
        comments: 0,
        shares: 0,
        clicks: 5,
        impressions: 631,
        views: 90,
      },
    ]);
    expect(notes).toEqual([
      "the file has no followers: take rates by impressions, not by followers",
    ]);
    // (20 + 3 + 2 + 328 + 4 + 5) / (1 369 + 631): a click is an engagement
    const totals = aggregate(records, postTotalsAggregator);
    expect(engagementRateByImpressions(totals).value).toBe(0.181);
  });
  test("need a link, since posts are told apart by it", () => {
    const blank = post({ "Created date": "03/27/2026", Impressions: 1 });
    expect(() => readExport([...rows, blank], linkedinPosts)).toThrow(
      "rows[4].Post link must be filled, since every record needs its id",
    );
  });
});
