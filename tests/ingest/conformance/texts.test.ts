// Summaries and contents: escaped, in CDATA, as XHTML, in base64, and which is which.
import { atom, atom03, rss, sayings } from './sayings.ts'

sayings([
  ['a description', rss('<description>Short</description>'), { summary: 'Short', content: null }],
  ['escaped HTML', rss('<description>&lt;p&gt;Short&lt;/p&gt;</description>'), { summary: '<p>Short</p>' }],
  [
    'HTML in CDATA',
    rss('<description><![CDATA[<p>Short &amp; sweet</p>]]></description>'),
    { summary: '<p>Short &amp; sweet</p>' },
  ],
  [
    'HTML that is not escaped',
    rss('<description><p>Short <b>and</b> sweet</p></description>'),
    { summary: '<p>Short <b>and</b> sweet</p>' },
  ],
  [
    'several pieces of CDATA',
    rss('<description><![CDATA[one]]> and <![CDATA[two]]></description>'),
    { summary: 'one and two' },
  ],
  [
    'content:encoded',
    rss('<description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>'),
    { summary: 'Short', content: '<p>Long</p>' },
  ],
  [
    'content before description',
    rss('<content:encoded>&lt;p&gt;Long&lt;/p&gt;</content:encoded><description>Short</description>'),
    { summary: 'Short', content: '<p>Long</p>' },
  ],
  [
    'a body of XHTML',
    rss('<xhtml:body><p>Long <i>text</i></p></xhtml:body>'),
    { content: '<p>Long <i>text</i></p>' },
  ],
  [
    'a body that is XHTML by default',
    rss('<body xmlns="http://www.w3.org/1999/xhtml"><p>Long</p></body>'),
    { content: '<p>Long</p>' },
  ],
  ['fullitem', rss('<fullitem>&lt;p&gt;Long&lt;/p&gt;</fullitem>'), { content: '<p>Long</p>' }],
  [
    'a second description',
    rss('<description>Short</description><description>Long</description>'),
    { summary: 'Short', content: 'Long' },
  ],
  ['dc:description', rss('<dc:description>Short</dc:description>'), { summary: 'Short' }],
  ['itunes:summary', rss('<itunes:summary>Short</itunes:summary>'), { summary: 'Short' }],
  ["Atom's summary", atom('<summary>Short</summary>'), { summary: 'Short' }],
  [
    "Atom's content",
    atom('<summary>Short</summary><content type="html">&lt;p&gt;Long&lt;/p&gt;</content>'),
    { summary: 'Short', content: '<p>Long</p>' },
  ],
  [
    'content of XHTML',
    atom(
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long</p> 1 &lt; 2</div></content>',
    ),
    { content: '<p>Long</p> 1 &lt; 2' },
  ],
  [
    'content of XHTML with a prefix',
    atom('<content type="xhtml"><xhtml:div><xhtml:p>Long</xhtml:p></xhtml:div></content>'),
    { content: '<p>Long</p>' },
  ],
  [
    'content of two divs',
    atom('<content type="xhtml"><div>a</div><div>b</div></content>'),
    { content: '<div>a</div><div>b</div>' },
  ],
  [
    'content by the name of its kind',
    atom('<content type="text/html">&lt;p&gt;Long&lt;/p&gt;</content>'),
    { content: '<p>Long</p>' },
  ],
  [
    'content elsewhere',
    atom('<title>t</title><content type="video/mp4" src="http://l.example/v"/>'),
    { content: null },
  ],
  [
    'a picture as content',
    atom('<title>t</title><content type="image/png">iVBORw0KGgo=</content>'),
    { content: null },
  ],
  [
    'base64 of the old Atom',
    atom03(
      `<content type="application/octet-stream" mode="base64">${Buffer.from('<p>Long</p>').toString('base64')}</content>`,
    ),
    { content: '<p>Long</p>' },
  ],
  [
    'escaped content of the old Atom',
    atom03('<content type="text/html" mode="escaped">&lt;p&gt;Long&lt;/p&gt;</content>'),
    { content: '<p>Long</p>' },
  ],
  [
    'markup in the old Atom',
    atom03('<content type="application/xhtml+xml"><p>Long <b>text</b></p></content>'),
    { content: '<p>Long <b>text</b></p>' },
  ],
  [
    'a relative link in the text',
    atom('<content type="html" xml:base="http://l.example/a/">&lt;a href="b"&gt;c&lt;/a&gt;</content>'),
    { content: '<a href="http://l.example/a/b">c</a>' },
  ],
  [
    'a relative picture in the text',
    rss('<description xml:base="http://l.example/">&lt;img src="/p.png"&gt;</description>'),
    { summary: '<img src="http://l.example/p.png">' },
  ],
])
