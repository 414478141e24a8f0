// @ts-check

/**
 * The texts of a calculator in the languages of the catalog.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
export const words = {
  en: {
    heading: "Try it", language: "Language", more: "More fields", needed: "Fill in:", compare: "Compare with published figures",
    all: "no particular industry", interval: "95% interval", none: "No published figure.", code: "Code", copy: "Copy code",
    link: "Copy link", copied: "Copied", better: "better", worse: "worse", similar: "similar", undetermined: "undetermined", unknown: "not comparable",
    find: "Find a KPI", placeholder: "AOV, attrition, อัตราการซื้อซ้ำ …", nothing: "No KPI has such a name.",
  },
  id: {
    heading: "Coba hitung", language: "Bahasa", more: "Isian lain", needed: "Isi:", compare: "Bandingkan dengan angka yang diterbitkan",
    all: "tanpa industri tertentu", interval: "Interval 95%", none: "Tidak ada angka yang diterbitkan.", code: "Kode", copy: "Salin kode",
    link: "Salin tautan", copied: "Tersalin", better: "lebih baik", worse: "lebih buruk", similar: "serupa", undetermined: "belum dapat dipastikan", unknown: "tidak dapat dibandingkan",
  },
  ms: {
    heading: "Cuba kira", language: "Bahasa", more: "Medan lain", needed: "Isi:", compare: "Bandingkan dengan angka yang diterbitkan",
    all: "tanpa industri tertentu", interval: "Selang 95%", none: "Tiada angka yang diterbitkan.", code: "Kod", copy: "Salin kod",
    link: "Salin pautan", copied: "Disalin", better: "lebih baik", worse: "lebih buruk", similar: "serupa", undetermined: "belum dapat ditentukan", unknown: "tidak dapat dibandingkan",
  },
  th: {
    heading: "ลองคำนวณ", language: "ภาษา", more: "ช่องอื่น ๆ", needed: "กรอก:", compare: "เทียบกับตัวเลขที่เผยแพร่",
    all: "ไม่ระบุอุตสาหกรรม", interval: "ช่วงความเชื่อมั่น 95%", none: "ไม่มีตัวเลขที่เผยแพร่", code: "โค้ด", copy: "คัดลอกโค้ด",
    link: "คัดลอกลิงก์", copied: "คัดลอกแล้ว", better: "ดีกว่า", worse: "แย่กว่า", similar: "ใกล้เคียง", undetermined: "ยังสรุปไม่ได้", unknown: "เทียบกันไม่ได้",
  },
};
