import { fold } from '../../../../text/fold'

const set = (words: string) => new Set(fold(words).trim().split(/\s+/))

/** Words between a verb and a noun that keep the noun from being the subject of the verb. */
export const subjectStops = set(
  'في إلى من على عن أمام خلال بأن أن إن أنه أنها إنه إنها إنهم أنهم مع حول بشأن لدى عبر بعد قبل إثر كما',
)

/** Participles that go on with the words of who spoke before. */
export const speechParticiples = set(
  'قائلا قائلة مضيفا مضيفة موضحا موضحة مؤكدا مؤكدة مشيرا معتبرا معتبرة مشددا مشددة باعتبارها باعتباره وصفه وصفها واصفا',
)

/** Nouns whose name stands in quotation marks. */
export const namedThings = set(
  'طائرات طائرة فيلم كتاب رواية مسلسل حركة صحيفة قناة برنامج شعار عملية صاروخ صواريخ سفينة مجلة ديوان مسرحية أغنية تنظيم جماعة شركة منصة تطبيق موقع جائزة طراز نوع مهرجان مبادرة حملة وكالة مؤسسة لقب متحور إعصار',
)
