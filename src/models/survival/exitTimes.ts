import type { SubjectCounts } from "./subjectCounts.js";

/** The distinct times at which customers of any group left or were last seen, in ascending order. */
export function exitTimes(groups: readonly SubjectCounts[]): Float64Array {
  const times = new Set<number>();
  for (const { lost, censored } of groups) {
    for (const time of lost.keys()) times.add(time);
    for (const time of censored.keys()) times.add(time);
  }
  return Float64Array.from(times).sort();
}
