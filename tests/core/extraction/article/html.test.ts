import { describe, expect, test } from 'vitest'
import { looksLikeHtml, prepareHtmlArticle, readHtml } from '@/core/extraction/article/html'
import { findDates } from '@/core/extraction/dates/find'

const paragraphs = [
  'قال وزير الطاقة الأحد إن المحطة الجديدة ستعمل بكامل طاقتها، مشيرا إلى أن الأعمال انتهت قبل موعدها في المدينة.',
  'وأضاف الوزير أن المشروع كلف نحو مئة مليون دولار، وأن الشركة المنفذة ستتولى الصيانة، بحسب ما جاء في البيان.',
  'وكانت الأعمال بدأت في آذار/مارس، وتوقفت مرتين بسبب نقص المعدات، قبل أن تستأنف بتمويل من المصرف.',
]
const page = (head: string, body = '') => `<!doctype html><html lang="ar" dir="rtl"><head>
<title>محطة جديدة للكهرباء تعمل بالطاقة الشمسية | صحيفة النهضة</title>${head}</head><body>
<nav><a href="/">الرئيسية</a><a href="/news">أخبار</a></nav>
<article><h1>محطة جديدة للكهرباء تعمل بالطاقة الشمسية</h1>${body}
<figure><img src="a.jpg"><figcaption>صورة للمحطة التقطت في 1 كانون الثاني 2020</figcaption></figure>
${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}
<aside><p>اقرأ أيضا: مشاريع أخرى</p></aside></article>
<footer><p>جميع الحقوق محفوظة</p></footer></body></html>`

const jsonLd = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"محطة جديدة للكهرباء تعمل بالطاقة الشمسية","datePublished":"2021-06-14T10:00:00+03:00",
"author":{"@type":"Person","name":"أ ف ب"},"publisher":{"@type":"Organization","name":"صحيفة النهضة"},
"inLanguage":"ar","mainEntityOfPage":"https://example.org/2021/06/14/station"}]}</script>`

describe('a page of HTML', () => {
  test('gives its article text, without menus, captions and asides', () => {
    const { text, title, language } = readHtml(page(jsonLd))
    expect(title).toBe('محطة جديدة للكهرباء تعمل بالطاقة الشمسية')
    expect(language).toBe('ar')
    expect(text.split('\n\n')).toEqual([title, ...paragraphs])
  })
  test('is dated by JSON-LD', () => {
    expect(readHtml(page(jsonLd))).toMatchObject({
      publishedOn: '2021-06-14',
      publishedOnBasis: 'stated',
      publisher: 'صحيفة النهضة',
      agency: 'AFP',
      url: 'https://example.org/2021/06/14/station',
    })
  })
  test.each([
    ['<meta property="article:published_time" content="2021-06-14T08:00:00Z">', 'stated'],
    ['<meta name="date" content="14 يونيو 2021">', 'stated'],
    ['<link rel="canonical" href="https://example.org/2021/06/14/station.html">', 'inferred'],
  ])('is dated by %s', (head, basis) => {
    expect(readHtml(page(head))).toMatchObject({ publishedOn: '2021-06-14', publishedOnBasis: basis })
  })
  test('is dated by a time element or by its own text', () => {
    expect(readHtml(page('', '<time datetime="2021-06-14">14/6</time>')).publishedOn).toBe('2021-06-14')
    expect(prepareHtmlArticle(page('', '<p>14 حزيران 2021</p>')).document.publishedOn).toBe('2021-06-14')
  })
  test('gives an article whose dates are counted from the markup', () => {
    const article = prepareHtmlArticle(page(jsonLd))
    expect(article.document.text).toBe(article.text)
    expect(findDates(article).map((date) => [date.text, date.edtf])).toEqual([
      ['الأحد', '2021-06-13'],
      ['آذار/مارس', '2021-03'],
    ])
  })
  test('yields to a given date', () => {
    expect(prepareHtmlArticle(page(jsonLd), { publishedOn: '2020-01-01' }).document).toMatchObject({
      publishedOn: '2020-01-01',
      publishedOnBasis: 'given',
    })
  })
  test.each([
    ['with nothing in it', '<html>'],
    ['with a lone tag', '<p>'],
    ['with an empty body', '<html><body></body></html>'],
    ['that is left open', '<div><p>unclosed <b>x'],
    ['of two thousand open tags', '<article>'.repeat(2000)],
  ])('%s still reads', (_, html) => expect(typeof readHtml(html).text).toBe('string'))
})

test.each([
  ['<!DOCTYPE html><html>', true],
  ['\uFEFF  <html lang="ar">', true],
  ['<!-- c --><article>', true],
  ['<p>Hello</p>', true],
  ['3 < 4 and 5 > 4', false],
  ['كييف (أ ف ب) - <p>', false],
  ['<3 this', false],
])('%j is HTML: %s', (text, expected) => expect(looksLikeHtml(text)).toBe(expected))
