// Written by `npm run generate` from the entries of the catalog.
// A new KPI is added at the end. You may reorder the lines of the list by hand: `npm run generate`
// keeps your order.

import type { CatalogEntry } from "../catalogEntry.js";
import { clickToOpenRate } from "./clickToOpenRate.js";
import { deliveryRate } from "./deliveryRate.js";
import { emailBounceRate } from "./emailBounceRate.js";
import { emailClickRate } from "./emailClickRate.js";
import { openRate } from "./openRate.js";
import { placedOrderRate } from "./placedOrderRate.js";
import { revenuePerRecipient } from "./revenuePerRecipient.js";
import { spamComplaintRate } from "./spamComplaintRate.js";
import { unsubscribeRate } from "./unsubscribeRate.js";

/** The KPIs of the family, in the order of its page in the documentation. */
export const email: readonly CatalogEntry[] = [
  openRate,
  emailClickRate,
  clickToOpenRate,
  deliveryRate,
  emailBounceRate,
  unsubscribeRate,
  spamComplaintRate,
  placedOrderRate,
  revenuePerRecipient,
];
