/** A chart as data, for Vega-Lite 6 to draw: plain, without functions, with its data in it. */
export interface VegaLiteSpecification {
  /** The version of Vega-Lite that reads it. */
  readonly $schema: string;
  /** What the chart shows, for people who cannot see it. */
  readonly description: string;
  /** Marks, scales and data, as Vega-Lite names them. */
  readonly [field: string]: unknown;
}
