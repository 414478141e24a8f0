/** An input of a KPI, and the value that the KPI has for it. */
export interface CatalogExample {
  /** The input, as JSON data. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The value of the measure. */
  readonly value: number;
}
