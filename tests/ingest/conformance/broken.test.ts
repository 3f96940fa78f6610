// Feeds that are no XML, of which the entry is read all the same.
import { rss, sayings } from './sayings.ts'

sayings([
  [
    'a bare ampersand in a link',
    rss('<link>http://l.example/?a=1&b=2</link>'),
    { link: 'http://l.example/?a=1&b=2' },
  ],
  [
    'a tag that is not closed',
    rss('<title>Count<link>http://l.example/1</link>'),
    { title: 'Count', link: 'http://l.example/1' },
  ],
  [
    'tags that are closed in the wrong order',
    rss('<description><b><i>Short</b></i></description><title>Count</title>'),
    { title: 'Count' },
  ],
  [
    'a channel that is not closed',
    `<rss version="2.0"><channel><item><title>Count</title></item>`,
    { title: 'Count' },
  ],
  ['a comment in the middle', rss('<title>Count<!-- no --> ends</title>'), { title: 'Count ends' }],
  [
    'an attribute without quotes',
    rss('<guid isPermaLink=false>x</guid><title>t</title>'),
    { id: 'x', link: null },
  ],
  [
    'blanks before the declaration',
    `  \n<?xml version="1.0"?>${rss('<title>Count</title>')}`,
    { title: 'Count' },
  ],
  [
    'a document type',
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${rss('<title>Count</title>', '', '0.91')}`,
    { title: 'Count' },
  ],
])
