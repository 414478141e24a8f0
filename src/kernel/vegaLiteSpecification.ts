/**
 * A chart that Vega-Lite 6 can draw: plain data without functions, which includes the numbers that
 * it shows.
 */
export interface VegaLiteSpecification {
  /** The version of Vega-Lite that reads it. */
  readonly $schema: string;
  /** What the chart shows, for people who cannot see it. */
  readonly description: string;
  /** Marks, scales and data, as Vega-Lite names them. */
  readonly [field: string]: unknown;
}
