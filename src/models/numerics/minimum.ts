/** Where a search for a minimum ended. */
export interface Minimum {
  readonly point: Float64Array;
  /** The value of the objective at the point. */
  readonly value: number;
  readonly gradient: Float64Array;
  /** The number of steps taken. */
  readonly iterations: number;
  /** Why the search ended; `"gradient"` and `"precision"` are a minimum. */
  readonly reason: "gradient" | "precision" | "iterations" | "no-progress";
}
