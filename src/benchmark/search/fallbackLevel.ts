import { industryOf } from "../../kernel/industryOf.js";
import type { Benchmark } from "../definition/benchmark.js";
import type { BenchmarkFallback } from "./benchmarkFallback.js";

/** A name to look for in one field. `used` is left out if it is the name that was asked for. */
export type FallbackLevel = Omit<BenchmarkFallback, "used"> & { readonly used?: string | null };

const wholes = { industry: "all industries", region: "Global", channel: undefined } as const;

/**
 * The names to look for in a field, in order: the name that was asked for, the whole that replaces
 * it, and no name. If no name was asked for, the result is a single `undefined`.
 */
export function fallbackLevels(
  field: FallbackLevel["field"],
  asked: string | undefined,
): readonly (FallbackLevel | undefined)[] {
  if (asked === undefined) return [undefined];
  const whole = wholes[field];
  return [
    { field, asked },
    ...(whole === undefined || isSameName(commonName(field, asked), whole)
      ? []
      : [{ field, asked, used: whole }]),
    { field, asked, used: null },
  ];
}

/** Whether a benchmark has the name that a level looks for. */
export function isAtLevel(benchmark: Benchmark, { field, asked, used }: FallbackLevel): boolean {
  const own = benchmark[field];
  if (used === null) return own === undefined;
  return own !== undefined && isSameName(commonName(field, own), commonName(field, used ?? asked));
}

/** An industry under one name for all publishers; a region or channel as it is. */
function commonName(field: FallbackLevel["field"], text: string): string {
  return field === "industry" ? industryOf(text) : text;
}

/** Whether two names are equal, ignoring upper and lower case. */
export function isSameName(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
