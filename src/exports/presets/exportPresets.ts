import type { ExportPreset } from "../preset/exportPreset.js";
import { klaviyoCampaigns } from "./klaviyoCampaigns.js";
import { shopifyOrders } from "./shopifyOrders.js";

/**
 * All presets whose exports can be told from others by their header.
 *
 * @example
 * exportPresets.map(({ id }) => id).includes("shopifyOrders"); // true
 */
export const exportPresets: readonly ExportPreset[] = [shopifyOrders, klaviyoCampaigns];
