import type { ActorType } from '@/core/extraction/extraction'
import type { ClauseOpener, SpeechAct } from '@/core/extraction/events/language'
import { fold } from '@/core/text/fold'

const list = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => fold(word.replaceAll('_', ' ')))
export const wordSet = (words: string): ReadonlySet<string> => new Set(list(words))

const openers: [ClauseOpener['role'], always: string, afterComma: string][] = [
  ['coordinate', 'لكن ولكن', 'و ثم كما كذلك'],
  [
    'aside',
    'فضلا_عن بما_فيها بما_في_ذلك لا_سيما ولا_سيما علما رغم برغم',
    'خصوصا خاصة وسط مع من في على بينها بينهم بينهما منها منهم منهما إضافة',
  ],
  ['condition', 'إذا لو وإذا ولو كي لكي حتى', 'ما_لم'],
  ['purpose', 'بهدف بغية سعيا', 'لـ'],
  [
    'source',
    'وفق بحسب حسب وفقا نقلا',
    'على_ما كما_أفاد كما_أفادت كما_قال كما_قالت كما_ذكر كما_ذكرت كما_أعلن كما_أعلنت كما_أكد كما_أكدت كما_أوضح كما_أوضحت كما_جاء كما_نقلت',
  ],
  [
    'participle',
    'ما_تسبب مما_تسبب ما_أدى مما_أدى ما_أسفر مما_أسفر مما_أوقع',
    `ما مما داعيا داعية قائلا قائلة مضيفا مضيفة مشيرا مشيرة مؤكدا مؤكدة موضحا موضحة معتبرا معتبرة
    لافتا لافتة متهما متهمة مشددا مشددة محذرا محذرة مطالبا مطالبة معربا معربة منددا منددة مبينا مبينة كاشفا واصفا مخلفا مخلفة متسببا موقعا مسجلا`,
  ],
  [
    'after',
    'فور لدى بعد قبل إثر اثر عقب قبيل بعيد غداة حين عندما بعدما منذ فيما بينما خلال في_أعقاب على_هامش',
    'في_حين في_وقت حيث إذ',
  ],
  ['content', 'أن أنّ بأن بأنه بأنها إن أنه أنها أنهم أنهما إنه إنها إنهم إننا', ''],
  ['relative', 'الذي التي الذين اللذان اللذين اللتان اللتين اللواتي والذي والتي والذين', 'وهو وهي'],
]

function openerTable(): ReadonlyMap<string, ClauseOpener> {
  const table = new Map<string, ClauseOpener>()
  for (const [role, always, afterComma] of openers) {
    for (const word of list(afterComma)) table.set(word, { role, needsComma: true })
    for (const word of list(always)) table.set(word, { role, needsComma: false })
  }
  return table
}

export const clauseOpeners = openerTable()

/** Past and present, masculine; the folded forms are made by the inflection. */
export const speech: Record<SpeechAct, string> = {
  say: `قال/يقول أكد/يؤكد أضاف/يضيف أوضح/يوضح ذكر/يذكر صرح/يصرح أفاد/يفيد تابع/يتابع اعتبر/يعتبر رأى/يرى شدد/يشدد لفت/يلفت أشار/يشير كتب/يكتب
    غرد/يغرد وصف/يصف اتهم/يتهم ندد/يندد دان/يدين أعرب/يعرب رحب/يرحب أشاد/يشيد حذر/يحذر تعهد/يتعهد وعد/وعد أبلغ/يبلغ انتقد/ينتقد أقر/يقر
    هدد/يهدد نقل/ينقل جدد/يجدد ادعى/يدعي زعم/يزعم عبر_عن/يعبر_عن استنكر/يستنكر نوه/ينوه توعد/يتوعد اعترف/يعترف علق/يعلق توقع/يتوقع رجح/يرجح هنأ/يهنئ شرح/يشرح روى/يروي أردف/يردف استطرد/يستطرد ختم/يختم نبه/ينبه أورد/يورد
    أبدى/يبدي جزم/يجزم اشتكى/يشتكي عزى/يعزي`,
  announce: 'أعلن/يعلن كشف/يكشف',
  deny: 'نفى/ينفي رفض/يرفض كذب/يكذب استبعد/يستبعد',
  demand: 'دعا/يدعو طالب/يطالب حث/يحث ناشد/يناشد طلب/يطلب',
}
export const speechParticiples = wordSet(
  `قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة موضحا موضحة مشيرا مشيرة معتبرا معتبرة`,
)

