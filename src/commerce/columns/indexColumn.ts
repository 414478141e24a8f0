/** The group, the customer or the order of each row: whole numbers from 0 up, in an array of any kind. */
export type IndexColumn = ArrayLike<number | null> | ArrayLike<bigint | null>;
