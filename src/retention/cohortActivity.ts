import type { CustomerActivity } from "../stream/customerActivity.js";

/** Something that a customer did, which shows that the customer was active. */
export type CohortActivity = CustomerActivity;
