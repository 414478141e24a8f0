import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import type { RfmBins } from "./rfmBins.js";
import type { RfmSegment } from "./rfmSegment.js";
import type { ScoreRange } from "./scoreRange.js";

/** The segments that customers are sorted into. */
export interface RfmSegmentation {
  /** The names of all segments, and "Other" as the last. */
  readonly names: readonly string[];
  /** The name of the first segment that the scores belong to, or "Other". */
  readonly segmentOf: (recency: number, frequency: number, monetary: number) => string;
}

const rest = "Other";

/** Checks and reads the segments. Their scores must be among the scores that customers can have. */
export function rfmSegmentation(segments: Iterable<RfmSegment>, bins: RfmBins): RfmSegmentation {
  const all = [...iterable("segments", segments)];
  const names = new Set([rest]);
  for (const [position, segment] of all.entries()) {
    const place = `segments[${position}]`;
    checkRecord(place, segment);
    const name: unknown = segment.name;
    if (typeof name !== "string" || name === "" || names.has(name)) {
      throw new InputError(
        `${place}.name`,
        name,
        'text that no other segment is called, nor "Other"',
      );
    }
    names.add(name);
    for (const field of ["recency", "frequency", "monetary"] as const) {
      checkRange(`${place}.${field}`, segment[field], bins[field]);
    }
  }
  return {
    names: [...all.map(({ name }) => name), rest],
    segmentOf: (recency, frequency, monetary) =>
      all.find(
        (segment) =>
          isIn(segment.recency, recency) &&
          isIn(segment.frequency, frequency) &&
          isIn(segment.monetary, monetary),
      )?.name ?? rest,
  };
}

function isIn([least, most]: ScoreRange, score: number): boolean {
  return least <= score && score <= most;
}

function checkRange(argument: string, range: unknown, bins: number): void {
  const isScore = (score: unknown): boolean =>
    Number.isInteger(score) && (score as number) >= 1 && (score as number) <= bins;
  const [least, most] = Array.isArray(range) && range.length === 2 ? (range as unknown[]) : [];
  if (isScore(least) && isScore(most) && (least as number) <= (most as number)) return;
  throw new InputError(
    argument,
    Array.isArray(range) ? String(range) : range,
    `two scores from 1 to ${bins}, the lower first`,
  );
}
