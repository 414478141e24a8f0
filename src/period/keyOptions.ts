import type { PeriodOptions } from "./periodOptions.js";

/** The options of periods where the key itself shows the length, so that all of them may be left out. */
export type KeyOptions = { readonly [Name in keyof PeriodOptions]?: PeriodOptions[Name] | null };
