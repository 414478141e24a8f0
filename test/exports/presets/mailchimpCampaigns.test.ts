import { expect, test } from "vitest";
import { mailchimpCampaigns, readExport, recognizeExport } from "../../../src/exports/index.js";
import { aggregate, campaignTotalsAggregator, openRate } from "../../../src/index.js";
import { headerNames, rowsBelow } from "./exportRows.js";

const header = headerNames(
  'Title,Subject,List,"Send Date","Send Weekday","Total Recipients","Successful Deliveries","Soft Bounces","Hard Bounces","Total Bounces","Times Forwarded","Forwarded Opens","Unique Opens","Open Rate","Total Opens","Unique Clicks","Click Rate","Total Clicks",Unsubscribes,"Abuse Complaints","Times Liked on Facebook","Folder Id","Unique Id","Total Orders","Total Gross Sales","Total Revenue"',
);

test("Mailchimp: names with underscores, and rates that are not read", () => {
  const { records, notes } = readExport(
    rowsBelow(
      header.slice(0, 20).map((name) => name.replaceAll(" ", "_")),
      `Title|Send_Date|Total_Recipients|Successful_Deliveries|Total_Bounces|Unique_Opens|Open_Rate|Total_Opens
      Winter|2/24/17 11:29|1,750|1,700|50|340|20.00|900
      Spring|Jun 09, 2018 09:30 pm|110|100|10|50|50%|70`,
    ),
    mailchimpCampaigns,
  );
  expect(records.map(({ at }) => at)).toEqual(["2017-02-24", "2018-06-09"]);
  // (340 + 50) / (1700 + 100)
  expect(openRate(aggregate(records, campaignTotalsAggregator)).value).toBeCloseTo(0.216667, 6);
  expect(notes).toEqual([
    "opens by machines are among the unique opens, which makes them too many",
  ]);
});

test("Mailchimp: the whole header of today", () => {
  const rows = rowsBelow(
    header,
    `Title|Send Date|Total Recipients|Successful Deliveries|Total Bounces|Unique Opens|Unique Clicks|Click Rate|Unsubscribes|Abuse Complaints|Total Revenue
    Winter|Feb 24, 2017 11:29 am|1,750|1,700|50|340|34|2.00%|3|1|"99.00"`,
  );
  expect(recognizeExport(rows).id).toBe("mailchimpCampaigns");
  expect(readExport(rows, mailchimpCampaigns).records).toEqual([
    {
      name: "Winter",
      at: "2017-02-24",
      sent: 1750,
      bounced: 50,
      uniqueOpens: 340,
      uniqueClicks: 34,
      unsubscribes: 3,
      complaints: 1,
    },
  ]);
});
