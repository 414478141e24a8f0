import type { Industry } from "./industry.js";

/** An industry of the catalog, or another name of it: "saas", "online shop". */
export type IndustryName = Industry | (string & {});
