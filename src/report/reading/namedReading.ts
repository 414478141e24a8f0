import type { ExportReading } from "../../exports/reading/exportReading.js";
import type { Question } from "./question.js";

/** The records of a file, and the question that they answer if they are answers. */
export interface NamedReading {
  readonly reading: ExportReading;
  readonly question?: Question;
}
