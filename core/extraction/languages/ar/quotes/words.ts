import { fold } from '../../../../text/fold'
import { speechVerbs } from '../actors/words'

const set = (words: string) => new Set(fold(words).trim().split(/\s+/))

/** Verbs by which somebody speaks. «بين» and «عبر» are left out: they are mostly prepositions. */
export const sayingVerbs = new Set([
  ...speechVerbs,
  ...set(`
أشاد أشادت يشيد تشيد سأل سألت تساءل تساءلت أجاب أجابت غرد غردت نشر نشرت خاطب خاطبت زاد زادت أكملت أكمل واصل واصلت استشهد اعتبروا رأوا تابعوا
ردد رددت يردد توعد توعدت لوح لوحت نفوا حذروا وصفوا وصفه وصفها وصفته وصفتها يصفها تصفها يصفه تصفه يصفهم تصفهم يصف تصف سمى سماه سماها أسماه اعتبره اعتبرها قالها اختتم اختتمت أعاد تحدث تحدثت شبه شبهت هنأ هنأت ألمح
ألمحت لمح جزم جزمت رجح رجحت استبعد استبعدت أخبر أخبرت أعلموا أبلغوا صرحوا أردفوا لفتوا شددوا طمأن طمأنت يتهم يرد
`),
])
for (const word of set('بين عبر يرى ترى رد مضى مضت')) sayingVerbs.delete(word)

/** Verbs of speech only with their participle: «ومضى قائلا». */
export const carryingVerbs = set('مضى مضت رد ردت')
/** Verbs of opinion: of speech only where their clause follows. */
export const opinions = set('يرى ترى رأى رأت')

/** Verbs after which a clause with أن tells what is to be, not what is said. */
export const demandVerbs = set(
  'دعا دعت يدعو تدعو طالب طالبت يطالب تطالب حث حثت ناشد ناشدت اقترح اقترحت هدد هددت تعهد تعهدت رحب رحبت نشر نشرت تحدث تحدثت',
)

/** Verbs that go on with what somebody said before: with no subject they are the last speaker's. */
export const continuations = set(
  'أضاف أضافت أضافوا تابع تابعت تابعوا أردف أردفت زاد زادت أوضح أوضحت استطرد استطردت ختم ختمت اختتم اختتمت أكمل أكملت واصل واصلت استدرك استدركت شدد شددت أشار أشارت لفت لفتت جدد جددت كشف كشفت نوه نوهت',
)

/** Forms of respect that stand for whoever spoke or was named last: «وقال معاليه». */
export const honours = set(
  'معاليه معاليها سموه سموها جلالته جلالتها فخامته سيادته سيادتها فضيلته دولته سعادته نيافته غبطته',
)

/** Participles that go on with the words of who spoke before. */
export const speechParticiples = set(`
قائلا قائلة قائلين مضيفا مضيفة موضحا موضحة مؤكدا مؤكدة مؤكدين مشيرا مشيرة معتبرا معتبرة مشددا مشددة باعتبارها باعتباره وصفه وصفها واصفا واصفة داعيا
داعية لافتا لافتة محذرا محذرة متهما متهمة مبينا مبينة متابعا متابعة مردفا مردفة معلنا معلنة نافيا نافية منوها منوهة كاشفا كاشفة متسائلا متسائلة مستطردا
مستطردة زاعما زاعمة مطالبا مطالبة معربا معربة منددا منددة مرجحا مرجحة بقوله بقولها بقولهم قوله قولها ذاكرا مخاطبا مخاطبة مغردا معلقا ناقلا متحدثا متحدثة
`)
/** Of these, those that no clause of content follows. */
export const bareParticiples = set(
  'باعتبارها باعتباره وصفه وصفها واصفا واصفة داعيا داعية متهما متهمة مطالبا مطالبة منددا منددة مخاطبا مخاطبة متحدثا متحدثة',
)

/** «وفق», «بحسب», «نقلا عن»: what follows is the source. */
export const sourceWords = set('وفق وفقا بحسب حسب طبقا نقلا حسبما وفقما')

