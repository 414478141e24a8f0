import type { SubjectCounts } from "./subjectCounts.js";

/** The numbers of subjects at risk, leaving and last seen, at each of several times. */
export interface RiskColumns {
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/**
 * Counts the subjects at risk, leaving and last seen at each of the times, which must be in ascending
 * order and include every exit time of the group.
 *
 * A subject is at risk at a time if it entered before that time and left, or was last seen, at that
 * time or later.
 */
export function riskColumns(group: SubjectCounts, times: Float64Array): RiskColumns {
  const atRisk = new Float64Array(times.length);
  const events = new Float64Array(times.length);
  const censored = new Float64Array(times.length);
  const entries = [...group.entries].sort(([a], [b]) => a - b);
  let present = group.subjects - entries.reduce((late, [, count]) => late + count, 0);
  let next = 0;
  for (const [row, time] of times.entries()) {
    for (; next < entries.length; next += 1) {
      const [entry, count] = entries[next] as [number, number];
      if (entry >= time) break;
      present += count;
    }
    const lost = group.lost.get(time) ?? 0;
    const seen = group.censored.get(time) ?? 0;
    atRisk[row] = present;
    events[row] = lost;
    censored[row] = seen;
    present -= lost + seen;
  }
  return { atRisk, events, censored };
}
