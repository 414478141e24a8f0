import type { PastOptions } from "./pastOptions.js";

/** Where a series ends, and when its years begin. */
export type SeriesEnd = Pick<PastOptions, "asOf" | "yearStart">;
