/** The number of customers of a group who left, compared with the number expected if all groups were alike. */
export interface LogRankGroup {
  /** The name of the group. */
  readonly group: string;
  /** The number of customers who left. */
  readonly observed: number;
  /** The number that would have left if all groups were alike: at each time, the share of the group among the customers at risk. */
  readonly expected: number;
}
