/** Months of the Gregorian calendar as Arabic-speaking countries name them: Levant and Iraq, Egypt and the Gulf, the Maghreb. */
export const months: Record<string, number> = {
  'كانون الثاني': 1,
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  مايس: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  'تشرين الأول': 10,
  'تشرين الثاني': 11,
  'كانون الأول': 12,
  'تشرين أول': 10,
  'تشرين ثاني': 11,
  'تشرين ثان': 11,
  'كانون أول': 12,
  'كانون ثاني': 1,
  'كانون ثان': 1,
  يناير: 1,
  فبراير: 2,
  مارس: 3,
  أبريل: 4,
  إبريل: 4,
  مايو: 5,
  يونيو: 6,
  يونيه: 6,
  يوليو: 7,
  يوليه: 7,
  أغسطس: 8,
  سبتمبر: 9,
  أكتوبر: 10,
  نوفمبر: 11,
  ديسمبر: 12,
  جانفي: 1,
  فيفري: 2,
  أفريل: 4,
  ماي: 5,
  جوان: 6,
  جويلية: 7,
  أوت: 8,
  يوليوز: 7,
  غشت: 8,
  شتنبر: 9,
  نونبر: 11,
  دجنبر: 12,
  كتوبر: 10,
  يبراير: 2,
}

/** Months of the Islamic calendar. */
export const hijriMonths: Record<string, number> = {
  محرم: 1,
  المحرم: 1,
  صفر: 2,
  'ربيع الأول': 3,
  'ربيع أول': 3,
  'ربيع الثاني': 4,
  'ربيع الآخر': 4,
  'ربيع ثاني': 4,
  'جمادى الأولى': 5,
  'جمادى الأول': 5,
  'جمادى الآخرة': 6,
  'جمادى الثانية': 6,
  'جمادى الثاني': 6,
  رجب: 7,
  شعبان: 8,
  رمضان: 9,
  شوال: 10,
  'ذي القعدة': 11,
  'ذو القعدة': 11,
  'ذي الحجة': 12,
  'ذو الحجة': 12,
}

export const weekdays: Record<string, number> = {
  الاثنين: 1,
  الثلاثاء: 2,
  الأربعاء: 3,
  الخميس: 4,
  الجمعة: 5,
  السبت: 6,
  الأحد: 7,
  الثلثاء: 2,
  الاربعا: 3,
  اﻷحد: 7,
}

/** Seasons in ISO 8601-2. */
export const seasons: Record<string, number> = {
  الربيع: 21,
  ربيع: 21,
  الصيف: 22,
  صيف: 22,
  الخريف: 23,
  خريف: 23,
  الشتاء: 24,
  شتاء: 24,
}

/** Only the definite form stands alone for the season of a year. */
export const seasonsAlone: Record<string, number> = { الربيع: 21, الصيف: 22, الخريف: 23, الشتاء: 24 }

const tensOfDecades = {
  عشرين: 20,
  ثلاثين: 30,
  أربعين: 40,
  خمسين: 50,
  ستين: 60,
  سبعين: 70,
  ثمانين: 80,
  تسعين: 90,
}
const decadesWith = (article: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tensOfDecades).flatMap(([name, value]) =>
      ['يات', 'ات'].map((end) => [`${article}${name}${end}`, value]),
    ),
  )

/** Decades; -يات and -ات are both written. The definite ones stand alone. */
export const decades = decadesWith('')
export const decadesAlone = decadesWith('ال')

const ordinalStems: Record<string, number> = {
  أول: 1,
  أولى: 1,
  ثاني: 2,
  ثانية: 2,
  ثالث: 3,
  ثالثة: 3,
  رابع: 4,
  رابعة: 4,
  خامس: 5,
  خامسة: 5,
  سادس: 6,
  سادسة: 6,
  سابع: 7,
  سابعة: 7,
  ثامن: 8,
  ثامنة: 8,
  تاسع: 9,
  تاسعة: 9,
  عاشر: 10,
  عاشرة: 10,
  'حادي عشر': 11,
  'ثاني عشر': 12,
  'ثالث عشر': 13,
  'رابع عشر': 14,
  'خامس عشر': 15,
  'سادس عشر': 16,
  'سابع عشر': 17,
  'ثامن عشر': 18,
  'تاسع عشر': 19,
}

const tens: Record<string, number> = { العشرين: 20, العشرون: 20, الثلاثين: 30, الثلاثون: 30 }
const unitStems = ['حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع']

/** Spelled ordinals up to 31, with the article: الثالث, الحادي والعشرين. */
export const ordinals: Record<string, number> = {
  // «أول نوفمبر» and «فاتح ماي», as the Maghreb names the day; «غرة رمضان»
  أول: 1,
  فاتح: 1,
  غرة: 1,
  ...Object.fromEntries(Object.entries(ordinalStems).map(([stem, value]) => [`ال${stem}`, value])),
  ...tens,
  ...Object.fromEntries(
    unitStems.flatMap((stem, index) => [
      [`ال${stem} والعشرين`, 21 + index],
      [`ال${stem} والعشرون`, 21 + index],
    ]),
  ),
  'الحادي والثلاثين': 31,
  'الحادي والثلاثون': 31,
}

/** Spelled counts. */
export const cardinals: Record<string, number> = {
  واحد: 1,
  ثلاثة: 3,
  ثلاث: 3,
  أربعة: 4,
  أربع: 4,
  خمسة: 5,
  خمس: 5,
  ستة: 6,
  ست: 6,
  سبعة: 7,
  سبع: 7,
  ثمانية: 8,
  ثماني: 8,
  ثمان: 8,
  تسعة: 9,
  تسع: 9,
  عشرة: 10,
  عشر: 10,
  'أحد عشر': 11,
  'إحدى عشرة': 11,
  'اثني عشر': 12,
  'اثنتي عشرة': 12,
  'خمسة عشر': 15,
  'خمس عشرة': 15,
  عشرين: 20,
  ثلاثين: 30,
  أربعين: 40,
  خمسين: 50,
  ستين: 60,
  سبعين: 70,
  ثمانين: 80,
  تسعين: 90,
  مئة: 100,
  مائة: 100,
}