export const negators = wordSet('لم لن لا ليس ليست ما_زال دون بدون عدم نفى نفت ينفي غير')
export const doubts =
  wordSet(`قد_ي إذا لو كي لكي أن لأن لكي احتمال احتمالات مخاوف خشية خطر تهديد ربما قد يمكن يجب ينبغي يأمل تأمل يسعى تسعى 
  تنوي ينوي يخطط تخطط التكهنات تكهنات نية نيته بهدف محاولة يحاول تحاول لمنع منع تجنب لتجنب خطة مشروع اقتراح مقترح ضد مكافحة لمواجهة استعدادا
  إمكان إمكانية بإمكان دعوات الدعوة مطالبة المطالبة تعهد وعد يريد تريد تزعم مزاعم`)
export const futures = wordSet(
  'سوف المقرر مقرر المقررة المرتقب المرتقبة المتوقع متوقع المنتظر ينتظر يتوقع يرتقب يعتزم تعتزم المزمع ستجري سيجري سيعقد القادم المقبل المقبلة القادمة',
)
export const plans: ReadonlySet<string> = new Set()
export const determiners: ReadonlySet<string> = new Set()
export const perfectMarkers = wordSet('قد وقد فقد لقد')
/** Before «أن»: what comes is planned or expected. */
export const expectations = wordSet(
  'المقرر مقرر المتوقع متوقع المنتظر المرتقب المزمع يتوقع يتوقع ينتظر يرتقب يعتزم تعتزم',
)
export const nullSubjects: ReadonlySet<string> = new Set()
/** Nouns that open a phrase of measure or date, and no clause. */
export const measures = wordSet(
  'تاريخ رقم بتاريخ نسبة بنسبة قيمة بقيمة عدد سعر بسعر طول عرض وزن عمر مدة لمدة مبلغ بمبلغ بعدد نحو حوالي',
)
/** As events/language.ts. */
export const impersonal = wordSet('يذكر_أن ويذكر_أن يشار_إلى ويشار_إلى')
export const publishing = wordSet('نشر صدر أصدر')
export const projections: ReadonlySet<string> = new Set()
/** Prepositions of time, and the nouns after them that tell of what happened: «منذ بدء العملية في 30 أيلول». */
export const timeOpeners = wordSet('منذ بعد عقب إثر اثر غداة قبل قبيل فور')
export const deeds =
  wordSet(`بدء بداية انطلاق اندلاع انتهاء نهاية انهيار سقوط توقيع وفاة تأسيس تشكيل إعلان دخول خروج فرض صدور تولي توليه توليها وصول وصوله اغتيال مقتل مقتله انسحاب
  انضمام إغلاق افتتاح إطلاق توقف عودة رحيل رحيله استقالة إقالة تعيين تعيينه انتخاب انتخابه حل إلغاء تعليق اعتقال سجن الإفراج هجوم غزو اجتياح احتلال ضم تفكك انفجار
  زلزال حريق ثورة انقلاب إقرار اعتماد إبرام تنصيب تنصيبه بدئه اندلاعها بدئها تتويج تتويجه تتويجها فوزه فوزها تأهله تأهلها`)
export const timeClauses = wordSet('عندما حين')
export const habits = wordSet('عادة غالبا دائما سنويا يوميا كل يوميا أحيانا عموما نادرا')
export const offices =
  wordSet(`رئيس الرئيس رئيسة الرئيسة وزير الوزير وزيرة الوزيرة وزراء وزارة الوزارة الحكومة حكومة ناطق الناطق ناطقة الناطقة متحدث المتحدث متحدثة
  المتحدثة محافظ المحافظ مدير المدير مديرة أمين الأمين أمينة سفير السفير ملك الملك أمير الأمير ولي قائد القائد زعيم الزعيم مستشار المستشار المستشارة
  عمدة نائب النائب نائبة مسؤول المسؤول مسؤولون مسؤولين مسؤولة الشرطة شرطة الجيش جيش الدفاعات القوات قوات محكمة المحكمة النيابة نيابة المدعي البرلمان برلمان
  مجلس المجلس هيئة الهيئة وكالة الوكالة شركة الشركة بنك البنك مصرف المصرف حزب الحزب حركة الحركة منظمة المنظمة اتحاد الاتحاد نقابة النقابة السلطات سلطات
  الكرملين كرملين البيت البنتاغون مكتب المكتب إدارة الإدارة لجنة اللجنة مفوض المفوض مفوضية بابا البابا وفد الوفد ائتلاف تحالف التحالف بلدية القاضي قاض
  السكرتير الأمانة بعثة البعثة مندوب المندوب مصدر الدفاع الداخلية الخارجية الصحة`)
