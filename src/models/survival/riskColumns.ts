import type { SubjectCounts } from "./subjectCounts.js";

/** Who was at risk, who left and who was last seen, at each time of a table. */
export interface RiskColumns {
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/**
 * Who was at risk at each of the times, which hold all those at which somebody left.
 *
 * At risk at a time is who came before it and left at it or later: who was last seen at the time at
 * which others left was at risk with them.
 */
export function riskColumns(group: SubjectCounts, times: Float64Array): RiskColumns {
  const atRisk = new Float64Array(times.length);
  const events = new Float64Array(times.length);
  const censored = new Float64Array(times.length);
  const entries = [...group.entries].sort(([a], [b]) => a - b);
  let present = group.subjects - entries.reduce((late, [, many]) => late + many, 0);
  let next = 0;
  for (const [row, time] of times.entries()) {
    for (; next < entries.length; next += 1) {
      const [entry, many] = entries[next] as [number, number];
      if (entry >= time) break;
      present += many;
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
