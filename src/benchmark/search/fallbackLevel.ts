import type { Benchmark } from "../definition/benchmark.js";
import { industryOf } from "../figures/industries.js";

/** One thing to look for in one field: what was asked, or what stands in for it. */
export interface FallbackLevel {
  readonly field: "industry" | "region" | "channel";
  readonly asked: string;
  /** Left out where it is what was asked. */
  readonly used?: string | null;
}

/** What to look for in a field, in order: what was asked, the whole that stands in for it, what does not say. */
export function fallbackLevels(
  field: FallbackLevel["field"],
  asked: string | undefined,
): readonly (FallbackLevel | undefined)[] {
  if (asked === undefined) return [undefined];
  const whole = { industry: "all industries", region: "Global", channel: undefined }[field];
  return [
    { field, asked },
    ...(whole === undefined || isSameName(named(field, asked), whole)
      ? []
      : [{ field, asked, used: whole }]),
    { field, asked, used: null },
  ];
}

/** Whether a benchmark is of it. */
export function isAtLevel(benchmark: Benchmark, { field, asked, used }: FallbackLevel): boolean {
  const own = benchmark[field];
  if (used === null) return own === undefined;
  return own !== undefined && isSameName(named(field, own), named(field, used ?? asked));
}

/** An industry under its one name; anything else as it is. */
function named(field: FallbackLevel["field"], text: string): string {
  return field === "industry" ? industryOf(text) : text;
}

/** Whether two names are the same, but for capitals. */
export function isSameName(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
