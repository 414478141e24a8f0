/** A fault in the options or in a file, described for the person at the terminal. */
export class ReportError extends Error {
  override readonly name = "ReportError";
}
