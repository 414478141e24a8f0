/**
 * The fields of a record as callers give them: whole numbers may be bigints, which databases return
 * for counts, and what may be left out may be null.
 */
export type Given<Record> = {
  readonly [Name in keyof Record]:
    | Record[Name]
    | (number extends Record[Name] ? bigint : never)
    | (undefined extends Record[Name] ? null : never);
};
