import type { RfmSegment } from "./rfmSegment.js";

/**
 * The segments that {@link rfmScores} uses by default for five scores, in the order in which they are tried.
 *
 *     Champions             recently, often and for much money
 *     Cannot lose           often and for much money, but long ago
 *     Loyal                 often, and not long ago
 *     New                   most recently, and hardly ever before
 *     Promising             recently, and hardly ever before
 *     Potential loyalists   recently, and not often yet
 *     Need attention        some time ago, seldom, but not for little money
 *     About to sleep        some time ago, seldom and for little money
 *     At risk               long ago, but more than once and not for the least money
 *     Hibernating           long ago, and once or for the least money
 *     Lost                  longest ago, and once or for the least money
 *
 * Their ranges overlap, so the narrow ones come first; every customer belongs to one of them. There is no
 * standard set of segments: change this one as you need.
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
