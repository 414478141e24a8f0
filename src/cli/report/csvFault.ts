import type { CsvError } from "csv-parse";

/** The longest row that is read, so that a quote that is never closed does not collect the whole file. */
export const longestRow = 1_000_000;

/** What is wrong with the text of a CSV file, for people. */
export function csvFault({ code, message }: CsvError): string {
  switch (code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quote is opened and never closed";
    case "CSV_MAX_RECORD_SIZE":
      return `the row is longer than ${longestRow} characters: is a quote never closed?`;
    case "CSV_INVALID_CLOSING_QUOTE":
      return "text stands between a closing quote and the next comma";
    case "INVALID_OPENING_QUOTE":
      return "a quote stands inside a field that does not begin with one";
    default:
      return message;
  }
}
