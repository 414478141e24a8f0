// The KPIs of the family, written by `npm run generate`.

export { type AmplificationRateInput, amplificationRate } from "./amplificationRate.js";
export { type ApplauseRateInput, applauseRate } from "./applauseRate.js";
export { type CommentsPerFollowerInput, commentsPerFollower } from "./commentsPerFollower.js";
export { type ConversationRateInput, conversationRate } from "./conversationRate.js";
export { type DailyEngagementRateInput, dailyEngagementRate } from "./dailyEngagementRate.js";
export { type EngagementRateInput, engagementRate } from "./engagementRate.js";
export {
  type EngagementRateByImpressionsInput,
  engagementRateByImpressions,
} from "./engagementRateByImpressions.js";
export { type EngagementRateByReachInput, engagementRateByReach } from "./engagementRateByReach.js";
export { type EngagementRateByViewsInput, engagementRateByViews } from "./engagementRateByViews.js";
export { type FollowerGrowthRateInput, followerGrowthRate } from "./followerGrowthRate.js";
export { type LikesPerFollowerInput, likesPerFollower } from "./likesPerFollower.js";
export { type ReachRateInput, reachRate } from "./reachRate.js";
export { type ShareOfVoiceInput, shareOfVoice } from "./shareOfVoice.js";
export { type SharesPerFollowerInput, sharesPerFollower } from "./sharesPerFollower.js";
export { type ViewsPerPostInput, viewsPerPost } from "./viewsPerPost.js";

// The other exports of the family, written by hand.

export type { Interactions } from "./interactions.js";
export type { Post } from "./post.js";
export type { PostKnown } from "./postKnown.js";
export type { PostSpread } from "./postSpread.js";
export type { PostSummary } from "./postSummary.js";
export type { PostTotals } from "./postTotals.js";
export { postTotalsAggregator } from "./postTotalsAggregator.js";
export { postTotalsAggregatorFor } from "./postTotalsAggregatorFor.js";
export type { PostTotalsState } from "./postTotalsState.js";
export { type SummarizePostsInput, summarizePosts } from "./summarizePosts.js";
