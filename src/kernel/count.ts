/** A count as databases and JavaScript give it: a whole number from 0 up, or a bigint. */
export type Count = number | bigint;
