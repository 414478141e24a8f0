import { count, countIfAny, type Fields } from "../kernel/check.js";

/** The names of the counts that a kind of record has. */
export interface CountFields<Needed extends string, Optional extends string> {
  /** The counts that every record must give. */
  readonly needed: readonly Needed[];
  /** The counts that a record may leave out. */
  readonly optional: readonly Optional[];
}

/** Throws if a record lacks a needed count, or a count is not a whole number from 0 up. */
export function checkCounts<Needed extends string, Optional extends string>(
  record: Fields<Needed | Optional>,
  { needed, optional }: CountFields<Needed, Optional>,
): void {
  for (const name of needed) count<Needed>(record, name);
  for (const name of optional) countIfAny<Optional>(record, name);
}
