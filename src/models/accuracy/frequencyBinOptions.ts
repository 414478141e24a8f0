/** The bins into which customers are grouped by their repeat purchases. */
export interface FrequencyBinOptions {
  /** The smallest number of repeat purchases of the last bin, from 1 to 10 000. Default 7. */
  readonly last?: number | bigint | null | undefined;
}
