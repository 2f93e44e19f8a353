import { describe, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'

/** Direct quotations with the name of who says them. */
const saidIn = (text: string) => {
  const { actors, quotes } = extract(`عنوان الخبر\n\n${text}`, { publishedOn: '2024-03-02', language: 'ar' })
  return quotes
    .filter(({ direct }) => direct)
    .map(({ text: words, speaker }) => [words, actors.find(({ id }) => id === speaker)?.name ?? null])
}

describe('who says words in marks, in Arabic', () => {
  test.each<[string, string, [string, string | null][]]>([
    [
      'the subject between two verbs',
      'وكان وزير الخارجية سامر الزوين دعا سكان المنطقة إلى الإخلاء "فورا"، قائلا "نحن نحذركم للمرة الأخيرة".',
      [
        ['فورا', 'سامر الزوين'],
        ['نحن نحذركم للمرة الأخيرة', 'سامر الزوين'],
      ],
    ],
    [
      'a time between verb and clause',
      'وكان مديرها العام سامر الزوين قد قال الشهر الماضي، في كلمة مصورة، إن العالم "ينام أقل".',
      [['ينام أقل', 'سامر الزوين']],
    ],
    [
      'after أما, with a title',
      'وتعادل الفريقان. أما نظيره التونسي سامر الزوين فانتقد الحكم، معتبرا أن الهدف جاء من "تسلل واضح".',
      [['تسلل واضح', 'سامر الزوين']],
    ],
    [
      'how somebody speaks',
      'قالت الطالبة سلمى الزوين إنها تنتظر. وتابعت بمرارة: "هذه هي الحال كل صباح".',
      [['هذه هي الحال كل صباح', 'سلمى الزوين']],
    ],
    [
      'a verb with the pronoun of its clause',
      'أعلنت وزارة النقل عن إضراب، احتجاجا على ما وصفته بـ"تعطل الحوار".',
      [['تعطل الحوار', 'وزارة النقل']],
    ],
    [
      'whose disclosure it was',
      'وينتظر أن يلتقي الوفد الوزير "في الأيام القادمة"، وفق ما كشفه مصدر حكومي للصحيفة.',
      [['في الأيام القادمة', 'مصدر حكومي']],
    ],
    [
      'the source again',
      'وكشف مصدر أمني أن التحقيق "وصل إلى خيوط مهمة". وزاد المصدر: "الأسماء ستكون مفاجئة للجميع".',
      [
        ['وصل إلى خيوط مهمة', 'مصدر أمني'],
        ['الأسماء ستكون مفاجئة للجميع', 'مصدر أمني'],
      ],
    ],
    [
      'a part of a body',
      'ودخلت الجمعية السودانية على الخط، إذ طالب فرعها المحلي بـ«فتح تحقيق نزيه».',
      [['فتح تحقيق نزيه', 'الجمعية السودانية']],
    ],
    [
      'marks the other way round',
      'وقالت سلمى الزوين: ”لا نريد طريقا بل نريد الماء وحده“.',
      [['لا نريد طريقا بل نريد الماء وحده', 'سلمى الزوين']],
    ],
    ['the name of a disease', 'وقال سامر الزوين إن جائحة «كوفيد - 19» انتهت.', []],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})
