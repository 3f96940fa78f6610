// The furniture of a news page: everything around an article that is not the article.
import { escaped, paths, type SampleArticle, type SamplePublisher } from './sample.ts'

export type Words = (typeof wordsIn)['en']

export const wordsIn = {
  en: {
    sections: ['Home', 'Politics', 'Economy', 'Society', 'Culture', 'Sport', 'Video', 'Opinion'],
    staff: 'Staff reporter',
    share: ['Share on Facebook', 'Tweet', 'Telegram', 'Copy link', 'Print'],
    cookies:
      'We use cookies to make this site work and to count its visitors. By going on you accept our cookie policy.',
    accept: ['Accept all', 'Only necessary', 'Settings'],
    related: 'Related stories',
    mostRead: 'Most read',
    readMore: 'Read more:',
    newsletter: 'Get the week in your mailbox: subscribe to our newsletter. No spam, 100% free.',
    email: 'Your e-mail address',
    comments: 'Comments (3)',
    said: [
      ['reader77', 'Nothing will change, whoever counts the ballots.'],
      ['old_sea_dog', 'At our station there was a queue until noon. I would say 70 percent came.'],
      ['guest', 'First! And please fix the fonts on the phone.'],
    ],
    sponsored: [
      'Ten habits of people who sleep well',
      'This watch is 80% off until Sunday',
      'Cheap flights to the coast',
    ],
    sponsoredBy: 'Sponsored content',
    breaking: 'Latest',
    views: '4,318 views',
    tags: 'Tags',
    print: 'Print version',
    mail: 'Send to a friend',
    footer:
      'All rights reserved. When quoting, a link to the source is required. This publisher is a sample.',
    about: ['About us', 'Contacts', 'Advertise', 'Privacy policy', 'Terms of use'],
  },
  ru: {
    sections: ['Главная', 'Политика', 'Экономика', 'Общество', 'Культура', 'Спорт', 'Видео', 'Мнения'],
    staff: 'Отдел новостей',
    share: ['Поделиться', 'ВКонтакте', 'Одноклассники', 'Телеграм', 'Скопировать ссылку'],
    cookies: 'Сайт использует файлы cookie. Продолжая просмотр, вы соглашаетесь с правилами их обработки.',
    accept: ['Принять', 'Только необходимые', 'Настроить'],
    related: 'Читайте также',
    mostRead: 'Самое читаемое',
    readMore: 'По теме:',
    newsletter: 'Подпишитесь на рассылку: главное за неделю в одном письме. Бесплатно на 100 %.',
    email: 'Ваш адрес',
    comments: 'Комментарии (3)',
    said: [
      ['Гость', 'Кто бы ни считал, ничего не изменится.'],
      ['Сосед', 'На нашем участке до обеда стояла очередь, процентов 70 пришло.'],
      ['Читатель', 'Поправьте шрифт в мобильной версии.'],
    ],
    sponsored: [
      'Десять привычек тех, кто высыпается',
      'Эти часы со скидкой 80 % до воскресенья',
      'Дешёвые билеты к морю',
    ],
    sponsoredBy: 'На правах рекламы',
    breaking: 'Срочно',
    views: '4318 просмотров',
    tags: 'Метки',
    print: 'Версия для печати',
    mail: 'Отправить другу',
    footer: 'Все права защищены. При цитировании ссылка на источник обязательна. Это издание — образец.',
    about: ['О нас', 'Контакты', 'Реклама', 'Политика конфиденциальности', 'Правила'],
  },
}

const links = (labels: readonly string[]) =>
  labels.map(label => `<li><a href="#">${escaped(label)}</a></li>`).join('')

/** The publisher's other articles, nearest in time first. */
function others(publisher: SamplePublisher, article: SampleArticle): readonly SampleArticle[] {
  const apart = (other: SampleArticle) =>
    Math.abs(Date.parse(other.published) - Date.parse(article.published))
  return publisher.articles.filter(other => other !== article).toSorted((a, b) => apart(a) - apart(b))
}

const titles = (publisher: SamplePublisher, articles: readonly SampleArticle[]) =>
  articles
    .map(other => `<li><a href="${paths.article(publisher, other)}">${escaped(other.title)}</a></li>`)
    .join('')

export const furniture = {
  menu: (_publisher: SamplePublisher, words: Words) =>
    `<nav class="menu"><ul>${links(words.sections)}</ul></nav>`,
  breadcrumbs: (publisher: SamplePublisher, article: SampleArticle, words: Words) =>
    `<ol class="breadcrumbs"><li><a href="${paths.home(publisher)}">${words.sections[0]}</a></li><li><a href="#">${words.sections[1]}</a></li><li>${escaped(article.title)}</li></ol>`,
  share: (words: Words) => `<ul class="share-buttons">${links(words.share)}</ul>`,
  cookies: (words: Words) =>
    `<div class="cookie-notice" role="dialog"><p>${words.cookies}</p>${words.accept.map(label => `<button>${label}</button>`).join('')}</div>`,
  related: (publisher: SamplePublisher, article: SampleArticle, words: Words) =>
    `<h3>${words.related}</h3><ul>${titles(publisher, others(publisher, article).slice(0, 3))}</ul>`,
  mostRead: (publisher: SamplePublisher, article: SampleArticle, words: Words) =>
    `<h3>${words.mostRead}</h3><ol class="most-read">${titles(publisher, others(publisher, article).slice(-4))}</ol>`,
  readMore: (publisher: SamplePublisher, article: SampleArticle, words: Words) => {
    const [next] = others(publisher, article)
    return next
      ? `<aside class="read-more">${words.readMore} <a href="${paths.article(publisher, next)}">${escaped(next.title)}</a></aside>`
      : ''
  },
  ticker: (publisher: SamplePublisher, article: SampleArticle) =>
    others(publisher, article)
      .slice(0, 2)
      .map(({ title }) => escaped(title))
      .join(' · '),
  newsletter: (words: Words) =>
    `<form class="newsletter"><p>${words.newsletter}</p><input placeholder="${words.email}"><button>OK</button></form>`,
  comments: (words: Words) =>
    `<h3>${words.comments}</h3>${words.said.map(([who, what]) => `<div class="comment"><b>${who}</b> <span>${what}</span></div>`).join('')}`,
  sponsored: (words: Words) => `<h4>${words.sponsoredBy}</h4><ul>${links(words.sponsored)}</ul>`,
  tags: (publisher: SamplePublisher, words: Words) =>
    `${words.tags}: ${escaped(publisher.regions.join(', '))}`,
  footer: (publisher: SamplePublisher, words: Words) =>
    `<ul>${links(words.about)}</ul><p>© ${escaped(publisher.name)}. ${words.footer}</p>`,
}
