// Written by `npm run generate` from the collected figures.
import type { Benchmark } from "../definition/benchmark.js";
import { publishedStudy } from "./publishedStudy.js";

/** Figures of the family survey, collected in 2026. */
export const surveyFigures2026: readonly Benchmark[] = [
  ...publishedStudy(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      variant: "mean",
      publishedIndustry: "B2B Software & SaaS",
      region: "Global",
      channel: "survey",
      notes: "Survicate has a median of 30 for software: mean and median, other customers",
      statistic: "mean",
      value: 41,
      unit: "points",
      sample: { description: "Retently customers" },
      dataYears: { from: 2025, to: 2025 },
      source: {
        title: "Retently 2025 NPS benchmark",
        address: "https://www.retently.com/blog/good-net-promoter-score/",
        tier: "confirmed copy",
      },
    },
    [{}],
  ),
  ...publishedStudy(
    {
      metric: "netPromoterScore",
      definition: { scale: "0-10" },
      basis: "% promoters (9-10) minus % detractors (0-6) on 0-10 likelihood to recommend",
      publishedIndustry: "All industries",
      channel: "survey",
      statistic: "median",
      unit: "points",
      sample: {
        description:
          "copies disagree on the publisher (Survicate or Retently) and on mean or median",
      },
      dataYears: { from: 2025, to: 2025 },
      source: {
        title: "Survicate or Retently NPS benchmark 2025",
        address: "https://survicate.com/nps-benchmarks/",
        tier: "secondary",
      },
    },
    [
      { variant: "B2B", segment: "B2B", value: 38 },
      { variant: "B2C", segment: "B2C", value: 49 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "surveyResponseRate",
      basis: "responses / invitations shown or sent (not restated in the copy)",
      publishedIndustry: "All industries",
      channel: "in-app",
      notes: "first figures for this KPI",
      statistic: "mean",
      unit: "fraction",
      sample: { description: "customers of the publisher" },
      dataYears: { from: 2025, to: 2025 },
      source: {
        title: "Refiner 2025 survey response rates",
        address: "https://trurating.com/blog/response-rate-for-customer-satisfaction-surveys/",
        tier: "secondary",
      },
    },
    [
      { variant: "in-app, all", value: 0.2752 },
      { variant: "in-app, CSAT", segment: "CSAT", value: 0.2629 },
      { variant: "in-app, NPS", segment: "NPS", value: 0.2171 },
    ],
  ),
  ...publishedStudy(
    {
      metric: "surveyResponseRate",
      basis: "responses / invitations shown or sent (not restated in the copy)",
      publishedIndustry: "All industries",
      channel: "email",
      statistic: "mean",
      unit: "fraction",
      sample: { description: "customers of the publisher" },
      dataYears: { from: 2025, to: 2025 },
      source: {
        title: "Retently 2025 survey response rates",
        address: "https://trurating.com/blog/response-rate-for-customer-satisfaction-surveys/",
        tier: "secondary",
      },
    },
    [
      {
        variant: "email, CSAT",
        segment: "CSAT",
        notes: "first figures for this KPI",
        value: 0.0976,
      },
      { variant: "email, NPS", segment: "NPS", notes: "first figures for this KPI", value: 0.045 },
      {
        variant: "email, e-commerce",
        segment: "e-commerce",
        notes: "first figures for this KPI; fell from 0.0409 (Q1) to 0.0250 (Q4 2025)",
        value: 0.0324,
      },
    ],
  ),
  ...publishedStudy(
    {
      metric: "surveyResponseRate",
      basis: "responses / invitations shown or sent (not restated in the copy)",
      publishedIndustry: "All industries",
      notes: "first figures for this KPI",
      statistic: "median",
      unit: "fraction",
      sample: { description: "customers of the publisher" },
      dataYears: { from: 2025, to: 2025 },
      source: {
        title: "Survicate 2025 survey response rates",
        address: "https://survicate.com/blog/how-many-questions-should-surveys-have/",
        tier: "secondary",
      },
    },
    [
      {
        variant: "link on a phone",
        channel: "mobile link",
        segment: "link on a phone",
        value: 0.1869,
      },
      {
        variant: "widget on a site",
        channel: "web widget",
        segment: "widget on a site",
        value: 0.0764,
      },
      { variant: "2-3 questions", channel: "survey", segment: "2-3 questions", value: 0.1597 },
      {
        variant: "7 or more questions",
        channel: "survey",
        segment: "7 or more questions",
        value: 0.0687,
      },
    ],
  ),
];
