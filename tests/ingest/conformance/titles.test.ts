// Titles as feeds of every format spell, escape and mark them up.
import { atom, atom03, rss, sayings } from './sayings.ts'

sayings([
  ['a title', rss('<title>Count ends</title>'), { title: 'Count ends' }],
  ['a title in CDATA', rss('<title><![CDATA[Count & ends]]></title>'), { title: 'Count & ends' }],
  ['a title with an escaped ampersand', rss('<title>A &amp; B</title>'), { title: 'A & B' }],
  ['a title escaped twice', rss('<title>A &amp;amp; B</title>'), { title: 'A & B' }],
  ['a number for a character', rss('<title>caf&#233;</title>'), { title: 'café' }],
  ['a hexadecimal number', rss('<title>caf&#xE9;</title>'), { title: 'café' }],
  ['a number that means Windows', rss('<title>it&#146;s</title>'), { title: 'it’s' }],
  ['a name that only HTML knows', rss('<title>caf&eacute; &mdash; bar</title>'), { title: 'café — bar' }],
  ['markup in a title', rss('<title>Count &lt;b&gt;ends&lt;/b&gt;</title>'), { title: 'Count ends' }],
  ['markup that is not escaped', rss('<title>Count <b>ends</b> now</title>'), { title: 'Count ends now' }],
  ['dc:title alone', rss('<dc:title>Count</dc:title>'), { title: 'Count' }],
  ['dc:title beside a title', rss('<dc:title>No</dc:title><title>Count</title>'), { title: 'Count' }],
  [
    'media:title beside a title',
    rss('<title>Count</title><media:content url="x"><media:title>No</media:title></media:content>'),
    { title: 'Count' },
  ],
  [
    'the title of a source',
    rss('<source url="http://x.example/">No</source><title>Count</title>'),
    { title: 'Count' },
  ],
  ['a title of plain text', atom('<title type="text">1 &lt; 2</title>'), { title: '1 < 2' }],
  [
    'a title of plain text that looks like markup',
    atom('<title>The &lt;b&gt; element</title>'),
    { title: 'The <b> element' },
  ],
  ['a title of HTML', atom('<title type="html">A &lt;em&gt;B&lt;/em&gt;</title>'), { title: 'A B' }],
  ['a title of HTML in CDATA', atom('<title type="html"><![CDATA[A <em>B</em>]]></title>'), { title: 'A B' }],
  [
    'a title of XHTML',
    atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>B</em> &lt; C</div></title>'),
    { title: 'A B < C' },
  ],
  [
    'an escaped title of the old Atom',
    atom03('<title type="text/html" mode="escaped">A &lt;b&gt;B&lt;/b&gt;</title>'),
    { title: 'A B' },
  ],
  [
    'a base64 title of the old Atom',
    atom03(`<title type="text/html" mode="base64">${Buffer.from('A <b>B</b>').toString('base64')}</title>`),
    { title: 'A B' },
  ],
  [
    'an old Atom title with markup in it',
    atom03(
      '<title type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>B</b></div></title>',
    ),
    { title: 'A B' },
  ],
  ['blanks and line breaks', rss('<title>\n  Count\n  ends </title>'), { title: 'Count ends' }],
])
