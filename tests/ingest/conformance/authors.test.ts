// Who wrote it: persons, addresses, lists, and the feed's own.
import { atom, rss, sayings } from './sayings.ts'

sayings([
  ['dc:creator', rss('<dc:creator>Ana K.</dc:creator>'), { authors: ['Ana K.'] }],
  [
    'dc:creator with an address',
    rss('<dc:creator>Ana K. (a@l.example)</dc:creator>'),
    { authors: ['Ana K.'] },
  ],
  ['an address with a name', rss('<author>a@l.example (Ana K.)</author>'), { authors: ['Ana K.'] }],
  ['a name with an address', rss('<author>Ana K. &lt;a@l.example&gt;</author>'), { authors: ['Ana K.'] }],
  [
    'a name with an address in brackets',
    rss('<author>Ana K. (a@l.example)</author>'),
    { authors: ['Ana K.'] },
  ],
  ['an address alone', rss('<author>a@l.example</author>'), { authors: ['a@l.example'] }],
  ['itunes:author', rss('<itunes:author>Ana K.</itunes:author>'), { authors: ['Ana K.'] }],
  [
    'several',
    rss('<dc:creator>Ana K.</dc:creator><dc:creator>Besik T.</dc:creator>'),
    { authors: ['Ana K.', 'Besik T.'] },
  ],
  [
    "Atom's author",
    atom('<author><name>Ana K.</name><email>a@l.example</email><uri>http://l.example/</uri></author>'),
    { authors: ['Ana K.'] },
  ],
  [
    "Atom's author without a name",
    atom('<author><email>a@l.example</email></author>'),
    { authors: ['a@l.example'] },
  ],
  [
    'a contributor is none',
    atom('<contributor><name>No</name></contributor><author><name>Ana K.</name></author>'),
    { authors: ['Ana K.'] },
  ],
  [
    "the feed's author",
    atom('<title>t</title>', '<author><name>The Desk</name></author>'),
    { authors: ['The Desk'] },
  ],
  ["Atom's author in RSS", rss('<a:author><a:name>Ana K.</a:name></a:author>'), { authors: ['Ana K.'] }],
  [
    'a name with an ampersand',
    atom('<author><name>Ana &amp; Besik</name></author>'),
    { authors: ['Ana & Besik'] },
  ],
])
