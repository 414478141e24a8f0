import type { NegativeOption } from "../stream/negative.js";

/** What the caller may state about first orders. */
export type FirstOrdersOptions = NegativeOption;
