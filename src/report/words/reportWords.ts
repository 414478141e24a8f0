import type { Language } from "../../catalog/language.js";
import type { Localized } from "../../catalog/localized.js";

/** What a word of a report stands for. */
export type ReportWord =
  | "report"
  | "all"
  | "orders"
  | "campaigns"
  | "posts"
  | "channels"
  | "subscriptions"
  | "sessions"
  | "answers"
  | "cohorts"
  | "rfm"
  | "models"
  | "survival"
  | "comparisons"
  | "period"
  | "channel"
  | "network"
  | "customers"
  | "newCustomers"
  | "revenue"
  | "newRevenue"
  | "repeatRevenue"
  | "sent"
  | "delivered"
  | "uniqueOpens"
  | "uniqueClicks"
  | "likes"
  | "comments"
  | "shares"
  | "cost"
  | "visits"
  | "acquisitions"
  | "customersAtStart"
  | "customersLost"
  | "customersAtEnd"
  | "engagedSessions"
  | "conversions"
  | "responses"
  | "name"
  | "value"
  | "interval"
  | "formula"
  | "model"
  | "converged"
  | "error"
  | "expected"
  | "purchases"
  | "alive"
  | "worth"
  | "days"
  | "stay"
  | "standing"
  | "reasons";

/** The words of a report, by what they stand for. */
const words: Readonly<Record<ReportWord, Localized>> = {
  report: {
    en: "Engagement report",
    id: "Laporan keterlibatan",
    ms: "Laporan penglibatan",
    th: "รายงานการมีส่วนร่วม",
  },
  all: { en: "All", id: "Semua", ms: "Semua", th: "ทั้งหมด" },
  orders: { en: "Orders", id: "Pesanan", ms: "Pesanan", th: "คำสั่งซื้อ" },
  campaigns: { en: "Email campaigns", id: "Kampanye email", ms: "Kempen e-mel", th: "แคมเปญอีเมล" },
  posts: {
    en: "Social posts",
    id: "Unggahan media sosial",
    ms: "Hantaran media sosial",
    th: "โพสต์โซเชียล",
  },
  channels: { en: "Channel costs", id: "Biaya saluran", ms: "Kos saluran", th: "ต้นทุนช่องทาง" },
  subscriptions: { en: "Subscriptions", id: "Langganan", ms: "Langganan", th: "การสมัครสมาชิก" },
  sessions: { en: "Sessions", id: "Sesi", ms: "Sesi", th: "เซสชัน" },
  answers: {
    en: "Survey answers",
    id: "Jawaban survei",
    ms: "Jawapan tinjauan",
    th: "คำตอบแบบสำรวจ",
  },
  cohorts: {
    en: "Cohorts by month of the first order",
    id: "Kohort menurut bulan pesanan pertama",
    ms: "Kohort mengikut bulan pesanan pertama",
    th: "กลุ่มลูกค้าตามเดือนที่สั่งซื้อครั้งแรก",
  },
  rfm: {
    en: "Customers by recency, frequency and revenue (RFM)",
    id: "Pelanggan menurut kebaruan, frekuensi, dan pendapatan (RFM)",
    ms: "Pelanggan mengikut kebaruan, kekerapan dan hasil (RFM)",
    th: "ลูกค้าตามความล่าสุด ความถี่ และรายได้ (RFM)",
  },
  models: {
    en: "Who will come back",
    id: "Siapa yang akan kembali",
    ms: "Siapa yang akan kembali",
    th: "ใครจะกลับมาซื้อ",
  },
  survival: {
    en: "How long subscriptions last",
    id: "Berapa lama langganan bertahan",
    ms: "Berapa lama langganan bertahan",
    th: "การสมัครสมาชิกอยู่นานเท่าใด",
  },
  comparisons: { en: "Comparisons", id: "Perbandingan", ms: "Perbandingan", th: "การเปรียบเทียบ" },
  period: { en: "By month", id: "Per bulan", ms: "Mengikut bulan", th: "รายเดือน" },
  channel: { en: "By channel", id: "Per saluran", ms: "Mengikut saluran", th: "ตามช่องทาง" },
  network: { en: "By network", id: "Per jejaring", ms: "Mengikut rangkaian", th: "ตามเครือข่าย" },
  customers: { en: "Customers", id: "Pelanggan", ms: "Pelanggan", th: "ลูกค้า" },
  newCustomers: {
    en: "New customers",
    id: "Pelanggan baru",
    ms: "Pelanggan baharu",
    th: "ลูกค้าใหม่",
  },
  revenue: { en: "Revenue", id: "Pendapatan", ms: "Hasil", th: "รายได้" },
  newRevenue: {
    en: "New revenue",
    id: "Pendapatan baru",
    ms: "Hasil baharu",
    th: "รายได้จากลูกค้าใหม่",
  },
  repeatRevenue: {
    en: "Repeat revenue",
    id: "Pendapatan berulang",
    ms: "Hasil berulang",
    th: "รายได้จากการซื้อซ้ำ",
  },
  sent: { en: "Sent", id: "Terkirim", ms: "Dihantar", th: "ส่งแล้ว" },
  delivered: { en: "Delivered", id: "Sampai", ms: "Sampai", th: "ส่งถึง" },
  uniqueOpens: { en: "Unique opens", id: "Pembukaan unik", ms: "Pembukaan unik", th: "การเปิดไม่ซ้ำ" },
  uniqueClicks: { en: "Unique clicks", id: "Klik unik", ms: "Klik unik", th: "การคลิกไม่ซ้ำ" },
  likes: { en: "Likes", id: "Suka", ms: "Suka", th: "ถูกใจ" },
  comments: { en: "Comments", id: "Komentar", ms: "Komen", th: "ความคิดเห็น" },
  shares: { en: "Shares", id: "Bagikan", ms: "Kongsi", th: "แชร์" },
  cost: { en: "Cost", id: "Biaya", ms: "Kos", th: "ต้นทุน" },
  visits: { en: "Visits", id: "Kunjungan", ms: "Lawatan", th: "การเข้าชม" },
  acquisitions: {
    en: "Customers won",
    id: "Pelanggan diperoleh",
    ms: "Pelanggan diperoleh",
    th: "ลูกค้าที่ได้มา",
  },
  customersAtStart: {
    en: "Customers at the start",
    id: "Pelanggan di awal",
    ms: "Pelanggan pada awal",
    th: "ลูกค้าต้นงวด",
  },
  customersLost: {
    en: "Customers lost",
    id: "Pelanggan hilang",
    ms: "Pelanggan hilang",
    th: "ลูกค้าที่เสียไป",
  },
  customersAtEnd: {
    en: "Customers at the end",
    id: "Pelanggan di akhir",
    ms: "Pelanggan pada akhir",
    th: "ลูกค้าปลายงวด",
  },
  engagedSessions: {
    en: "Engaged sessions",
    id: "Sesi terlibat",
    ms: "Sesi terlibat",
    th: "เซสชันที่มีส่วนร่วม",
  },
  conversions: { en: "Conversions", id: "Konversi", ms: "Penukaran", th: "คอนเวอร์ชัน" },
  responses: { en: "Answers", id: "Jawaban", ms: "Jawapan", th: "คำตอบ" },
  name: { en: "Name", id: "Nama", ms: "Nama", th: "ชื่อ" },
  value: { en: "Value", id: "Nilai", ms: "Nilai", th: "ค่า" },
  interval: { en: "95% interval", id: "Interval 95%", ms: "Selang 95%", th: "ช่วงความเชื่อมั่น 95%" },
  formula: { en: "Formula", id: "Rumus", ms: "Formula", th: "สูตร" },
  model: { en: "Model", id: "Model", ms: "Model", th: "แบบจำลอง" },
  converged: { en: "Converged", id: "Konvergen", ms: "Menumpu", th: "ลู่เข้า" },
  error: {
    en: "Mean absolute error",
    id: "Galat mutlak rata-rata",
    ms: "Ralat mutlak purata",
    th: "ค่าคลาดเคลื่อนสัมบูรณ์เฉลี่ย",
  },
  expected: {
    en: "Purchases expected",
    id: "Pembelian diharapkan",
    ms: "Pembelian dijangka",
    th: "การซื้อที่คาด",
  },
  purchases: {
    en: "Purchases in a year",
    id: "Pembelian setahun",
    ms: "Pembelian setahun",
    th: "การซื้อในหนึ่งปี",
  },
  alive: { en: "Still a customer", id: "Masih pelanggan", ms: "Masih pelanggan", th: "ยังเป็นลูกค้า" },
  worth: {
    en: "Value of three years",
    id: "Nilai tiga tahun",
    ms: "Nilai tiga tahun",
    th: "มูลค่าสามปี",
  },
  days: { en: "Days", id: "Hari", ms: "Hari", th: "วัน" },
  stay: {
    en: "Share that stays",
    id: "Porsi yang bertahan",
    ms: "Bahagian yang kekal",
    th: "สัดส่วนที่อยู่ต่อ",
  },
  standing: { en: "Standing", id: "Posisi", ms: "Kedudukan", th: "สถานะ" },
  reasons: { en: "Reasons", id: "Alasan", ms: "Sebab", th: "เหตุผล" },
};

/** The words of a report in one language. */
export function reportWords(language: Language): (word: ReportWord) => string {
  return (word) => words[word][language];
}
