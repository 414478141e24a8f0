/** Words around the name of a KPI that do not change which KPI is meant, such as the names of networks. */
const fillers = new Set(
  [
    // Networks, shops and tools.
    "instagram ig tiktok facebook fb meta twitter linkedin youtube pinterest snapchat threads whatsapp line",
    "google analytics ga4 bing shopee tokopedia lazada shopify klaviyo mailchimp hubspot stripe ad ads",
    // English.
    "a an and at by for from in my of on our the to your what is how calculate calculation calculator",
    "formula meaning definition metric metrics kpi kpis average avg mean",
    // Indonesian and Malay.
    "apa itu apakah cara menghitung hitung kira mengira rumus untuk bagi di dari daripada pada yang",
    "adalah maksud rata purata iklan metrik",
    // Thai.
    "คือ คืออะไร คะแนน สูตร วิธีคำนวณ คำนวณ",
  ].flatMap((line) => line.split(" ")),
);

/** What is left of a search without the words that do not tell which KPI is meant. */
export function withoutFiller(typed: string): string {
  return typed
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => !fillers.has(word.toLowerCase()))
    .join(" ");
}
