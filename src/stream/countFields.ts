import { count, countIfAny, type Fields } from "../kernel/check.js";

/** Counts that records have: those that each must give, and those that it may leave out. */
export interface CountFields<Needed extends string, Optional extends string> {
  readonly needed: readonly Needed[];
  readonly optional: readonly Optional[];
}

/** Throws where a record's counts cannot be right. */
export function checkCounts<Needed extends string, Optional extends string>(
  record: Fields<Needed | Optional>,
  { needed, optional }: CountFields<Needed, Optional>,
): void {
  for (const name of needed) count<Needed>(record, name);
  for (const name of optional) countIfAny<Optional>(record, name);
}
