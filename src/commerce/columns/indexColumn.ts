/** The group or the customer of each order: whole numbers from 0 up, in an array of any kind. */
export type IndexColumn = ArrayLike<number> | ArrayLike<bigint>;
