export {
  type EngagementScore,
  type EngagementScoreOptions,
  engagementScore,
  type ScoreComponent,
} from "./engagementScore.js";
export type { EngagementScoreInput } from "./readComponent.js";
