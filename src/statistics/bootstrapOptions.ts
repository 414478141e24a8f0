import type { LevelOption } from "../kernel/level.js";

/** How often to draw, by what chance, and how sure the interval is to be. */
export interface BootstrapOptions extends LevelOption {
  /** Numbers from 0 up to, but not including, 1, of which the same seed gives the same. */
  readonly random: () => number;
  /** How many samples to draw, from 100 up; 2 000 where it is left out. */
  readonly resamples?: number | undefined;
}
