/** What a consumer's bundle gains, minified, by an import. */
const cost = (name, names, path, limit, more = {}) => ({
  name,
  path,
  import: names,
  limit,
  brotli: false,
  gzip: false,
  // esbuild warns of each import that is there for its side effects and has none.
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: "error" }),
  ...more,
});

const models = `{
  fitBgNbd, fitMbgNbd, fitParetoNbd, fitBgBb, fitGammaGamma, fitShiftedBetaGeometric,
  probabilityAlive, expectedPurchases, expectedPurchasesOfNewCustomer, probabilityOfPurchases,
  probabilityOfNoPurchase, alivePath, expectedSpend, discountedExpectedResidualTransactions,
  predictLifetimeValue, survival, retentionCurve, discountedLifetime, discountedResidualLifetime,
  retentionElasticity
}`;

export default [
  cost("churnRate", "{ churnRate }", "dist/index.js", "1.76 kB"),
  cost("netPromoterScore", "{ netPromoterScore }", "dist/survey/index.js", "2.44 kB"),
  cost("averageOrderValue, with decimal.js", "{ averageOrderValue }", "dist/index.js", "40 kB"),
  cost("openRate", "{ openRate }", "dist/email/index.js", "2.4 kB"),
  cost("compareToBenchmark, gzipped", "{ compareToBenchmark }", "dist/benchmark/index.js", "14.8 kB", {
    ignore: ["decimal.js"],
    gzip: true,
  }),
  cost("everything without decimal.js, gzipped", "*", "dist/index.js", "93.5 kB", {
    ignore: ["decimal.js"],
    gzip: true,
  }),
  cost("sessions and their totals from events, gzipped", "{ sessionsFromEvents, sessionTotalsFromEventsAggregator }", "dist/web/index.js", "14.7 kB", {
    ignore: ["decimal.js"],
    gzip: true,
  }),
  cost("campaigns from events, gzipped", "{ campaignsFromEvents }", "dist/email/index.js", "6 kB", {
    ignore: ["decimal.js"],
    gzip: true,
  }),
  cost("carts from events, gzipped", "{ cartsFromEvents }", "dist/commerce/index.js", "6.1 kB", {
    ignore: ["decimal.js"],
    gzip: true,
  }),
  cost("orders to channels, gzipped", "{ attribute }", "dist/acquisition/index.js", "9.2 kB", {
    ignore: ["decimal.js"],
    gzip: true,
  }),
  cost("subscriptions from invoices, gzipped", "{ subscriptionsFromInvoices }", "dist/retention/index.js", "8.7 kB", {
    ignore: ["decimal.js"],
    gzip: true,
  }),
  cost("a query of orders and its dialect, gzipped", "{ queryOrderTotals, postgresql }", "dist/sql/index.js", "16.6 kB", {
    ignore: ["decimal.js"],
    gzip: true,
  }),
  cost("the reading of an export with all presets, gzipped", "{ readExport, exportPresets }", "dist/exports/index.js", "18.5 kB", {
    ignore: ["decimal.js"],
    gzip: true,
  }),
  cost("six fits and all predictions, gzipped", models, "dist/models/index.js", "15 kB", {
    gzip: true,
  }),
  cost("survival, simulation and checks of models too, gzipped", "*", "dist/models/index.js", "20 kB", {
    gzip: true,
  }),
];
