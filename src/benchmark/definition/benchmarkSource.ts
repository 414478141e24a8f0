import type { Tier } from "./tier.js";

/** The source of a figure. */
export interface BenchmarkSource {
  /** The study, with its edition. */
  readonly title: string;
  /** The publisher, if the title does not name it. */
  readonly publisher?: string | undefined;
  /** The address at which the source can be read. */
  readonly address?: string | undefined;
  /** How the figure was read; `"own"` for figures of your own. */
  readonly tier: Tier;
}
