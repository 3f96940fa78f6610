// The English words people ask with.
import type { Asked } from '../asked.ts'

export const asked: Asked = {
  commands: {
    election: ['elections', 'vote', 'votes', 'result', 'results', 'referendum'],
    who: ['whois', 'person', 'people'],
    news: ['latest', 'headlines'],
    digest: ['summary', 'brief'],
    region: ['place', 'country'],
    search: ['find'],
    sources: ['source', 'publishers', 'media'],
    follow: ['subscribe'],
    following: ['subscriptions'],
    settings: ['options'],
    help: ['start', 'commands', 'hello', 'hi', '?'],
  },
  offices: {
    president: ['president', 'presidential', 'presidency', 'leader', 'leadership'],
    parliament: ['parliament', 'parliamentary', 'legislative', 'assembly', 'duma', 'senate', 'congress'],
    'head-of-government': [
      'head-of-government',
      'head of government',
      'head of the republic',
      'prime minister',
      'premier',
      'governor-general',
      'bashkan',
      'head',
    ],
    referendum: ['referendum', 'plebiscite', 'independence'],
    local: ['local', 'municipal', 'mayor', 'mayoral', 'council'],
    regional: ['regional', 'governor', 'gubernatorial'],
    other: ['other'],
  },
  fillers: ['in', 'the', 'of', 'for', 'about', 'on', 'is', 'was', 'election', 'elections', 'vote'],
}
