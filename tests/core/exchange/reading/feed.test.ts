import { describe, expect, it } from 'vitest'
import { readFeed } from '@/core/exchange/reading/feed'
import type { ReadingContext } from '@/core/exchange/reading/imported'

const context: ReadingContext = { language: null, dateOrder: null, typeOf: () => null }

const item = (title: string, text = 'Told.') =>
  `<item><title>${title}</title><description>${text}</description></item>`

const told = (feed: string) =>
  readFeed(feed, context).map((each) =>
    'fault' in each ? `${each.line}: ${each.fault.message}` : `${each.line}: ${each.article.title}`,
  )

const dated = (day: string) =>
  readFeed(
    `<rss version="2.0"><channel><title>G</title><item><title>A</title><description>Told.</description><pubDate>${day}</pubDate></item></channel></rss>`,
    context,
  )[0]

describe('the articles of a feed', () => {
  it('are the entries of RSS and Atom', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Gazette</title><language>en-gb</language>
      <item><title>One</title><link>https://news.example/1</link><pubDate>Fri, 04 Jan 2019 10:00:00 GMT</pubDate>
        <description>&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</description></item>
      <item><title>Empty</title></item></channel></rss>`
    const [one, empty] = readFeed(rss, context)
    expect(one).toEqual({
      line: 2,
      column: 7,
      article: {
        text: 'One\n\nFirst.\n\nSecond.',
        title: 'One',
        url: 'https://news.example/1',
        publisher: 'The Gazette',
        publishedOn: '2019-01-04',
        language: 'en',
      },
    })
    expect(empty).toMatchObject({
      line: 4,
      fault: { message: expect.stringContaining('text is empty') },
    })
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Gazette</title><entry><title>One</title>
      <link href="https://news.example/1"/><updated>2019-01-05T10:00:00Z</updated><published>2019-01-04T10:00:00Z</published>
      <content type="html">&lt;p&gt;First.&lt;/p&gt;</content></entry></feed>`
    expect(readFeed(atom, context)[0]).toMatchObject({
      article: { publishedOn: '2019-01-04', text: 'One\n\nFirst.' },
    })
    expect(() => readFeed('<html></html>', context)).toThrow(/no feed/)
  })

  it('are those that can be read, where it breaks off or an entry is broken', () => {
    const start = '<?xml version="1.0"?><rss version="2.0"><channel><title>The Gazette</title>\n'
    const broken = 'The entry cannot be read: tags and quotation marks that close were expected.'
    expect(told(`${start}${item('One')}\n${item('Two')}\n<item><title>Three</title><descr`)).toEqual([
      '2: One',
      '3: Two',
      '4: The entry does not end; a closing tag was expected.',
    ])
    expect(
      told(
        `${start}${item('One', 'a < b')}\n<!-- <item> -->${item('Two', '<![CDATA[<item>Told.]]>')}</channel></rss>`,
      ),
    ).toEqual([`2: ${broken}`, '3: Two'])
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>G</title></channel>\n`
    expect(told(`${rdf}${item('One')}\n<item><ti`)).toEqual([
      '2: One',
      '3: The entry does not end; a closing tag was expected.',
    ])
    const json = '{"version":"https://jsonfeed.org/version/1.1","title":"G","items":[\n'
    expect(
      told(`${json}{"id":"1","title":"One","content_text":"Told."},\n{"id":"2","title":"Two"}]}`),
    ).toEqual(['2: One', '3: The text is empty; the words of an article were expected.'])
  })

  it('have days of which the year has two digits', () => {
    expect(dated('Fri, 4 Jan 19 10:00 EST')).toMatchObject({ article: { publishedOn: '2019-01-04' } })
    expect(dated('04 Jan 99 10:00:00 GMT')).toMatchObject({ article: { publishedOn: '1999-01-04' } })
  })
})
