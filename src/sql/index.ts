export type { CampaignColumns } from "./campaigns/campaignColumns.js";
export type { CampaignTable } from "./campaigns/campaignTable.js";
export { queryCampaignTotals } from "./campaigns/queryCampaignTotals.js";
export type { ChannelColumns } from "./channels/channelColumns.js";
export type { ChannelTable } from "./channels/channelTable.js";
export { queryChannelTotals } from "./channels/queryChannelTotals.js";
export type { ActivityTable } from "./cohorts/activityTable.js";
export type { QueryCohortOptions } from "./cohorts/queryCohortOptions.js";
export {
  type QueryCohortRetentionOptions,
  queryCohortRetention,
} from "./cohorts/queryCohortRetention.js";
export {
  type QueryCohortRevenueOptions,
  queryCohortRevenue,
} from "./cohorts/queryCohortRevenue.js";
export { bigquery } from "./dialects/bigquery.js";
export { clickhouse } from "./dialects/clickhouse.js";
export type { Dialect } from "./dialects/dialect.js";
export { duckdb } from "./dialects/duckdb.js";
export { postgresql } from "./dialects/postgresql.js";
export type { QueryParameters } from "./dialects/queryParameters.js";
export { redshift } from "./dialects/redshift.js";
export { snowflake } from "./dialects/snowflake.js";
export { spark } from "./dialects/spark.js";
export { trino } from "./dialects/trino.js";
export {
  type QuerySessionTotalsFromEventsOptions,
  querySessionTotalsFromEvents,
} from "./events/querySessionTotalsFromEvents.js";
export type { SessionEventColumns } from "./events/sessionEventColumns.js";
export type { SessionEventTable } from "./events/sessionEventTable.js";
export {
  type QueryResponseTotalsOptions,
  queryResponseTotals,
} from "./feedback/queryResponseTotals.js";
export type { ResponseColumns } from "./feedback/responseColumns.js";
export type { ResponseTable } from "./feedback/responseTable.js";
export type { CompressedHistories } from "./histories/compressedHistories.js";
export type { CompressedHistory } from "./histories/compressedHistory.js";
export type { FirstOrderTable } from "./histories/firstOrderTable.js";
export {
  type QueryCustomerHistoriesOptions,
  queryCustomerHistories,
} from "./histories/queryCustomerHistories.js";
export { type QueryFirstOrdersOptions, queryFirstOrders } from "./histories/queryFirstOrders.js";
export type { DatedOrderColumns } from "./orders/datedOrderColumns.js";
export type { DatedOrderTable } from "./orders/datedOrderTable.js";
export type { OrderAmountTable } from "./orders/orderAmountTable.js";
export type { OrderColumns } from "./orders/orderColumns.js";
export type { OrderLineTable } from "./orders/orderLineTable.js";
export type { OrderTable } from "./orders/orderTable.js";
export { type QueryOrderAmountsOptions, queryOrderAmounts } from "./orders/queryOrderAmounts.js";
export {
  type QueryOrderLineTotalsOptions,
  queryOrderLineTotals,
} from "./orders/queryOrderLineTotals.js";
export { type QueryOrderTotalsOptions, queryOrderTotals } from "./orders/queryOrderTotals.js";
export type { PostColumns } from "./posts/postColumns.js";
export type { PostTable } from "./posts/postTable.js";
export { queryPostTotals } from "./posts/queryPostTotals.js";
export { type SelfTest, selfTest } from "./selfTest/selfTest.js";
export {
  type QuerySessionTotalsOptions,
  querySessionTotals,
} from "./sessions/querySessionTotals.js";
export type { SessionColumns } from "./sessions/sessionColumns.js";
export type { SessionTable } from "./sessions/sessionTable.js";
export type { AmountColumn } from "./source/amountColumn.js";
export type { Condition } from "./source/condition.js";
export type { ConditionValue } from "./source/conditionValue.js";
export type { ExactColumn } from "./source/exactColumn.js";
export type { FlagColumn } from "./source/flagColumn.js";
export type { GroupKeys } from "./source/groupKeys.js";
export type { IdColumn } from "./source/idColumn.js";
export type { KeyColumn } from "./source/keyColumn.js";
export type { PeriodKey } from "./source/periodKey.js";
export type { QueryOptions } from "./source/queryOptions.js";
export type { RangeOptions } from "./source/rangeOptions.js";
export type { SqlTable } from "./source/sqlTable.js";
export type { TimeColumn } from "./source/timeColumn.js";
export type { GroupedResult } from "./statement/groupedResult.js";
export type { QueriedResult } from "./statement/queriedResult.js";
export type { Query } from "./statement/query.js";
export {
  type QuerySubscriptionTotalsOptions,
  querySubscriptionTotals,
} from "./subscriptions/querySubscriptionTotals.js";
export type { SubscriptionColumns } from "./subscriptions/subscriptionColumns.js";
export type { SubscriptionTable } from "./subscriptions/subscriptionTable.js";
export type { TermColumn } from "./subscriptions/termColumn.js";
export type { AnswerColumns } from "./survey/answerColumns.js";
export type { AnswerScoreOptions } from "./survey/answerScoreOptions.js";
export type { AnswerScores } from "./survey/answerScores.js";
export type { AnswerTable } from "./survey/answerTable.js";
export { type QueryAnswersOptions, queryAnswers } from "./survey/queryAnswers.js";
export type { Fragment } from "./text/fragment.js";
export type { Parameter } from "./text/parameter.js";
export type { ParameterType } from "./text/parameterType.js";
