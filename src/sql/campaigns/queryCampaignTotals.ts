import { campaignCounts } from "../../email/campaignCounts.js";
import type { CampaignTotals } from "../../email/campaignTotals.js";
import { campaignTotalsAggregatorFor } from "../../email/campaignTotalsAggregatorFor.js";
import { checkOptions } from "../../kernel/options.js";
import type { Invalid } from "../../stream/invalid.js";
import { countSource } from "../counts/countSource.js";
import { queryCounts } from "../counts/queryCounts.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { campaignFaults } from "./campaignFaults.js";
import type { CampaignTable } from "./campaignTable.js";

/**
 * A statement that adds up the email campaigns of a table, and a reader of its answer. The reader
 * makes the same totals from the answer as {@link campaignTotalsAggregator} makes from the rows.
 *
 * A null is a number that is not known: the campaign is left out only of the KPIs that need the
 * number. A field without a column is known of no campaign.
 *
 * @param campaigns - The table, or a query of your own, and its columns.
 * @param options - The dialect, and what is wanted: `by`, `from`, `to`, `where` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many) or if the answer was cut short.
 *
 * @example
 * const campaigns = {
 *   table: ["crm", "campaigns"],
 *   columns: { sent: "sent", bounced: "bounced", uniqueOpens: "opens", at: { column: "sent_at", is: "instant" } },
 * };
 * const query = queryCampaignTotals(campaigns, { dialect: bigquery, from: "2026-01-01T00:00:00Z" });
 * query.parameters.p1; // "2026-01-01 00:00:00.000Z"
 */
export function queryCampaignTotals<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  campaigns: CampaignTable,
  options: QueryOptions<By, Handling>,
): Query<QueriedResult<By, CampaignTotals, Handling>> {
  checkOptions(options, queryOptionNames);
  const { fields } = campaignCounts;
  const source = countSource(
    {
      items: "campaigns",
      table: campaigns,
      fields,
      required: ["sent"],
      contradictions: campaignFaults,
    },
    options,
  );
  return queryCounts(
    source,
    campaignCounts,
    campaignTotalsAggregatorFor({ definition: options.definition }),
  );
}
