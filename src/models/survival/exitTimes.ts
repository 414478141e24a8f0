import type { SubjectCounts } from "./subjectCounts.js";

/** The distinct times at which somebody left or was last seen, in order. */
export function exitTimes(groups: readonly SubjectCounts[]): Float64Array {
  const times = new Set<number>();
  for (const { lost, censored } of groups) {
    for (const time of lost.keys()) times.add(time);
    for (const time of censored.keys()) times.add(time);
  }
  return Float64Array.from(times).sort();
}
