import type { ExportedCampaign } from "./exportedCampaign.js";
import type { ExportedChannelRecord } from "./exportedChannelRecord.js";
import type { ExportedEvent } from "./exportedEvent.js";
import type { ExportedOrder } from "./exportedOrder.js";
import type { ExportedPost } from "./exportedPost.js";
import type { ExportedResponse } from "./exportedResponse.js";
import type { ExportedSubscription } from "./exportedSubscription.js";

/** The records that exports are read into, by their kinds. */
export interface ExportRecords {
  /** For `orderTotalsAggregator`, `customerHistories` and everything else that takes orders. */
  readonly orders: ExportedOrder;
  /** For `subscriptionTotalsAggregator`. */
  readonly subscriptions: ExportedSubscription;
  /** For `campaignTotalsAggregator`. */
  readonly campaigns: ExportedCampaign;
  /** For `postTotalsAggregator`. */
  readonly posts: ExportedPost;
  /** For `channelTotalsAggregator`. */
  readonly channels: ExportedChannelRecord;
  /** For `responseTotalsAggregator` and the scores of surveys. */
  readonly responses: ExportedResponse;
  /** For `sessionsFromEvents`. */
  readonly events: ExportedEvent;
}
