import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Campaigns of Meta Ads, without the row of totals. The currency stands in the name of a column.
 *
 * What Results counts can differ from row to row. If it does, the option `keep` chooses one:
 * `{ keep: { "Result indicator": ["actions:lead"] } }`.
 *
 * @example
 * metaAds.fields.currency.inName; // true
 */
export const metaAds: ExportPreset<"channels"> = {
  id: "metaAds",
  title: "Meta Ads, campaigns",
  records: "channels",
  header: ["Reporting starts", "Reporting ends", "Amount spent (*)"],
  rows: [
    { column: ["Campaign name", "Campaign"], dropBlank: true },
    { column: ["Result indicator", "Result type"], same: true, optional: true },
  ],
  totals: ["cost", "acquisitions", "visits"],
  advice: "choose the column in the report of Meta Ads before you export it",
  fields: {
    channel: { column: ["Campaign name", "Campaign"] },
    campaign: { column: ["Campaign name", "Campaign"] },
    first: "Reporting starts",
    last: "Reporting ends",
    cost: { column: "Amount spent (*)", blank: 0 },
    impressions: { column: "Impressions", blank: 0, optional: true },
    visits: { column: ["Link clicks", "Clicks (all)"], blank: 0, optional: true },
    acquisitions: { column: "Results", blank: 0 },
    currency: { column: "Amount spent (*)", inName: true },
  },
};
