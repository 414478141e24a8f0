import type { TimeUnit } from "../../kernel/timeUnit.js";

/** A unit of time that a model can count in: hour, day, week, month, quarter or year. */
export type ModelTimeUnit = TimeUnit | "hour";
