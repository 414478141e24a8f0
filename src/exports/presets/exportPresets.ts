import type { ExportPreset } from "../preset/exportPreset.js";
import { amazonOrders } from "./amazonOrders.js";
import { googleAdsCampaigns } from "./googleAdsCampaigns.js";
import { instagramPosts } from "./instagramPosts.js";
import { klaviyoCampaigns } from "./klaviyoCampaigns.js";
import { mailchimpCampaigns } from "./mailchimpCampaigns.js";
import { onlineRetail } from "./onlineRetail.js";
import { shopifyOrders } from "./shopifyOrders.js";
import { stripePayments } from "./stripePayments.js";
import { woocommerceOrders } from "./woocommerceOrders.js";

/**
 * All presets whose exports can be told from others by their header.
 *
 * @example
 * exportPresets.map(({ id }) => id).includes("shopifyOrders"); // true
 */
export const exportPresets: readonly ExportPreset[] = [
  amazonOrders,
  googleAdsCampaigns,
  instagramPosts,
  klaviyoCampaigns,
  mailchimpCampaigns,
  onlineRetail,
  shopifyOrders,
  stripePayments,
  woocommerceOrders,
];
