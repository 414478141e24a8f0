import type { MethodText } from "../methodText.js";

/** The churn of the customers at the start, the only way of `churnRate`. */
export const churnOfOpeningCustomers: MethodText = {
  when: {},
  title: {
    en: "Churn of the opening customers",
    id: "Churn pelanggan awal periode",
    ms: "Churn pelanggan awal tempoh",
    th: "อัตราการเลิกใช้บริการของลูกค้าต้นงวด",
  },
  formula: {
    en: "customers lost / customers at start",
    id: "pelanggan awal yang pergi / pelanggan pada awal periode",
    ms: "pelanggan awal yang pergi / pelanggan pada awal tempoh",
    th: "ลูกค้าต้นงวดที่เลิกใช้ / ลูกค้า ณ ต้นงวด",
  },
  difference: {
    en: "It counts only customers who were there when the period began. Customers who joined in the period do not count, even if they left again.",
    id: "Hanya pelanggan yang sudah ada pada awal periode yang dihitung. Pelanggan yang bergabung dalam periode itu tidak dihitung, meskipun pergi lagi.",
    ms: "Hanya pelanggan yang sudah ada pada awal tempoh dikira. Pelanggan yang menyertai dalam tempoh itu tidak dikira, walaupun pergi semula.",
    th: "นับเฉพาะลูกค้าที่มีอยู่ ณ ต้นงวด ลูกค้าที่เข้ามาระหว่างงวดไม่นับ แม้จะเลิกใช้ไปแล้วก็ตาม",
  },
  choose: {
    en: "Choose it for lifetimes and forecasts: it is a true share, and together with the retention rate it makes 100 %.",
    id: "Pilih ini untuk masa berlangganan dan perkiraan: ini porsi yang sebenarnya, dan bersama tingkat retensi berjumlah 100 %.",
    ms: "Pilih ini untuk jangka hayat dan ramalan: ia bahagian yang sebenar, dan bersama kadar pengekalan berjumlah 100 %.",
    th: "เลือกใช้สำหรับการประเมินอายุลูกค้าและการพยากรณ์ เพราะเป็นสัดส่วนที่แท้จริง และเมื่อรวมกับอัตราการรักษาลูกค้าจะได้ 100 %",
  },
};

