/** How many subscribers of all cohorts together left and stayed at each renewal. */
export interface Renewals {
  /** The number of subscribers at the start. */
  readonly customers: number;
  /** How many subscribers left at the first renewal, at the second and so on. */
  readonly left: readonly number[];
  /** How many subscribers stayed at the first renewal, at the second and so on. */
  readonly stayed: readonly number[];
}

/**
 * Adds up the renewals of cohorts.
 *
 * The likelihood of several cohorts depends only on these sums, since the retention at the k-th
 * renewal is the same in all cohorts, whenever they started.
 */
export function renewalsOf(cohorts: readonly (readonly number[])[]): Renewals {
  const left: number[] = [];
  const stayed: number[] = [];
  let customers = 0;
  for (const [first = 0, ...rest] of cohorts) {
    customers += first;
    let before = first;
    for (const [renewal, kept] of rest.entries()) {
      left[renewal] = (left[renewal] ?? 0) + before - kept;
      stayed[renewal] = (stayed[renewal] ?? 0) + kept;
      before = kept;
    }
  }
  return { customers, left, stayed };
}
