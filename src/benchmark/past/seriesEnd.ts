import type { PastOptions } from "./pastOptions.js";

/** Where a series ends, when its years begin, and which of its periods are alike. */
export type SeriesEnd = Pick<PastOptions, "asOf" | "yearStart" | "season">;