/** The ways of `periodChurnRate`. */
export const periodChurnMethods: readonly MethodText[] = [
  {
    when: { method: "start" },
    title: {
      en: "All churn, by opening customers",
      id: "Seluruh churn, per pelanggan awal",
      ms: "Semua churn, mengikut pelanggan awal",
      th: "การเลิกใช้ทั้งหมด เทียบกับลูกค้าต้นงวด",
    },
    formula: {
      en: "customers left / customers at start",
      id: "semua yang pergi / pelanggan pada awal periode",
      ms: "semua yang pergi / pelanggan pada awal tempoh",
      th: "ลูกค้าทั้งหมดที่เลิกใช้ / ลูกค้า ณ ต้นงวด",
    },
    difference: {
      en: "It counts everybody who left, new customers too, but divides by the customers at the start alone. It can pass 100 %.",
      id: "Semua yang pergi dihitung, termasuk pelanggan baru, tetapi hanya dibagi dengan pelanggan pada awal periode. Nilainya bisa melebihi 100 %.",
      ms: "Semua yang pergi dikira, termasuk pelanggan baharu, tetapi hanya dibahagi dengan pelanggan pada awal tempoh. Nilainya boleh melebihi 100 %.",
      th: "นับทุกคนที่เลิกใช้ รวมถึงลูกค้าใหม่ แต่หารด้วยลูกค้า ณ ต้นงวดเท่านั้น ค่าจึงเกิน 100 % ได้",
    },
    choose: {
      en: "Choose it to balance a period: the growth of the customers is the acquisition rate less this rate. Growth alone raises it, so do not compare fast growth with slow growth by it.",
      id: "Pilih ini untuk menyeimbangkan satu periode: pertumbuhan pelanggan adalah tingkat akuisisi dikurangi tingkat ini. Pertumbuhan saja sudah menaikkannya, jadi jangan bandingkan pertumbuhan cepat dan lambat dengannya.",
      ms: "Pilih ini untuk mengimbangkan sesuatu tempoh: pertumbuhan pelanggan ialah kadar pemerolehan tolak kadar ini. Pertumbuhan sahaja menaikkannya, jadi jangan bandingkan pertumbuhan pantas dengan perlahan melaluinya.",
      th: "เลือกใช้เมื่อต้องการให้ตัวเลขของงวดลงตัว: การเติบโตของลูกค้าเท่ากับอัตราการได้ลูกค้าใหม่ลบอัตรานี้ การเติบโตเพียงอย่างเดียวก็ทำให้ค่าสูงขึ้น จึงไม่ควรใช้เทียบช่วงที่โตเร็วกับโตช้า",
    },
  },
  {
    when: { method: "start-plus-new" },
    title: {
      en: "All churn, by opening and new customers",
      id: "Seluruh churn, per pelanggan awal dan baru",
      ms: "Semua churn, mengikut pelanggan awal dan baharu",
      th: "การเลิกใช้ทั้งหมด เทียบกับลูกค้าต้นงวดและลูกค้าใหม่",
    },
    formula: {
      en: "customers left / (customers at start + new customers)",
      id: "semua yang pergi / (pelanggan pada awal periode + pelanggan baru)",
      ms: "semua yang pergi / (pelanggan pada awal tempoh + pelanggan baharu)",
      th: "ลูกค้าทั้งหมดที่เลิกใช้ / (ลูกค้า ณ ต้นงวด + ลูกค้าใหม่)",
    },
    difference: {
      en: "It divides by everybody who was there or joined. A customer who joined on the last day weighs as much as one who was there all the time.",
      id: "Dibagi dengan semua yang sudah ada atau bergabung. Pelanggan yang bergabung pada hari terakhir berbobot sama dengan yang ada sepanjang periode.",
      ms: "Dibahagi dengan semua yang sudah ada atau menyertai. Pelanggan yang menyertai pada hari terakhir sama beratnya dengan yang ada sepanjang tempoh.",
      th: "หารด้วยทุกคนที่มีอยู่เดิมหรือเข้ามาใหม่ ลูกค้าที่เข้ามาในวันสุดท้ายมีน้ำหนักเท่ากับลูกค้าที่อยู่ตลอดงวด",
    },
    choose: {
      en: "Choose it where many customers join and leave within one period, and to compare with billing services that publish it. Strong growth lowers it.",
      id: "Pilih ini jika banyak pelanggan bergabung dan pergi dalam satu periode, dan untuk membandingkan dengan layanan penagihan yang memakainya. Pertumbuhan pesat menurunkannya.",
      ms: "Pilih ini jika ramai pelanggan menyertai dan pergi dalam satu tempoh, dan untuk membandingkan dengan perkhidmatan pengebilan yang menggunakannya. Pertumbuhan pesat menurunkannya.",
      th: "เลือกใช้เมื่อมีลูกค้าเข้ามาและเลิกใช้ภายในงวดเดียวกันจำนวนมาก หรือเมื่อต้องการเทียบกับผู้ให้บริการเรียกเก็บเงินที่ใช้วิธีนี้ การเติบโตเร็วทำให้ค่าต่ำลง",
    },
  },
  {
    when: { method: "midpoint" },
    title: {
      en: "All churn, by the mean of both ends",
      id: "Seluruh churn, per rata-rata awal dan akhir",
      ms: "Semua churn, mengikut purata awal dan akhir",
      th: "การเลิกใช้ทั้งหมด เทียบกับค่าเฉลี่ยต้นงวดและปลายงวด",
    },
    formula: {
      en: "customers left / ((customers at start + customers at end) / 2)",
      id: "semua yang pergi / ((pelanggan pada awal + pelanggan pada akhir periode) / 2)",
      ms: "semua yang pergi / ((pelanggan pada awal + pelanggan pada akhir tempoh) / 2)",
      th: "ลูกค้าทั้งหมดที่เลิกใช้ / ((ลูกค้า ณ ต้นงวด + ลูกค้า ณ ปลายงวด) / 2)",
    },
    difference: {
      en: "It divides by the mean of the customers at the start and at the end, a rough average of how many there were.",
      id: "Dibagi dengan rata-rata pelanggan pada awal dan akhir periode, perkiraan kasar dari jumlah pelanggan.",
      ms: "Dibahagi dengan purata pelanggan pada awal dan akhir tempoh, anggaran kasar bilangan pelanggan.",
      th: "หารด้วยค่าเฉลี่ยของลูกค้า ณ ต้นงวดและปลายงวด ซึ่งเป็นค่าประมาณคร่าว ๆ ของจำนวนลูกค้า",
    },
    choose: {
      en: "Choose it where the number of customers changes a lot, and only the numbers at both ends are known.",
      id: "Pilih ini jika jumlah pelanggan banyak berubah, dan hanya jumlah pada awal dan akhir yang diketahui.",
      ms: "Pilih ini jika bilangan pelanggan banyak berubah, dan hanya bilangan pada awal dan akhir diketahui.",
      th: "เลือกใช้เมื่อจำนวนลูกค้าเปลี่ยนแปลงมาก และทราบเพียงจำนวน ณ ต้นงวดและปลายงวด",
    },
  },
  {
    when: { method: "customer-days" },
    title: {
      en: "All churn, by customer days",
      id: "Seluruh churn, per hari pelanggan",
      ms: "Semua churn, mengikut hari pelanggan",
      th: "การเลิกใช้ทั้งหมด เทียบกับจำนวนวันลูกค้า",
    },
    formula: {
      en: "customers left × period days / customer days",
      id: "semua yang pergi × hari dalam periode / hari pelanggan",
      ms: "semua yang pergi × hari dalam tempoh / hari pelanggan",
      th: "ลูกค้าทั้งหมดที่เลิกใช้ × จำนวนวันในงวด / จำนวนวันลูกค้า",
    },
    difference: {
      en: "It divides by the average number of customers over all days, so that each customer weighs as much as the time in which that customer could leave.",
      id: "Dibagi dengan rata-rata jumlah pelanggan sepanjang semua hari, sehingga setiap pelanggan berbobot sesuai waktu selama ia bisa pergi.",
      ms: "Dibahagi dengan purata bilangan pelanggan sepanjang semua hari, supaya berat setiap pelanggan mengikut masa dia boleh pergi.",
      th: "หารด้วยจำนวนลูกค้าเฉลี่ยตลอดทุกวัน ลูกค้าแต่ละรายจึงมีน้ำหนักตามระยะเวลาที่มีโอกาสเลิกใช้",
    },
    choose: {
      en: "Choose it for fast growth and where customers come at uneven times. It needs the days of every customer, which subscriptions give.",
      id: "Pilih ini untuk pertumbuhan pesat dan jika pelanggan datang tidak merata. Diperlukan hari dari setiap pelanggan, yang bisa dihitung dari data langganan.",
      ms: "Pilih ini untuk pertumbuhan pesat dan jika pelanggan datang tidak sekata. Ia memerlukan hari setiap pelanggan, yang diperoleh daripada data langganan.",
      th: "เลือกใช้เมื่อเติบโตเร็วหรือลูกค้าเข้ามาไม่สม่ำเสมอ ต้องทราบจำนวนวันของลูกค้าแต่ละราย ซึ่งคำนวณได้จากข้อมูลการสมัครสมาชิก",
    },
  },
];
