// Prefixes, namespaces and cases of letters, and formats older than all.
import { rss, sayings } from './sayings.ts'

sayings([
  [
    'a prefix of its own for Atom',
    '<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>Count</x:title><x:link href="http://l.example/1"/></x:entry></x:feed>',
    { title: 'Count', link: 'http://l.example/1' },
  ],
  [
    'a prefix of its own for Dublin Core',
    '<rss version="2.0" xmlns:dublin="http://purl.org/dc/elements/1.1/"><channel><item><dublin:creator>Ana K.</dublin:creator><title>t</title></item></channel></rss>',
    { authors: ['Ana K.'] },
  ],
  [
    'Dublin Core by default',
    rss('<title>t</title><creator xmlns="http://purl.org/dc/elements/1.1/">Ana K.</creator>'),
    { authors: ['Ana K.'] },
  ],
  [
    'a prefix that nobody declares',
    '<rss version="2.0"><channel><item><title>t</title><dc:creator>Ana K.</dc:creator><content:encoded>Long</content:encoded></item></channel></rss>',
    { authors: ['Ana K.'], content: 'Long' },
  ],
  [
    "the old editions' namespaces",
    '<rss xmlns="http://backend.userland.com/rss2" version="2.0"><channel><item><title>Count</title></item></channel></rss>',
    { title: 'Count' },
  ],
  [
    'RSS 0.90',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://channel.netscape.com/rdf/simple/0.9/"><channel><title>f</title></channel><item><title>Count</title><link>http://l.example/1</link></item></rdf:RDF>',
    { title: 'Count', link: 'http://l.example/1' },
  ],
  [
    'RSS with a prefix',
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel/><s:item><s:title>Count</s:title></s:item></r:RDF>',
    { title: 'Count' },
  ],
  [
    'capital letters',
    '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>Count</TITLE><PUBDATE>Thu, 05 Nov 2026 08:00:00 GMT</PUBDATE></ITEM></CHANNEL></RSS>',
    { title: 'Count', published: '2026-11-05T08:00:00.000Z' },
  ],
  [
    'a format older than all',
    '<CHANNEL HREF="http://l.example/"><ITEM HREF="http://l.example/1" LASTMOD="2026-11-05T08:00"><TITLE>Count</TITLE><ABSTRACT>Short</ABSTRACT></ITEM></CHANNEL>',
    { title: 'Count', link: 'http://l.example/1', summary: 'Short', published: '2026-11-05T08:00:00.000Z' },
  ],
  [
    'an entry by itself',
    '<entry xmlns="http://www.w3.org/2005/Atom"><title>Count</title></entry>',
    { title: 'Count' },
  ],
])
