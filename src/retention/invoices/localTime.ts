/** Turns an instant into the time that local clocks show, as if it were UTC. */
export type LocalTime = (at: number) => number;
