// Nasha Niva: a Belarusian newspaper.
import { publisher } from '../src/feed.ts'

export default publisher({
  id: 'nasha-niva',
  name: 'Nasha Niva',
  home: 'https://nashaniva.com',
  country: 'belarus',
  languages: ['ru'],
  camp: 'unknown',
  regions: ['belarus'],
  passport: {},
  feeds: [
    {
      url: 'https://nashaniva.com/ru/rss/',
      language: 'ru',
      seen: 'https://github.com/ruslansereduk/closethegate/blob/cea246880558cfa631e2e57e919550d03151ab72/docs/NEWS_MODULE.md',
    },
  ],
})
