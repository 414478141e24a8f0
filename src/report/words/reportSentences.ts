import type { Language } from "../../catalog/language.js";
import type { Localized } from "../../catalog/localized.js";

/** What a sentence of a report says. */
export type ReportSentence =
  | "asWritten"
  | "inZone"
  | "asOf"
  | "asOfLast"
  | "newCustomers"
  | "cohorts"
  | "rfm"
  | "models"
  | "noModel"
  | "worse";

/** The sentences of a report, in which `{}` stands for what is filled in. */
const sentences: Readonly<Record<ReportSentence, Localized>> = {
  asWritten: {
    en: "Each date counts as it is written, in its own offset.",
    id: "Setiap tanggal dihitung sebagaimana tertulis, dalam selisih waktunya sendiri.",
    ms: "Setiap tarikh dikira seperti yang ditulis, dalam ofsetnya sendiri.",
    th: "วันที่แต่ละรายการนับตามที่เขียน ตามเวลาของตัวเอง",
  },
  inZone: {
    en: "Dates are those of {}.",
    id: "Tanggal mengikuti zona waktu {}.",
    ms: "Tarikh mengikut zon waktu {}.",
    th: "วันที่เป็นไปตามเขตเวลา {}",
  },
  asOf: {
    en: "The records count as complete before {}.",
    id: "Catatan dianggap lengkap sebelum {}.",
    ms: "Rekod dianggap lengkap sebelum {}.",
    th: "ถือว่าข้อมูลครบถ้วนก่อนวันที่ {}",
  },
  asOfLast: {
    en: "The records count as complete before {}, the day after the last of them.",
    id: "Catatan dianggap lengkap sebelum {}, yaitu sehari setelah catatan terakhir.",
    ms: "Rekod dianggap lengkap sebelum {}, iaitu sehari selepas rekod terakhir.",
    th: "ถือว่าข้อมูลครบถ้วนก่อนวันที่ {} ซึ่งเป็นวันถัดจากรายการสุดท้าย",
  },
  newCustomers: {
    en: "Orders on a customer's first date in the file are new, and all later orders are repeat orders. A customer counts in each month and channel with an order, so customers of groups do not add up.",
    id: "Pesanan pada tanggal pertama pelanggan dalam berkas adalah pesanan baru, dan semua pesanan setelahnya berulang. Seorang pelanggan dihitung di setiap bulan dan saluran tempat ia memesan, sehingga jumlah pelanggan antarkelompok tidak dapat dijumlahkan.",
    ms: "Pesanan pada tarikh pertama pelanggan dalam fail ialah pesanan baharu, dan semua pesanan selepasnya berulang. Seorang pelanggan dikira dalam setiap bulan dan saluran yang ada pesanannya, jadi bilangan pelanggan antara kumpulan tidak boleh dijumlahkan.",
    th: "คำสั่งซื้อในวันแรกของลูกค้าในไฟล์ถือเป็นคำสั่งซื้อใหม่ หลังจากนั้นเป็นการซื้อซ้ำ ลูกค้าหนึ่งคนนับในทุกเดือนและทุกช่องทางที่มีคำสั่งซื้อ จำนวนลูกค้าของแต่ละกลุ่มจึงรวมกันไม่ได้",
  },
  cohorts: {
    en: "The share of customers who ordered again in each month after their first order. The first cohorts hold customers who ordered before the file begins.",
    id: "Porsi pelanggan yang memesan lagi pada tiap bulan setelah pesanan pertama. Kohort awal memuat pelanggan yang memesan sebelum berkas dimulai.",
    ms: "Bahagian pelanggan yang memesan lagi pada setiap bulan selepas pesanan pertama. Kohort awal mengandungi pelanggan yang memesan sebelum fail bermula.",
    th: "สัดส่วนลูกค้าที่สั่งซื้ออีกในแต่ละเดือนหลังคำสั่งซื้อแรก กลุ่มแรก ๆ มีลูกค้าที่เคยสั่งซื้อก่อนไฟล์เริ่มต้น",
  },
  rfm: {
    en: "Scores go from 1 to 5; 5 is the most recent, the most orders, the most revenue.",
    id: "Skor dari 1 sampai 5; 5 berarti paling baru, paling sering, dan pendapatan terbesar.",
    ms: "Skor dari 1 hingga 5; 5 bermaksud paling baharu, paling kerap dan hasil terbesar.",
    th: "คะแนน 1 ถึง 5 โดย 5 คือล่าสุด บ่อยที่สุด และรายได้สูงสุด",
  },
  models: {
    en: "The models were fitted to orders before {} and tested on the orders after it.",
    id: "Model dicocokkan dengan pesanan sebelum {} dan diuji dengan pesanan setelahnya.",
    ms: "Model dipadankan dengan pesanan sebelum {} dan diuji dengan pesanan selepasnya.",
    th: "แบบจำลองปรับจากคำสั่งซื้อก่อน {} และทดสอบกับคำสั่งซื้อหลังจากนั้น",
  },
  noModel: {
    en: "No model converged, so there is no forecast.",
    id: "Tidak ada model yang konvergen, jadi tidak ada prakiraan.",
    ms: "Tiada model yang menumpu, jadi tiada ramalan.",
    th: "ไม่มีแบบจำลองใดลู่เข้า จึงไม่มีการพยากรณ์",
  },
  worse: {
    en: "The model is no better than simple guesses: do not use its forecast.",
    id: "Model tidak lebih baik daripada tebakan sederhana: jangan gunakan prakiraannya.",
    ms: "Model tidak lebih baik daripada tekaan mudah: jangan guna ramalannya.",
    th: "แบบจำลองไม่ดีกว่าการเดาอย่างง่าย อย่าใช้การพยากรณ์นี้",
  },
};

/** A sentence of a report in one language, filled in. */
export function reportSentence(language: Language, sentence: ReportSentence, filled = ""): string {
  return sentences[sentence][language].replace("{}", filled);
}
