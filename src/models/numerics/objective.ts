/** A function to be minimised: it returns its value at the point, and writes its gradient there into the second argument. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;
