import type { TimeUnit } from "../../kernel/timeUnit.js";

/** A unit that models count time in. */
export type ModelTimeUnit = TimeUnit | "hour";
