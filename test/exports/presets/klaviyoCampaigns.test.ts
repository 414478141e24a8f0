import { expect, test } from "vitest";
import { klaviyoCampaigns, readExport } from "../../../src/exports/index.js";
import { aggregate, campaignTotalsAggregator, openRate } from "../../../src/index.js";
import { headerNames, rowsBelow } from "./exportRows.js";

const header = headerNames(
  "Campaign Name,Tags,Subject,List,Send Time,Send Weekday,Total Recipients,Unique Placed Order,Placed Order Rate,Revenue,Unique Opens,Open Rate,Total Opens,Unique Clicks,Click Rate,Total Clicks,Unsubscribes,Spam Complaints,Spam Complaints Rate,Successful Deliveries,Bounces,Bounce Rate,Campaign ID,Campaign Channel",
);

test("Klaviyo: counts with a decimal, and campaigns by SMS", () => {
  const rows = rowsBelow(
    header,
    `Campaign Name|Send Time|Total Recipients|Unique Opens|Unique Clicks|Bounces|Campaign Channel
    News|2026-02-03 09:00:00|10200.0|4000.0|300.0|200.0|Email
    Test|2026-02-13 09:00:00|12.0|10.0|5.0|0.0|Email
    Text|2026-02-14 09:00:00|1000.0|0.0|90.0|0.0|SMS`,
  );
  const { records, leftOut } = readExport(rows, klaviyoCampaigns);
  expect(openRate(aggregate(records, campaignTotalsAggregator)).value).toBeCloseTo(
    4010 / 10012,
    12,
  );
  expect(leftOut).toMatchObject([{ reason: 'Campaign Channel is "SMS"', count: 1 }]);
  const rate = [
    ...rows,
    (rows[1] as string[]).map((cell) => (cell === "10200.0" ? "48.43%" : cell)),
  ];
  expect(() => readExport(rate, klaviyoCampaigns)).toThrow(
    'rows[4].Total Recipients must be a whole number from 0 up, got "48.43%"',
  );
});
