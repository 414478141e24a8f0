import { expect, test } from "vitest";
import { instagramPosts, readExport } from "../../../src/exports/index.js";
import { aggregate, engagementRateByReach, postTotalsAggregator } from "../../../src/index.js";
import { headerNames, rowsBelow } from "./exportRows.js";

const header = headerNames(
  "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Likes,Shares,Comments,Saves,Reach,Follows",
);

test("Instagram: groups of digits, stories, and ids that a spreadsheet cut", () => {
  const rows = rowsBelow(
    header,
    `Post ID|Publish time|Post type|Views|Likes|Comments|Shares|Saves|Reach
    17900000000000001|03/27/2026 06:08|IG image|12,400|500|20|10|16|10,000
    17900000000000002|03/05/2026 06:08|IG story|900|||||800`,
  );
  const { records, leftOut } = readExport(rows, instagramPosts);
  const totals = aggregate(records, postTotalsAggregator);
  expect(engagementRateByReach(totals).value).toBe(0.0546);
  expect(records[0]).toMatchObject({ id: "17900000000000001", at: "2026-03-27", views: 12400 });
  expect(leftOut.map(({ reason }) => reason)).toEqual(['Post type is "IG story"']);
  const cut = [...rows, ["1.79E+16", ...(rows[1] as string[]).slice(1)]];
  expect(() => readExport(cut, instagramPosts)).toThrow(
    "rows[3].Post ID must be an id with all its digits",
  );
});
