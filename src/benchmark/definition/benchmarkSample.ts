/** The sample that a figure is based on. */
export interface BenchmarkSample {
  /** The number of units in the sample. */
  readonly size?: number | undefined;
  /** The unit: companies, campaigns, respondents, studies. */
  readonly unit?: string | undefined;
  /** The sample in the publisher's words. */
  readonly description?: string | undefined;
}
