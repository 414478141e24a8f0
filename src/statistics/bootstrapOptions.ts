import type { LevelOption } from "../kernel/levelOption.js";

/** How to draw samples, and the confidence level. */
export interface BootstrapOptions extends LevelOption {
  /**
   * A function that returns random numbers from 0 to below 1. Give it a seed to get the same
   * interval again.
   */
  readonly random: () => number;
  /** The number of samples to draw, from 100 up. Default 2 000. */
  readonly resamples?: number | bigint | null | undefined;
}
