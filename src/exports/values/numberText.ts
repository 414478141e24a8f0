import type { NumberReadings } from "./numberReadings.js";

/** The text of a number in an export, and the numbers that it may be. */
export interface NumberText {
  /** The place of the text, as errors name it. */
  readonly argument: string;
  readonly text: string;
  /** The number for each decimal sign with which the text can be read. */
  readonly readings: NumberReadings;
}
