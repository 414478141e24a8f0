import { isAbsent, iterable } from "../kernel/check.js";
import { checkId, type Id, plainId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import { placed } from "../kernel/placed.js";
import { checkRecord } from "../kernel/record.js";
import { instant, type Timestamp } from "../kernel/timestamp.js";
import { periodKeys } from "../period/periodKeys.js";
import { periodOptionNames } from "../period/periodOptions.js";
import { commonTimesKind, type TimesKind, timesKindOf } from "../stream/timesKind.js";
import { isSameValue } from "./isSameValue.js";
import type { LatestAnswersOptions } from "./latestAnswersOptions.js";

/** The latest answer of each person, and how many answers it replaced. */
export interface LatestAnswers<Answer> {
  /** The answers that are left, in the order in which they were given. */
  readonly answers: readonly Answer[];
  /** How many answers were left out, since the same person answered later. */
  readonly superseded: number;
}

/** An answer with its place in the source. */
interface Placed<Answer> {
  readonly answer: Answer;
  readonly place: number;
  readonly at: number;
  /** The place of another answer of the same time that is not equal, if there is one. */
  readonly rival: number | undefined;
}

/**
 * The latest answer of each person, so that a person who answers a survey twice counts once.
 *
 * An answer that names nobody (the id is missing or `null`) is kept. An answer that comes twice is
 * kept once, and the other counts as superseded. So `answers.length + superseded` is the number of
 * all answers.
 *
 * @param answers - Rows with the person's id and `at`, when the person answered.
 * @param options - The field with the id, and the period within which one answer is kept.
 * @returns The answers that are left, and how many are not.
 * @throws {@link InputError} If an id or a time is invalid, if a person's latest answers have the same time and differ, if only some of the times are dates without a time, or if an option is unknown or invalid.
 *
 * @example
 * const rows = [
 *   { respondentId: "ana", at: "2026-01-05T10:00:00Z", score: 3 },
 *   { respondentId: "ben", at: "2026-01-06T10:00:00Z", score: 10 },
 *   { respondentId: "ana", at: "2026-02-07T10:00:00Z", score: 9 },
 * ];
 * const { answers, superseded } = latestAnswers(rows, { by: "respondentId" });
 * superseded; // 1
 * netPromoterScore(answers.map(({ score }) => score)).value; // 100
 * const within = { period: "month", timeZone: "Asia/Jakarta" };
 * latestAnswers(rows, { by: "respondentId", within }).superseded; // 0
 */
export function latestAnswers<
  Field extends string,
  Answer extends {
    /** When the answer was given. */
    readonly at: Timestamp;
  } & { readonly [Of in Field]?: Id | null | undefined },
>(answers: Iterable<Answer>, options: LatestAnswersOptions<Field>): LatestAnswers<Answer> {
  checkOptions(options, ["by", "within"]);
  const { by, within } = { ...options };
  if (typeof by !== "string" || by === "") throw new InputError("by", by, "the name of a field");
  if (!isAbsent(within)) checkOptions(within, periodOptionNames, "within");
  const keyOf = isAbsent(within) ? () => "" : periodKeys(within);
  /** The latest answers, by the person's id and the key of the period. */
  const latest = new Map<Id, Map<string, Placed<Answer>>>();
  const nobodys: Placed<Answer>[] = [];
  let kind: TimesKind = "unknown";
  let count = 0;
  for (const answer of iterable("answers", answers)) {
    try {
      checkRecord("answer", answer);
      const at = instant("at", answer.at);
      kind = commonTimesKind(kind, timesKindOf(answer.at), answer.at, "answers");
      const one = { answer, place: count, at, rival: undefined };
      const id: unknown = answer[by];
      if (isAbsent(id)) nobodys.push(one);
      else {
        checkId(by, id);
        const periods = latest.get(plainId(id)) ?? new Map<string, Placed<Answer>>();
        latest.set(plainId(id), periods);
        const key = keyOf(answer.at);
        periods.set(key, later(periods.get(key), one, by));
      }
    } catch (error) {
      throw placed(error, `answers[${count}]`, "answers");
    }
    count += 1;
  }
  const left = [...nobodys, ...[...latest.values()].flatMap((periods) => [...periods.values()])];
  left.sort((a, b) => a.place - b.place);
  for (const one of left) checkAlone(one);
  return { answers: left.map(({ answer }) => answer), superseded: count - left.length };
}

/** The later of two answers of one person. Of equal ones, it is the first that came. */
function later<Answer extends { readonly at: Timestamp }>(
  known: Placed<Answer> | undefined,
  next: Placed<Answer>,
  by: string,
): Placed<Answer> {
  if (known === undefined) return next;
  if (known.at !== next.at) return known.at > next.at ? known : next;
  return isSameAnswer(known.answer, next.answer, by) ? known : { ...known, rival: next.place };
}

/** Whether two answers of one person and time are equal in all other fields. */
function isSameAnswer(one: object, other: object, by: string): boolean {
  const rest = (answer: object): object => ({ ...answer, at: undefined, [by]: undefined });
  return isSameValue(rest(one), rest(other));
}

function checkAlone({ answer, place, rival }: Placed<{ readonly at: Timestamp }>): void {
  if (rival === undefined) return;
  const expected = `another time than that of answers[${place}], a different answer of the same person`;
  throw new InputError(`answers[${rival}].at`, answer.at, expected);
}
