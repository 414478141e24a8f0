import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { period } from "../inputs.js";

/** The entry of the average customer lifetime. */
export const averageCustomerLifetime: CatalogEntry = {
  id: "averageCustomerLifetime",
  family: "retention",
  title: {
    en: "Average customer lifetime",
    id: "Rata-rata umur pelanggan",
    ms: "Purata jangka hayat pelanggan",
    th: "อายุเฉลี่ยของลูกค้า",
  },
  description: {
    en: "How long a customer stays, if the churn rate stays.",
    id: "Berapa lama seorang pelanggan bertahan, jika tingkat churn tetap.",
    ms: "Berapa lama seorang pelanggan kekal, jika kadar churn tidak berubah.",
    th: "ลูกค้าอยู่ด้วยนานเท่าใด หากอัตราการเลิกใช้บริการคงเดิม",
  },
  abbreviations: [],
  aliases: {
    en: ["customer lifetime", "customer lifespan", "average customer lifespan", "customer tenure"],
    id: ["umur pelanggan rata-rata", "masa hidup pelanggan", "rata-rata lama berlangganan"],
    ms: ["jangka hayat pelanggan", "purata tempoh langganan"],
    th: ["ระยะเวลาเฉลี่ยของการเป็นลูกค้า", "อายุการเป็นลูกค้าเฉลี่ย"],
  },
  formula: "1 / churn rate",
  counts:
    "The lifetime is a number of the periods that churn was measured over, including the one in which the customer leaves. It is right if churn is the same for all customers and all ages; if churn differs, the true mean is longer.",
  kind: "derived",
  unit: "periods",
  better: "higher",
  rollUp: "never",
  inputs: [
    {
      name: "churnRate",
      label: {
        en: "Churn rate",
        id: "Tingkat churn",
        ms: "Kadar pergeseran",
        th: "อัตราการเลิกใช้บริการ",
      },
      type: "fraction",
      unit: "fraction",
      meaning: "The churn rate of a period, as a fraction",
    },
    { ...period, meaning: "The length of that period, which the measure then carries" },
  ],
  constraints: [fitsADouble],
  undefinedWhen: [{ reason: "no-churn", when: "nobody leaves" }],
  example: { input: { churnRate: 0.025 }, value: 40 },
  variants: [
    {
      name: "Half-life of customers",
      difference:
        "is the time until half of the customers have left, which is shorter than the mean",
    },
    {
      name: "Mean lifetime of those who left",
      difference: "leaves out customers who are still there, so it is too short",
    },
  ],
  sources: [
    {
      title: "Cleeng, Churn rate",
      address: "https://publisher.support.cleeng.com/hc/en-us/articles/360009081180",
    },
    {
      title: "MetricKit, Customer lifetime guide",
      address: "https://metrickittools.com/guides/customer-lifetime-guide",
    },
  ],
};
