// Links and ids: which of several, relative to what, and what stands in for one that is missing.
import { atom, atom03, rdf, rss, sayings } from './sayings.ts'

sayings([
  ['a link', rss('<link>http://l.example/1</link>'), { link: 'http://l.example/1' }],
  ['a link in blanks', rss('<link>\n http://l.example/1 \n</link>'), { link: 'http://l.example/1' }],
  [
    'a link in CDATA',
    rss('<link><![CDATA[http://l.example/?a=1&b=2]]></link>'),
    { link: 'http://l.example/?a=1&b=2' },
  ],
  [
    'a guid that is the link',
    rss('<guid>http://l.example/g</guid>'),
    { link: 'http://l.example/g', id: 'http://l.example/g' },
  ],
  [
    'a guid that says that it is the link',
    rss('<guid isPermaLink="true">http://l.example/g</guid>'),
    { link: 'http://l.example/g' },
  ],
  [
    'a guid that says that it is none',
    rss('<guid isPermaLink="false">http://l.example/g</guid>'),
    { link: null, id: 'http://l.example/g' },
  ],
  [
    'a guid beside a link',
    rss('<link>http://l.example/1</link><guid>http://l.example/g</guid>'),
    { link: 'http://l.example/1', id: 'http://l.example/g' },
  ],
  ["Atom's link in RSS", rss('<a:link href="http://l.example/1"/>'), { link: 'http://l.example/1' }],
  ['a link with href', atom('<link href="http://l.example/1"/>'), { link: 'http://l.example/1' }],
  [
    'the alternate one of several',
    atom(
      '<link rel="self" href="http://l.example/s"/><link rel="enclosure" href="http://l.example/e.mp3"/><link rel="alternate" href="http://l.example/1"/>',
    ),
    { link: 'http://l.example/1' },
  ],
  [
    'the one in HTML of two alternates',
    atom(
      '<link rel="alternate" type="application/pdf" href="http://l.example/p"/><link rel="alternate" type="text/html" href="http://l.example/1"/>',
    ),
    { link: 'http://l.example/1' },
  ],
  [
    'a link of the old Atom',
    atom03('<link rel="alternate" type="text/html" href="http://l.example/1"/>'),
    { link: 'http://l.example/1' },
  ],
  [
    'rdf:about for want of a link',
    rdf('<title>t</title>', 'rdf:about="http://l.example/1"'),
    { link: 'http://l.example/1', id: 'http://l.example/1' },
  ],
  [
    'a link beside rdf:about',
    rdf('<link>http://l.example/2</link>', 'rdf:about="http://l.example/1"'),
    { link: 'http://l.example/2' },
  ],
  [
    'xml:base of the feed',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://l.example/a/"><entry><link href="1"/></entry></feed>`,
    { link: 'http://l.example/a/1' },
  ],
  [
    'xml:base within xml:base',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://l.example/a/"><entry xml:base="b/"><link href="1"/></entry></feed>`,
    { link: 'http://l.example/a/b/1' },
  ],
  [
    'xml:base of the link itself',
    atom('<link xml:base="http://l.example/c/" href="1"/>'),
    { link: 'http://l.example/c/1' },
  ],
  [
    'xml:base of an RSS item',
    rss('<link xml:base="http://l.example/d/">1</link>'),
    { link: 'http://l.example/d/1' },
  ],
  [
    'a link relative to the site',
    rss('<link>/1</link>', '<link>http://l.example/x/</link>'),
    { link: 'http://l.example/1' },
  ],

  ['a guid', rss('<guid isPermaLink="false">tag:l.example,2026:1</guid>'), { id: 'tag:l.example,2026:1' }],
  ["Atom's id", atom('<id>urn:uuid:1</id>'), { id: 'urn:uuid:1' }],
  ["the old Atom's id", atom03('<id>tag:1</id>'), { id: 'tag:1' }],
  ['an id in a source', atom('<source><id>no</id></source><id>yes</id>'), { id: 'yes' }],
])
