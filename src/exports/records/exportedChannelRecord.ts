import type { ChannelRecord } from "../../acquisition/channelRecord.js";

/** What a channel cost and brought in, as an export gives it, with the days that the row is about. */
export interface ExportedChannelRecord extends ChannelRecord {
  /** The name of the campaign. */
  readonly campaign?: string;
  /** The first day that the row is about. */
  readonly first?: string | number;
  /** The last day that the row is about. */
  readonly last?: string | number;
  /** How often the ads were shown. */
  readonly impressions?: number;
}
