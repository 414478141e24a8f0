import { iterable } from "../../kernel/check.js";
import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedSubject } from "./checkedSubject.js";
import type { SurvivalSubject } from "./survivalSubject.js";

/** Numbers of subjects by time. */
export interface SubjectCounts {
  /** The number of subjects, by their weights. */
  readonly subjects: number;
  /** The number of subjects who left. */
  readonly events: number;
  /** The number of subjects who left, by time. */
  readonly lost: ReadonlyMap<number, number>;
  /** The number of subjects who were last seen and had not left, by time. */
  readonly censored: ReadonlyMap<number, number>;
  /** The number of subjects with a late entry, by the time of entry. */
  readonly entries: ReadonlyMap<number, number>;
}

/** Checks subjects and counts them by the times at which they entered, left and were last seen. */
export function subjectCounts(
  subjects: Iterable<Given<SurvivalSubject>>,
  argument = "subjects",
): SubjectCounts {
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