export const occasions = wordSet(
  `مؤتمر خطاب كلمة بيان مقابلة رسالة تغريدة تصريح تصريحات حوار كلمته بيانها بيانه خطابه اتصال جلسة`,
)
export const conversing: ReadonlySet<string> = new Set()
export const pronouns = wordSet('هو هي هم هما هذا هذه ذلك تلك أنه أنها أنهم أنهما إنه إنها إنهم')
export const locationPrepositions = wordSet(
  'في قرب داخل خارج شمال جنوب شرق غرب وسط عبر بمنطقة بمدينة بمحافظة مدينة محافظة منطقة بولاية ولاية',
)
export const targetPrepositions = wordSet('على ضد إلى نحو مستهدفا استهدفت')
export const agentPrepositions = wordSet('من_قبل بيد')
export const participantPrepositions = wordSet('مع بين و نظيره نظيرته وبين')
export const datePrepositions = wordSet(
  'في منذ يوم مساء صباح خلال حتى بحلول من ليل فجر عام سنة شهر بتاريخ مطلع نهاية منتصف أواخر أوائل',
)
export const binding: ReadonlySet<string> = new Set()
export const fillers = [
  'كذلك',
  'من جهته',
  'من جهتها',
  'من جانبه',
  'من جانبها',
  'في المقابل',
  'في غضون ذلك',
  'في الأثناء',
  'إلى ذلك',
  'كما',
  'في هذا السياق',
  'بدوره',
  'بدورها',
  'من ناحيته',
  'من ناحية أخرى',
  'من جهة أخرى',
  'من جهة ثانية',
  'في سياق متصل',
  'في الوقت نفسه',
  'في وقت سابق',
  'في وقت لاحق',
  'إضافة إلى ذلك',
  'لكن',
  'ولكن',
  'غير أن',
  'إلا أن',
  'يذكر أن',
  'يشار إلى أن',
  'وكان',
  'جاءت',
  'جاء',
  'أتت',
  'أتى',
  'كان',
  'كانت',
  'قد',
  'لقد',
  'فقد',
  'ثم',
  'هذا و',
  'وقد',
  'في ختام',
  'بالتالي',
  'على صعيد آخر',
  'من المقرر أن',
  'جدير بالذكر أن',
]

export const stopwords =
  wordSet(`في من على إلى عن مع أن إن التي الذي الذين هذا هذه ذلك تلك بعد قبل خلال بين كما كان كانت قد ما لا لم لن هو هي هم أو ثم حيث إذ
  وقد وكان عند حتى كل بعض غير أكثر أي أمام منذ حول عبر ضد وفق بحسب قال أكد أعلن أضاف الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
  يوم اليوم أمس عام العام سنة شهر الشهر ساعة نحو له لها به بها فيه فيها منه منها عليه عليها الماضي المقبل عدد`)

