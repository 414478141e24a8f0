/** How effort was asked for, and how the answers become one number. */
export interface CustomerEffortOptions {
  /** The answers went from 1 to this; 7 where it is left out. */
  readonly scale?: 5 | 7 | undefined;
  /** `"higher"` (the default) where high answers say that it was easy, `"lower"` where they say that it was hard. */
  readonly better?: "higher" | "lower" | undefined;
  /** `"mean"` (the default), `"agree"` (share of easy answers) or `"net"` (easy less difficult, in points). */
  readonly method?: "mean" | "agree" | "net" | undefined;
}
