// Written by `npm run generate` from the entries of the catalog.
// A new KPI comes last. Lines of the list may be moved; their order is kept.

import type { CatalogEntry } from "../catalogEntry.js";
import { clickToOpenRate } from "./clickToOpenRate.js";
import { deliveryRate } from "./deliveryRate.js";
import { emailBounceRate } from "./emailBounceRate.js";
import { emailClickRate } from "./emailClickRate.js";
import { openRate } from "./openRate.js";
import { spamComplaintRate } from "./spamComplaintRate.js";
import { unsubscribeRate } from "./unsubscribeRate.js";

/** The KPIs of the family, in the order of its page. */
export const email: readonly CatalogEntry[] = [
  openRate,
  emailClickRate,
  clickToOpenRate,
  deliveryRate,
  emailBounceRate,
  unsubscribeRate,
  spamComplaintRate,
];