const numberList: [string, number][] = [
  ['واحد', 1],
  ['واحدة', 1],
  ['اثنان', 2],
  ['اثنين', 2],
  ['اثنتان', 2],
  ['اثنتين', 2],
  ['ثلاثة', 3],
  ['ثلاث', 3],
  ['أربعة', 4],
  ['أربع', 4],
  ['خمسة', 5],
  ['خمس', 5],
  ['ستة', 6],
  ['ست', 6],
  ['سبعة', 7],
  ['سبع', 7],
  ['ثمانية', 8],
  ['ثماني', 8],
  ['ثمان', 8],
  ['تسعة', 9],
  ['تسع', 9],
  ['عشرة', 10],
  ['عشر', 10],
  ['عشرون', 20],
  ['عشرين', 20],
  ['ثلاثون', 30],
  ['ثلاثين', 30],
  ['أربعون', 40],
  ['أربعين', 40],
  ['خمسون', 50],
  ['خمسين', 50],
  ['ستين', 60],
  ['سبعين', 70],
  ['ثمانين', 80],
  ['تسعين', 90],
  ['مئة', 100],
  ['مائة', 100],
  ['مئتي', 200],
  ['مئتين', 200],
  ['ألف', 1e3],
  ['آلاف', 1e3],
  ['مليون', 1e6],
  ['ملايين', 1e6],
  ['مليار', 1e9],
  ['مليارات', 1e9],
  ['تريليون', 1e12],
]
export const numberWords: ReadonlyMap<string, number> = new Map(
  numberList.map(([word, value]) => [fold(word), value]),
)

const unitWords: Record<string, string> = {
  killed: 'قتيل قتلى قتيلا القتلى شهيد شهداء شهيدا وفاة وفيات',
  injured: 'جريح جرحى جريحا مصاب مصابا مصابين إصابة إصابات',
  missing: 'مفقود مفقودا مفقودين',
  drone: 'مسيرة مسيرات طائرة_مسيرة طائرات_مسيرة هجوما_بمسيرة',
  missile: 'صاروخ صواريخ صاروخا',
  attack: 'هجوم هجوما هجمات غارة غارات',
  person:
    'شخص شخصا أشخاص مدني مدنيا مدنيين متظاهر متظاهرا لاجئ لاجئا مواطن مواطنا طفل طفلا أطفال امرأة نساء راكب راكبا مهاجر مهاجرا',
  soldier: 'جندي جنديا جنود عسكري عسكريا عسكريين مقاتل مقاتلا عنصر عناصر',
  percent: '% بالمئة بالمائة في_المئة في_المائة',
  'basis point': 'نقطة_أساس',
  vote: 'صوت صوتا أصوات',
  seat: 'مقعد مقعدا مقاعد',
  goal: 'هدف هدفا أهداف أهدافا',
  magnitude: 'درجة درجات',
  region: 'منطقة مناطق',
  hectare: 'هكتار هكتارا هكتارات',
  kilometre: 'كيلومتر كيلومترا كيلومترات كلم',
  tonne: 'طن طنا أطنان',
  house: 'منزل منزلا منازل',
  aircraft: 'طائرة طائرات مركبة_جوية',
  barrel: 'برميل برميلا',
  point: 'نقطة نقاط',
  year: 'سنوات_سجنا سنة_سجنا عاما_سجنا',
}
export const units: ReadonlyMap<string, string> = new Map(
  Object.entries(unitWords).flatMap(([unit, words]) =>
    list(words).map((word): [string, string] => [word, unit]),
  ),
)
export const currencies: ReadonlyMap<string, string> = new Map(
  (
    [
      ['$', 'USD'],
      ['€', 'EUR'],
      ['£', 'GBP'],
      ['دولار', 'USD'],
      ['دولارا', 'USD'],
      ['دولارات', 'USD'],
      ['يورو', 'EUR'],
      ['جنيه', 'EGP'],
      ['جنيها', 'EGP'],
      ['ريال', 'riyal'],
      ['ريالا', 'riyal'],
      ['درهم', 'dirham'],
      ['درهما', 'dirham'],
      ['دينار', 'dinar'],
      ['دينارا', 'dinar'],
      ['ليرة', 'lira'],
      ['روبل', 'RUB'],
    ] as const
  ).map(([word, unit]) => [fold(word), unit]),
)
export const proclitics: ReadonlyMap<string, string> = new Map([
  ['ب', 'في'],
  ['ل', fold('إلى')],
  ['لل', fold('إلى')],
])
export const passives = wordSet('تم')
export const pronounTypes: ReadonlyMap<string, ReadonlySet<ActorType>> = new Map()
export const rumours = wordSet('مخاوف تكهنات التكهنات شائعات الشائعات قلق القلق توقعات')
export const infinitives: ReadonlySet<string> = new Set()
export const articles: ReadonlySet<string> = new Set()
export const hangingStarts: ReadonlySet<string> = new Set()
