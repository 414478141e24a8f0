import type { NegativeOption } from "../stream/negativeOption.js";

/** What the caller may state about first orders. */
export type FirstOrdersOptions = NegativeOption;
