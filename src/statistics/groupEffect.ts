/** What one group did to a change. */
export interface GroupEffect<Group = string> {
  /** The group. */
  readonly group: Group;
  /** Its value before; `null` where it has none. */
  readonly before: number | null;
  /** Its value after; `null` where it has none. */
  readonly after: number | null;
  /** What its own rate did: mean weight * change of its rate; `null` where a whole has no value. */
  readonly rateEffect: number | null;
  /** What its weight did: change of its weight * how far its mean rate is from the whole's; `null` where a whole has no value. */
  readonly mixEffect: number | null;
}
