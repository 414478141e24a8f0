import type { Count } from "../kernel/count.js";

/** Answers to a survey, or how many people gave each answer. */
export type AnswersOrCounts<Counts> =
  | { readonly answers: Iterable<Count>; readonly counts?: undefined }
  | { readonly counts: Counts; readonly answers?: undefined };
