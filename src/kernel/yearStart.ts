/** The English names of months, January first. */
export const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** The month in which years begin: its number or its English name. */
export type YearStart = number | bigint | (typeof monthNames)[number];
