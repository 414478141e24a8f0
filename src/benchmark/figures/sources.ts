import type { BenchmarkSource } from "../definition/benchmarkSource.js";

/** Search ads, edition of 2018. */
export const wordStream2018: BenchmarkSource = {
  title: "WordStream Google Ads industry benchmarks, 2018 edition",
  address: "https://www.wordstream.com/blog/ws/2016/02/29/google-adwords-industry-benchmarks",
  tier: "confirmed copy",
};

/** Search ads, edition of 2023. */
export const localiq2023: BenchmarkSource = {
  title: "WordStream/LocaliQ 2023 search ad benchmarks",
  address: "https://www.marketingcharts.com/digital/paid-search-229761",
  tier: "confirmed copy",
};

/** Conversions of search ads, edition of 2023. */
export const localiq2023Conversions: BenchmarkSource = {
  title: "WordStream/LocaliQ 2023",
  address:
    "https://www.digitalthriveai.com/en-us/resources/paid-advertising/google-ads-bechmarks-2023-conversions-cpl-ctr-cpc/",
  tier: "confirmed copy",
};

/** Search ads, edition of 2025. */
export const localiq2025: BenchmarkSource = {
  title: "WordStream/LocaliQ 2025 benchmarks",
  address: "https://www.wordstream.com/blog/2025-google-ads-benchmarks",
  tier: "confirmed copy",
};

/** Search ads, edition of 2025, for the industries whose figures were read in one copy only. */
export const localiq2025OneCopy: BenchmarkSource = { ...localiq2025, tier: "secondary" };

/** Search ads, edition of 2026. */
export const wordStream2026: BenchmarkSource = {
  title: "WordStream Google Ads benchmarks 2026",
  address: "https://www.wordstream.com/blog/2026-google-ads-benchmarks",
  tier: "confirmed copy",
};

/** Loyalty programmes of online shops, 2025. */
export const growave2025: BenchmarkSource = {
  title: "Growave Loyalty Report 2025",
  address: "https://www.growave.io/loyalty-report-2025",
  tier: "primary",
};

/** Articles on customer engagement, 2022. */
export const articles2022: BenchmarkSource = {
  title: "Source documents of this project (articles on customer engagement, 2022-2023)",
  tier: "rule of thumb",
};
