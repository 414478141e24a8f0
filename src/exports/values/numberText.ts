import type { NumberReadings } from "./numberReadings.js";

/** The text of a number, with its place for errors. */
export interface NumberText {
  readonly argument: string;
  readonly text: string;
  readonly readings: NumberReadings;
}
