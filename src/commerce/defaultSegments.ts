import type { RfmSegment } from "./rfmSegments.js";

/**
 * The segments that {@link rfmScores} knows, for five scores, in the order in which they are tried.
 *
 *     Champions             bought lately, often and for much
 *     Cannot lose           the same, but long ago
 *     Loyal                 often, and not long ago
 *     New                   lately, and hardly ever before
 *     Promising             the same, a little longer ago
 *     Potential loyalists   lately, and more than once
 *     Need attention        a while ago, seldom, but for much
 *     About to sleep        a while ago, seldom, for little
 *     At risk               more than once and for more than a little, but long ago
 *     Hibernating           long ago, once or for little
 *     Lost                  the same, longest ago
 *
 * Ranges overlap, so the narrow ones come first. Every customer belongs to one of them. Nobody owns
 * the true set: this one is a start, to be changed.
 *
 * @example
 * defaultSegments.length; // 11
 * defaultSegments[0]; // { name: "Champions", recency: [4, 5], frequency: [4, 5], monetary: [4, 5] }
 */
export const defaultSegments: readonly RfmSegment[] = [
  { name: "Champions", recency: [4, 5], frequency: [4, 5], monetary: [4, 5] },
  { name: "Cannot lose", recency: [1, 2], frequency: [4, 5], monetary: [4, 5] },
  { name: "Loyal", recency: [3, 5], frequency: [3, 5], monetary: [1, 5] },
  { name: "New", recency: [5, 5], frequency: [1, 1], monetary: [1, 5] },
  { name: "Promising", recency: [4, 4], frequency: [1, 1], monetary: [1, 5] },
  { name: "Potential loyalists", recency: [4, 5], frequency: [1, 3], monetary: [1, 5] },
  { name: "Need attention", recency: [3, 3], frequency: [1, 2], monetary: [3, 5] },
  { name: "About to sleep", recency: [3, 3], frequency: [1, 2], monetary: [1, 2] },
  { name: "At risk", recency: [1, 2], frequency: [2, 5], monetary: [2, 5] },
  { name: "Hibernating", recency: [2, 2], frequency: [1, 5], monetary: [1, 5] },
  { name: "Lost", recency: [1, 1], frequency: [1, 5], monetary: [1, 5] },
];
