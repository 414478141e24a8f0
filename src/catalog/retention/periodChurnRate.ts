import type { CatalogEntry } from "../catalogEntry.js";
import { fitsADouble } from "../constraint.js";
import { history, period } from "../inputs.js";
import { periodChurnMethods } from "./churnMethods.js";
import { customersAtStart, periodNotOver } from "./inputs.js";

/** The entry of the period churn rate. */
export const periodChurnRate: CatalogEntry = {
  id: "periodChurnRate",
  family: "retention",
  title: {
    en: "Period churn rate",
    id: "Tingkat churn dalam periode",
    ms: "Kadar churn dalam tempoh",
    th: "อัตราการเลิกใช้บริการในงวด",
  },
  description: {
    en: "The churn of all customers who left in a period, including new ones, by any of the published definitions.",
    id: "Churn dari semua yang pergi dalam satu periode, termasuk pelanggan baru, menurut cara-cara yang lazim dipublikasikan.",
    ms: "Churn semua yang pergi dalam sesuatu tempoh, termasuk pelanggan baharu, mengikut cara yang lazim diterbitkan.",
    th: "อัตราการเลิกใช้บริการของทุกคนที่เลิกใช้ในงวด รวมถึงลูกค้าใหม่ ตามวิธีคำนวณที่ใช้เผยแพร่กันทั่วไป",
  },
  abbreviations: [],
  aliases: {
    en: ["total churn rate", "churn including new customers", "midpoint churn rate"],
    id: ["tingkat churn termasuk pelanggan baru", "tingkat churn total"],
    ms: ["kadar churn keseluruhan", "kadar churn termasuk pelanggan baharu"],
    th: ["อัตราการเลิกใช้บริการรวมลูกค้าใหม่", "อัตราการเลิกใช้บริการทั้งหมด"],
  },
  formula:
    "start: customers left / customers at start; start-plus-new: customers left / (customers at start + new customers); midpoint: customers left / ((customers at start + customers at end) / 2); customer-days: customers left × period days / customer days",
  methods: periodChurnMethods,
  counts:
    "Everybody who left during the period counts, including customers who joined in it. The method says what to divide by, and rates of different methods cannot be compared.",
  kind: "rate",
  unit: "fraction",
  better: "lower",
  rollUp: "disjoint",
  inputs: [
    customersAtStart,
    {
      name: "customersLeft",
      label: {
        en: "Customers who left",
        id: "Pelanggan yang pergi",
        ms: "Pelanggan yang pergi",
        th: "ลูกค้าที่เลิกใช้",
      },
      type: "count",
      unit: "customers",
      meaning: "All customers who left during the period, including new ones",
    },
    {
      name: "newCustomers",
      label: {
        en: "New customers",
        id: "Pelanggan baru",
        ms: "Pelanggan baharu",
        th: "ลูกค้าใหม่",
      },
      type: "count",
      unit: "customers",
      meaning: 'Customers who joined during the period; `"start-plus-new"` needs it',
      optional: true,
    },
    {
      name: "customersReactivated",
      label: {
        en: "Reactivated customers",
        id: "Pelanggan yang aktif kembali",
        ms: "Pelanggan yang aktif semula",
        th: "ลูกค้าเก่าที่กลับมา",
      },
      type: "count",
      unit: "customers",
      meaning: "Former customers who came back during the period, and can leave again",
      optional: true,
      absent: 0,
    },
    {
      name: "customersAtEnd",
      label: {
        en: "Customers at end",
        id: "Pelanggan di akhir",
        ms: "Pelanggan pada penghujung",
        th: "ลูกค้าปลายงวด",
      },
      type: "count",
      unit: "customers",
      meaning: 'Customers when the period ended; `"midpoint"` needs it',
      optional: true,
    },
    {
      name: "customerDays",
      label: {
        en: "Customer days",
        id: "Hari pelanggan",
        ms: "Hari pelanggan",
        th: "จำนวนวันของลูกค้ารวม",
      },
      type: "real",
      unit: "customer days",
      meaning:
        'The days on which customers were there, of all customers together; `"customer-days"` needs it',
      optional: true,
    },
    {
      name: "periodDays",
      label: {
        en: "Days of the period",
        id: "Hari dalam periode",
        ms: "Hari dalam tempoh",
        th: "จำนวนวันของงวด",
      },
      type: "real",
      unit: "days",
      meaning: 'The days of the period; `"customer-days"` needs it',
      optional: true,
    },
    {
      name: "method",
      label: {
        en: "Method",
        id: "Metode",
        ms: "Kaedah",
        th: "วิธีคำนวณ",
      },
      type: "choice",
      unit: "method",
      meaning:
        "What the number of customers who left is divided by; there is no default, since definitions differ",
      options: ["start", "start-plus-new", "midpoint", "customer-days"],
    },
    period,
    history,
  ],
  constraints: [
    {
      rule: "at-most",
      left: ["customersLeft"],
      right: ["customersAtStart", "newCustomers", "customersReactivated"],
      given: ["newCustomers"],
      words: "The customers who left are at most those who were there, joined or came back.",
    },
    {
      rule: "needed-when",
      field: "newCustomers",
      when: { method: "start-plus-new" },
      words: "The method start-plus-new needs the new customers.",
    },
    {
      rule: "needed-when",
      field: "customersAtEnd",
      when: { method: "midpoint" },
      words: "The method midpoint needs the customers at the end.",
    },
    {
      rule: "needed-when",
      field: "customerDays",
      when: { method: "customer-days" },
      words: "The method customer-days needs the customer days.",
    },
    {
      rule: "needed-when",
      field: "periodDays",
      when: { method: "customer-days" },
      words: "The method customer-days needs the days of the period.",
    },
    {
      rule: "less-than",
      left: [],
      right: ["periodDays"],
      given: ["periodDays"],
      words: "The period has more than 0 days.",
    },
    fitsADouble,
  ],
  undefinedWhen: [
    { reason: "no-data", when: "nobody left, and the method counts no customers to divide by" },
    {
      reason: "zero-denominator",
      when: "customers left, but the method counts no customers to divide by",
    },
    periodNotOver,
  ],
  example: {
    input: {
      customersAtStart: 1000,
      customersLeft: 62,
      newCustomers: 500,
      customersAtEnd: 1438,
      customerDays: 43256,
      periodDays: 31,
      method: "start",
    },
    value: 0.062,
  },
  variants: [
    {
      name: "Churn rate",
      metric: "churnRate",
      difference: "counts only customers who were there at the start",
    },
  ],
  sources: [
    {
      title: "Recurly, A better way to calculate your churn rate",
      address: "https://recurly.com/blog/better-way-to-calculate-your-churn-rate/",
    },
    {
      title: "Stripe, Calculating churn rate in Billing",
      address: "https://support.stripe.com/questions/calculating-churn-rate-in-billing",
    },
  ],
};
