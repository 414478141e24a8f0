import type { SqlTable } from "../source/sqlTable.js";
import type { CampaignColumns } from "./campaignColumns.js";

/** A table of email campaigns: its name or a query, and its columns. */
export type CampaignTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: CampaignColumns;
};
