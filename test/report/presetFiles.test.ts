import { expect, test } from "vitest";
import { type Report, type ReportOptions, reportOf } from "../../src/report/index.js";

/** A file of a tool, with the options that it needs and the numbers that are right by hand. */
interface Case {
  readonly preset: string;
  readonly lines: readonly string[];
  readonly options?: ReportOptions;
  readonly leftOut: readonly number[];
  /** The count or KPI, and its value over all records. */
  readonly right: Readonly<Record<string, number | null>>;
}

const cases: readonly Case[] = [
  {
    preset: "stripePayments",
    lines: [
      "id;Created date (UTC);Amount;Currency;Captured;Converted Amount;Converted Amount Refunded;Converted Currency;Mode;Status;Customer ID",
      "ch_1;2024-06-07 02:38:54;10.00;eur;TRUE;400.00;40.00;thb;Live;Paid;cus_1",
      "ch_2;2024-06-07 03:00:00;200.00;mxn;TRUE;400.00;0.00;thb;Live;Paid;",
      "ch_3;2024-06-08 03:00:00;10.00;usd;TRUE;300.00;0.00;thb;Live;Paid;cus_2",
      "ch_4;2024-06-08 03:00:00;10.00;usd;FALSE;300.00;0.00;thb;Live;Failed;cus_2",
    ],
    leftOut: [1],
    right: { orders: 3, revenue: 1060, customers: 2, repeatPurchaseRate: 0 },
  },
  {
    preset: "woocommerceOrders",
    lines: [
      "\uFEFForder_number,order_date,status,order_currency,order_total,customer_email,item_total",
      "11,2026-04-26 21:32:57,completed,EUR,200.00,ana@example.com,150",
      "11,2026-04-26 21:32:57,completed,EUR,,ana@example.com,50",
      "12,2026-04-27 10:00:00,processing,EUR,8,Ana@example.com,8",
      "13,2026-04-28 10:00:00,pending,EUR,60.00,ben@example.com,60",
      "14,2026-04-29 10:00:00,on-hold,EUR,40.00,ben@example.com,40",
    ],
    leftOut: [1, 1, 1],
    right: { orders: 2, averageOrderValue: 104, repeatPurchaseRate: 1 },
  },
  {
    preset: "amazonOrders",
    lines: [
      "Order ID,Date,Status,Sales Channel ,ASIN,Courier Status,Qty,currency,Amount",
      "1,04-30-22,Shipped,Amazon.in,A,Shipped,1,INR,400.00",
      "1,04-30-22,Shipped,Amazon.in,B,Shipped,2,INR,200.00",
      "2,04-29-22,Cancelled,Amazon.in,A,,0,INR,900.00",
    ],
    leftOut: [1],
    right: { orders: 1, revenue: 600 },
  },
  {
    preset: "onlineRetail",
    lines: [
      "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country",
      "536365,A,LAMP ,6,01-12-2010 08:26,2.55,17850,United Kingdom",
      "536365,B,MUG,10,01-12-2010 08:26,10.17,17850,United Kingdom",
      "536366,POST,POSTAGE,1,13-12-2010 08:28,10.00,,France",
    ],
    leftOut: [],
    right: { orders: 2, revenue: 127, averageOrderValue: 63.5 },
  },
  {
    preset: "mailchimpCampaigns",
    lines: [
      "Title,Send_Date,Total_Recipients,Successful_Deliveries,Total_Bounces,Unique_Opens,Open_Rate,Total_Opens",
      'Winter,2/24/17 11:29,"1,750","1,700",50,340,20.00,900',
      'Spring,"Jun 09, 2018 09:30 pm",110,100,10,50,50%,70',
    ],
    leftOut: [],
    right: { sent: 1860, delivered: 1800, openRate: 390 / 1800 },
  },
  {
    preset: "metaAds",
    lines: [
      "Campaign name,Reporting starts,Reporting ends,Amount spent (AUD),Impressions,Link clicks,Results,Result indicator",
      ",2026-01-01,2026-01-31,175.5,41400,480,12,",
      "Spring,2026-01-01,2026-01-31,120.00,31000,400,10,actions:lead",
      'Autumn,2026-01-01,2026-01-31,55.50,"10,400",80,2,actions:lead',
    ],
    leftOut: [1],
    right: { cost: 175.5, costPerAcquisition: 14.625 },
  },
  {
    preset: "instagramPosts",
    lines: [
      "Post ID,Publish time,Post type,Views,Likes,Shares,Comments,Saves,Reach",
      '17900000000000001,03/27/2026 06:08,IG image,"12,400",500,10,20,16,"10,000"',
      "17900000000000002,03/27/2026 06:08,IG story,100,,,,,",
    ],
    leftOut: [1],
    right: { posts: 1, engagementRateByReach: 0.0546 },
  },
  {
    preset: "tiktokPosts",
    lines: [
      "Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Average watch time",
      'Unboxing,https://www.tiktok.com/@shop/video/7300000000000000001,2026-03-27 06:08,1.2K,40,10,"18,400",0:09',
      ",,,,,,,",
    ],
    leftOut: [1],
    right: { posts: 1, likes: 1200, engagementRateByViews: 1250 / 18400 },
  },
  {
    preset: "typeformResponses",
    lines: [
      "#,How?,Start Date (UTC),Submit Date (UTC),Network ID",
      "a,9,2026-03-14,2026-03-14,n",
      "b,10,2026-03-15,2026-03-15,n",
      "c,3,2026-03-15,2026-03-15,n",
      "d,,2026-03-15,2026-03-15,n",
    ],
    options: { survey: { question: "nps", column: "How?" } },
    leftOut: [1],
    right: { responses: 3, netPromoterScore: 100 / 3 },
  },
  {
    preset: "ga4Events",
    lines: [
      "event_timestamp,event_name,user_pseudo_id,event_params",
      ...["1.1", "1.1", "2.2"].map(
        (visitor, place) =>
          `16964704${52 + place}486466,page_view,${visitor},"[{""key"":""ga_session_id"",""value"":{""int_value"":""111""}}]"`,
      ),
    ],
    leftOut: [],
    // The same session id of two visitors is two sessions.
    right: { sessions: 2 },
  },
];

function valueOf(report: Report, id: string): number | null | undefined {
  const [section] = report.sections;
  if (section?.kind !== "kpis") throw new Error("the first section has no KPIs");
  return section.overall?.counts[id] ?? section.overall?.measures[id]?.value;
}

test.each(cases)(
  "$preset goes through as it was downloaded",
  async ({ preset, lines, options, leftOut, right }) => {
    const report = await reportOf([{ name: "a.csv", text: `${lines.join("\r\n")}\r\n` }], options);
    const [file] = report.files;
    expect(file?.preset).toBe(preset);
    expect(file?.leftOut.map(({ count }) => count)).toEqual(leftOut);
    const dropped = leftOut.reduce((sum, count) => sum + count, 0);
    expect((file?.records ?? 0) + (file?.added ?? 0) + dropped).toBe(file?.rows);
    for (const [id, value] of Object.entries(right)) {
      if (value === null) expect(valueOf(report, id), id).toBeNull();
      else expect(valueOf(report, id), id).toBeCloseTo(value, 9);
    }
  },
);
