/** The effect of one group on a change. */
export interface GroupEffect<Group = string> {
  /** The group. */
  readonly group: Group;
  /** The group's value before; `null` if it has no value. */
  readonly before: number | null;
  /** The group's value after; `null` if it has no value. */
  readonly after: number | null;
  /** The effect of the group's own rate: mean weight * change of its rate; `null` if a whole has no value. */
  readonly rateEffect: number | null;
  /**
   * The effect of the group's weight: change of its weight * distance of its mean rate from the
   * mean rate of the whole; `null` if a whole has no value.
   */
  readonly mixEffect: number | null;
}
