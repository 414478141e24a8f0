/** How customers are sorted by their repeat purchases. */
export interface FrequencyBinOptions {
  /** The repeat purchases from which on all customers share the last bin; 7 where it is left out. */
  readonly last?: number | undefined;
}
