/** The questions of surveys that have a score. */
export const questions = ["nps", "csat", "ces"] as const;

/** A question of a survey that has a score. */
export type Question = (typeof questions)[number];
