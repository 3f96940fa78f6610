// The English words people ask with.
import type { Asked } from '../asked.ts'

export const asked: Asked = {
  language: 'en',
  commands: {
    election: ['elections', 'vote', 'votes', 'result', 'results', 'referendum', 'turnout'],
    who: ['whois', 'person', 'people'],
    timeline: ['history', 'chronology', 'events'],
    compare: ['comparison', 'versus'],
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
  marks: {
    person: ['person'],
    election: ['election', 'elections', 'vote'],
    search: ['search', 'words'],
    publisher: ['publisher', 'paper', 'source'],
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
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  questions: [
    {
      pattern: /^compare (?:the|both|two)\b|^(?!compare\b).+\bcompar(?:e[ds]?|ing|ison)\b/i,
      command: 'compare',
    },
    {
      pattern: /^who (?:recogni[sz]e[sd]?|controls?|runs?|rules?|governs?|claims?|backs?)\b/i,
      command: 'region',
    },
    {
      pattern:
        /^(?:and |so )?who(?:['’]s| is| has| was| were| got| are| did)? (?:won|win|wins|winning|elected|lost|losing|leading|ahead|reject(?:s|ed)?|disput(?:es|ed)|contest(?:s|ed)|came (?:first|second))\b/i,
      command: 'election',
    },
    { pattern: /^what did (?<about>.+?) (?:say|tell|claim|declare)\b/i, command: 'who' },
    {
      pattern:
        /^(?:what|how|when|where|did|was|were|is|are|will|which|who)\b.*\b(?:elections?|vote[ds]?|voting|voters|referendum|results?|turnout|won|winner|runoff|polls?)\b/i,
      command: 'election',
    },
    {
      pattern: /^(?:what(?:['’]s| is| has)? (?:new|happen\w*|going on|up)\b|any news\b|what happened\b)/i,
      command: 'news',
    },
    { pattern: /^(?:what|where)(?:['’]s| is| are)\b/i, command: 'region' },
    { pattern: /^(?:tell me|what do you know) (?:more )?about (?<about>.+)$/i, command: 'who' },
  ],
  fillers: [
    ...['in', 'the', 'of', 'for', 'about', 'on', 'is', 'was', 'a', 'at', 'from', 'held', 'latest', 'last'],
    ...['and', 'with', 'to', 'versus', 'vs'],
    ...['election', 'elections', 'vote', 'result', 'results', 'who', 'won', 'winner', 'year', 'runoff'],
  ],
}
