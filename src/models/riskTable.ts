import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkedSubject, type SurvivalSubject } from "./survivalSubject.js";

/** Who was at risk, who left and who was last seen, at each time of a table. */
export interface RiskColumns {
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
}

/** Subjects as counts by time. */
export interface Followed {
  /** How many there are. */
  readonly subjects: number;
  /** How many left. */
  readonly events: number;
  readonly lost: ReadonlyMap<number, number>;
  readonly censored: ReadonlyMap<number, number>;
  /** Who came later than at 0. */
  readonly entries: ReadonlyMap<number, number>;
}

/** Counts subjects by when they came, left and were last seen. */
export function followed(subjects: Iterable<SurvivalSubject>, argument = "subjects"): Followed {
  const lost = new Map<number, number>();
  const censored = new Map<number, number>();
  const entries = new Map<number, number>();
  let all = 0;
  let events = 0;
  let position = 0;
  for (const subject of iterable(argument, subjects)) {
    const { time, event, entry, weight } = checkedSubject(subject, argument, position);
    position += 1;
    if (weight === 0) continue;
    const exits = event ? lost : censored;
    exits.set(time, (exits.get(time) ?? 0) + weight);
    if (entry > 0) entries.set(entry, (entries.get(entry) ?? 0) + weight);
    all += weight;
    if (event) events += weight;
  }
  if (all > Number.MAX_SAFE_INTEGER) {
    throw new InputError(argument, all, `at most ${Number.MAX_SAFE_INTEGER} by their weights`);
  }
  return { subjects: all, events, lost, censored, entries };
}

/** The distinct times at which somebody left or was last seen, in order. */
export function exitTimes(groups: readonly Followed[]): Float64Array {
  const times = new Set<number>();
  for (const { lost, censored } of groups) {
    for (const time of lost.keys()) times.add(time);
    for (const time of censored.keys()) times.add(time);
  }
  return Float64Array.from(times).sort();
}

/**
 * Who was at risk at each of the times, which hold all those at which somebody left.
 *
 * At risk at a time is who came before it and left at it or later: who was last seen at the time at
 * which others left was at risk with them.
 */
export function riskColumns(group: Followed, times: Float64Array): RiskColumns {
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
