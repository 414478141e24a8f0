// The KPIs of the family, written by `npm run generate`.

export { engagementScore } from "./engagementScore.js";

// Everything else.

export type { EngagementScore, EngagementScoreOptions } from "./engagementScore.js";
export type { EngagementScoreInput } from "./engagementScoreInput.js";
export type { ScoreComponent } from "./scoreComponent.js";
