import type { ExportPreset } from "../preset/exportPreset.js";
import { amazonOrders } from "./amazonOrders.js";
import { ga4Events } from "./ga4Events.js";
import { googleAdsCampaigns } from "./googleAdsCampaigns.js";
import { instagramPosts } from "./instagramPosts.js";
import { klaviyoCampaigns } from "./klaviyoCampaigns.js";
import { linkedinPosts } from "./linkedinPosts.js";
import { mailchimpCampaigns } from "./mailchimpCampaigns.js";
import { metaAds } from "./metaAds.js";
import { olistOrders } from "./olistOrders.js";
import { onlineRetail } from "./onlineRetail.js";
import { qualtricsResponses } from "./qualtricsResponses.js";
import { shopifyOrders } from "./shopifyOrders.js";
import { stripePayments } from "./stripePayments.js";
import { stripeSubscriptions } from "./stripeSubscriptions.js";
import { surveyMonkeyResponses } from "./surveyMonkeyResponses.js";
import { tiktokPosts } from "./tiktokPosts.js";
import { typeformResponses } from "./typeformResponses.js";
import { woocommerceOrders } from "./woocommerceOrders.js";

/**
 * All presets whose exports can be told from others by their header.
 *
 * @example
 * exportPresets.map(({ id }) => id).includes("shopifyOrders"); // true
 */
export const exportPresets: readonly ExportPreset[] = [
  amazonOrders,
  ga4Events,
  googleAdsCampaigns,
  instagramPosts,
  klaviyoCampaigns,
  linkedinPosts,
  mailchimpCampaigns,
  metaAds,
  olistOrders,
  onlineRetail,
  qualtricsResponses,
  shopifyOrders,
  stripePayments,
  stripeSubscriptions,
  surveyMonkeyResponses,
  tiktokPosts,
  typeformResponses,
  woocommerceOrders,
];
