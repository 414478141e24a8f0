export {
  type EngagementScore,
  type EngagementScoreOptions,
  engagementScore,
} from "./engagementScore.js";
export type { EngagementScoreInput } from "./engagementScoreInput.js";
export type { ScoreComponent } from "./scoreComponent.js";
