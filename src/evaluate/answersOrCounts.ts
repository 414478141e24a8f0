/** Answers to a survey, or how many people gave each answer. */
export type AnswersOrCounts<Counts> =
  | { readonly answers: Iterable<number>; readonly counts?: undefined }
  | { readonly counts: Counts; readonly answers?: undefined };
