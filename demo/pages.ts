// Writes a publisher's pages: the article amid the furniture that real pages carry, one layout per house style.
import { never } from '../src/model/never.ts'
import { furniture, type Words, wordsIn } from './furniture.ts'
import { escaped, paragraphs, paths, type SampleArticle, type SamplePublisher } from './sample.ts'

export function articlePage(publisher: SamplePublisher, article: SampleArticle): string {
  const words = wordsIn[publisher.language]
  const body = layoutOf(publisher, article, words)
  const image = `/${publisher.id}/pictures/${article.slug}.jpg`
  return page(
    publisher,
    article.title,
    `<meta property="og:type" content="article"><meta property="og:title" content="${escaped(article.title)}">
<meta property="og:description" content="${escaped(article.teaser)}"><meta property="og:image" content="${image}">
<meta property="article:published_time" content="${article.published}">
<link rel="canonical" href="${paths.article(publisher, article)}">`,
    body,
  )
}

export function homePage(publisher: SamplePublisher): string {
  const list = publisher.articles
    .map(
      article =>
        `<li><a href="${paths.article(publisher, article)}">${escaped(article.title)}</a> <p>${escaped(article.teaser)}</p></li>`,
    )
    .join('\n')
  const feed = `<link rel="alternate" type="application/${publisher.feed.format}+xml" href="${paths.feed(publisher)}">`
  return page(publisher, publisher.name, feed, `<h1>${escaped(publisher.name)}</h1><ul>${list}</ul>`)
}

export function aboutPage(publisher: SamplePublisher): string {
  return page(
    publisher,
    `About ${publisher.name}`,
    '',
    `<h1>${escaped(publisher.name)}</h1>
<p>${escaped(publisher.about)}</p>
<p>This is a sample publisher. It exists only in this demonstration and has no readers but you.</p>
<dl><dt>Owner</dt><dd>${escaped(publisher.owner)}</dd><dt>Funding</dt><dd>${escaped(publisher.funding)}</dd></dl>
<p>Feed: <a href="${paths.feed(publisher)}">${paths.feed(publisher)}</a></p>`,
  )
}

function page(publisher: SamplePublisher, title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="${publisher.language}">
<head>
<meta charset="${publisher.feed.charset}">
<title>${escaped(title)} | ${escaped(publisher.name)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`
}

function layoutOf(publisher: SamplePublisher, article: SampleArticle, words: Words): string {
  const { layout } = publisher
  switch (layout) {
    case 'broadsheet':
      return broadsheet(publisher, article, words)
    case 'portal':
      return portal(publisher, article, words)
    case 'tabloid':
      return tabloid(publisher, article, words)
    case 'old':
      return old(publisher, article, words)
    default:
      return never(layout)
  }
}

type Layout = (publisher: SamplePublisher, article: SampleArticle, words: Words) => string

const day = (article: SampleArticle, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(article.published),
  )

const picture = (publisher: SamplePublisher, article: SampleArticle) =>
  article.caption
    ? `<figure><img src="/${publisher.id}/pictures/${article.slug}.jpg" alt=""><figcaption>${escaped(article.caption)}</figcaption></figure>`
    : ''

/** `between` goes behind the second paragraph, where houses put their boxes. */
function told(article: SampleArticle, between: string): string {
  const all = paragraphs(article.text).map(paragraph => `<p>${escaped(paragraph)}</p>`)
  return [...all.slice(0, 2), between, ...all.slice(2)].join('\n')
}

const broadsheet: Layout = (publisher, article, words) => `
<header class="site-header"><a href="${paths.home(publisher)}">${escaped(publisher.name)}</a>${furniture.menu(publisher, words)}</header>
${furniture.cookies(words)}
<main>
${furniture.breadcrumbs(publisher, article, words)}
<article>
<header><h1>${escaped(article.title)}</h1>
<p class="byline">${escaped(article.byline ?? words.staff)}</p><time datetime="${article.published}">${day(article, publisher.language)}</time>
${furniture.share(words)}</header>
${picture(publisher, article)}
${told(article, furniture.readMore(publisher, article, words))}
</article>
<aside class="related">${furniture.related(publisher, article, words)}</aside>
<section id="comments">${furniture.comments(words)}</section>
</main>
<aside class="sidebar">${furniture.mostRead(publisher, article, words)}${furniture.newsletter(words)}</aside>
<footer>${furniture.footer(publisher, words)}</footer>`

const portal: Layout = (publisher, article, words) => `
<div id="top"><div class="logo">${escaped(publisher.name)}</div>${furniture.menu(publisher, words)}</div>
<div class="breaking-ticker"><span>${words.breaking}</span> ${furniture.ticker(publisher, article)}</div>
<div class="wrapper"><div class="left-column">${furniture.mostRead(publisher, article, words)}</div>
<div class="content-column" itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${escaped(article.title)}</h1>
<div class="meta"><span itemprop="datePublished" content="${article.published}">${day(article, publisher.language)}</span> · <span class="views">${words.views}</span></div>
<div class="article-body" itemprop="articleBody">
${picture(publisher, article)}
${told(article, '')}
</div>
${furniture.share(words)}
<div class="tags">${furniture.tags(publisher, words)}</div>
<div class="read-also">${furniture.related(publisher, article, words)}</div>
<div class="comments-block">${furniture.comments(words)}</div>
</div></div>
<div class="subscribe-popup">${furniture.newsletter(words)}</div>
<div class="bottom">${furniture.footer(publisher, words)}</div>
${furniture.cookies(words)}`

const tabloid: Layout = (publisher, article, words) => `
${furniture.cookies(words)}
<div class="hd">${furniture.menu(publisher, words)}</div>
<div class="story-wrap">
<div class="kicker">${words.breaking}</div>
<h1 class="hl">${escaped(article.title)}</h1>
<div class="author-date">${escaped(article.byline ?? words.staff)} | ${day(article, publisher.language)}</div>
${furniture.share(words)}
<div class="story">
${told(article, `<div class="promo">${furniture.newsletter(words)}</div>`)}
</div>
${picture(publisher, article)}
<div class="taboola">${furniture.sponsored(words)}</div>
<div class="more">${furniture.related(publisher, article, words)}</div>
<div class="cmts">${furniture.comments(words)}</div>
</div>
<div class="rail">${furniture.mostRead(publisher, article, words)}</div>
<div class="ft">${furniture.footer(publisher, words)}</div>`

/** A page as made in 2004: tables, and line breaks for paragraphs. */
const old: Layout = (publisher, article, words) => `
<table width="100%" border="0"><tr><td colspan="3" bgcolor="#003366"><font color="white">${escaped(publisher.name)}</font></td></tr>
<tr><td width="160" valign="top">${furniture.menu(publisher, words)}<br>${furniture.mostRead(publisher, article, words)}</td>
<td valign="top"><h2>${escaped(article.title)}</h2>
<i>${day(article, publisher.language)}</i><br><br>
<div class="newstext">${paragraphs(article.text).map(escaped).join('<br><br>\n')}</div>
<br><br><a href="#" onclick="window.print()">${words.print}</a> | <a href="mailto:">${words.mail}</a>
<hr>${furniture.comments(words)}</td>
<td width="180" valign="top">${furniture.related(publisher, article, words)}${furniture.sponsored(words)}</td></tr>
<tr><td colspan="3"><small>${furniture.footer(publisher, words)}</small></td></tr></table>`
