/** A value that a column is compared with. */
export type ConditionValue = string | number | bigint | boolean;
