import { expect, test } from 'vitest'
import { splitSentences } from '@/core/extraction/article/sentences'
import { articleWords } from '@/core/extraction/article/words'

const split = (text: string) =>
  splitSentences(text, 0, text.length, articleWords.abbreviations, articleWords.speechVerbs).map(
    ({ start, end }) => text.slice(start, end),
  )

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['جملة أولى. جملة ثانية؟ ثالثة!', ['جملة أولى.', 'جملة ثانية؟', 'ثالثة!']],
  ['قال "لا معنى له. انتهى". ثم غادر.', ['قال "لا معنى له. انتهى".', 'ثم غادر.']],
  ['قال «لا. أبدا. انتهى» وغادر. ثم عاد.', ['قال «لا. أبدا. انتهى» وغادر.', 'ثم عاد.']],
  ['He said “No. Never.” Then he left.', ['He said “No. Never.”', 'Then he left.']],
  ['"Is it so?" Tom asked. "Yes. It is."', ['"Is it so?" Tom asked.', '"Yes. It is."']],
  [
    'Mr. Smith of the U.S. Army met J. K. Rowling. They ate.',
    ['Mr. Smith of the U.S. Army met J. K. Rowling.', 'They ate.'],
  ],
  ['It rose 3.5 per cent to 1.200. Then it fell.', ['It rose 3.5 per cent to 1.200.', 'Then it fell.']],
  ['حلت د. منى أولا. وفاز أ. خالد.', ['حلت د. منى أولا.', 'وفاز أ. خالد.']],
  ['وقال... ثم صمت. وغادر.', ['وقال... ثم صمت.', 'وغادر.']],
  ['Well… he paused. Then on.', ['Well… he paused.', 'Then on.']],
  ['قال "بلا إغلاق. وغادر. ثم عاد.', ['قال "بلا إغلاق.', 'وغادر.', 'ثم عاد.']],
  ['The site example.com grew. Fine.', ['The site example.com grew.', 'Fine.']],
  ['   Spaces.   Around.  ', ['Spaces.', 'Around.']],
])('%j', (text, sentences) => expect(split(text)).toEqual(sentences))
