import type { Measure } from "../kernel/measure.js";
import type { Ratio } from "../kernel/ratio.js";

/**
 * The KPIs whose emails or sessions come in groups that differ from each other: emails in mailings,
 * and sessions in visitors.
 */
const ofGroups: readonly string[] = [
  "openRate",
  "emailClickRate",
  "unsubscribeRate",
  "spamComplaintRate",
  "deliveryRate",
  "emailBounceRate",
  "bounceRate",
  "sessionEngagementRate",
];

/**
 * Whether a measure is the total of mailings or sessions and does not say how they vary. Wilson's
 * limits then take each email or session as independent of the others.
 */
export function isTotalOfGroups(measure: Measure): boolean {
  return ofGroups.includes(measure.metric) && (measure as Partial<Ratio>).spread === undefined;
}
