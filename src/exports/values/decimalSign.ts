/** A decimal sign. */
export type DecimalSign = "." | ",";
