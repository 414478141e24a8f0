// The KPIs of the family, written by `npm run generate`.

export { engagementScore } from "./engagementScore.js";

// The other exports of the family, written by hand.

export type { EngagementScore, EngagementScoreOptions } from "./engagementScore.js";
export type { EngagementScoreInput } from "./engagementScoreInput.js";
export type { ScoreComponent } from "./scoreComponent.js";