/** Words between a verb and a noun that keep the noun from being the subject of the verb. */
export const subjectStops = set(`
في إلى من على عن أمام خلال بأن أن إن أنه أنها إنه إنها إنهم أنهم مع حول بشأن لدى عبر بعد قبل إثر كما الذي التي الذين اللذان عقب ضمن منذ أنهما إننا أننا
إنني أنني بأنه بأنها بأنهم لدعم ضد بين حين عندما فيما بينما حيث لأن لكن لكنه لكنها بسبب وفق بحسب حسب وهو وهي وذلك ردا تعليقا هذا هذه ذلك تلك لا ما لم لن
بـ لـ سوف قد إنما بل هو هي هم كل له لها لهم عنه عنها به بها فيه فيها
`)
/** Words that may stand between a verb and its subject. */
export const skipped = set(`
أيضا كذلك أمس اليوم السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة مساء صباح ظهر فجر لاحقا بدوره بدورها سابقا مجددا حينها آنذاك قد
صباحا غدا يوم ليل
`)
/** How a woman speaks, alone before her words; of a man the accusative tells. */
export const manners = set(
  'مبتسمة ضاحكة باكية متأثرة غاضبة ساخرة متهكمة متحسرة مازحة متألمة متفائلة حزينة منفعلة باسمة مستغربة',
)
/** Units of time that stand with an adjective between a verb and its subject: «قال الشهر الماضي». */
export const timeUnits = set('الشهر الأسبوع العام السنة الصيف الشتاء الربيع الخريف هذا')
export const timeAdjectives = set(
  'الماضي الماضية الفائت الفائتة المنصرم المنصرمة الفارط الفارطة الجاري الجارية الحالي الحالية الأسبوع الشهر العام',
)

/** Nouns after which a person's name is not the one who speaks. */
export const relations = set(`
زوجة زوج شقيق شقيقة والد والدة ابن ابنة نجل محامي محامية محامو مكتب حملة عائلة أسرة صديق صديقة ابنه مساعد مساعدة مستشار مستشارة معاون مدير مديرة
سكرتير خليفة سلف حساب موقع أنصار مؤيدو حزب حكومة إدارة نظام قوات جماعة منافس
`)
/** Who speaks for a body: «متحدث باسم …». */
export const spokespeople = set('متحدث متحدثة ناطق ناطقة المتحدث المتحدثة الناطق الناطقة')

/** Before a clause of content, left out of it. */
export const contentParticles = set('أن إن بأن')
/** The same with a pronoun, which stays. */
export const contentPronouns = set(
  'أنه أنها أنهم أنهما أننا أنني إنه إنها إنهم إنهما إننا إنني بأنه بأنها بأنهم بأنهما بأننا بأنني',
)
/** Words that end a clause of content after a comma. */
export const clauseStops = set('فيما بينما وفيما وبينما حيث')

/** What a body writes: «بلاغ للمديرية», and «البلاغ» alone for whoever wrote it. */
export const writings = set('بيان بلاغ')
/** Texts that tell what their writers found: «كشف تقرير أعدته …». */
export const texts = set('تقرير دراسة خبرة تحقيق استطلاع مسح بحث مذكرة وثيقة إحصاء')
export const madeIt = set(
  'أصدره أصدرها أصدرته أصدرتها أعده أعدها أعدته أعدتها أنجزه أنجزها أنجزته أنجزتها نشره نشرها نشرته نشرتها أجراه أجراها أجرته أجرتها',
)

/** «فرعها المحلي», «مكتبه الإعلامي»: part of a body named before. */
export const ownBodies = /^(?:فرع|مكتب|قيادت|ادارت|ممثليت|بعثت|مجلس)(?:ها|ه)$/

/** «المصدر نفسه»: who was named last. */
export const sameSource = set('نفسه نفسها ذاته ذاتها عينه')

/** Nouns whose name stands in quotation marks. */
export const namedThings = set(`
طائرات طائرة فيلم فيلما كتاب كتابا رواية مسلسل حركة صحيفة جريدة يومية أسبوعية راديو قناة برنامج شعار عملية صاروخ صواريخ سفينة مجلة ديوان مسرحية أغنية تنظيم جماعة شركة منصة تطبيق
موقع جائزة طراز نوع مهرجان مبادرة حملة وكالة مؤسسة لقب متحور إعصار حزب مسيرة مسيرات كتائب كتيبة سرايا لواء ألوية ميليشيا معرض مؤتمر مشروع أسطول ناقلة
فرقاطة مدمرة غواصة مقاتلة مقاتلات دبابة دبابات منظومة نظام بطولة كأس مشاريع اسم عنوان وسم هاشتاغ بعنوان باسم شركات تلفزيون إذاعة موسوعة ألبوم قصيدة لوحة
قصة دورية جائحة وباء عاصفة متلازمة مصنع مركز نادي فندق مستشفى مطعم مقهى سيارة سيارات هاتف لعبة مرض فيروس مهمة مركبة مسبار قمر صحيفتي صحف قناتي وكالتي موقعي جمعية منظمة شبكة
مجموعة تحالف ائتلاف قوى فصائل تيار جبهة فرقة درع سيف جامعة معهد كلية مستشفى
`)
/** Words after which, at once, a name stands in marks. */
export const naming = set(
  'يسمى تسمى المسمى المسماة سمي سميت يدعى تدعى المدعو الملقب الملقبة المعروف المعروفة يعرف تعرف أسماها اسمه اسمها بعنوان باسم بلقب الشهير',
)
export const namingAs = set('اسم عنوان لقب شعار مسمى باسم وسم')
