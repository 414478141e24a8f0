/** A function to be minimised: returns its value at the point, and writes its gradient. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;
