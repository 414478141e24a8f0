/** What is wrong with the options or with a file, in words for the person at the terminal. */
export class ReportError extends Error {}
