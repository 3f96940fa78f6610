// One reply with every kind of block, span and action: what each platform makes of it is shown side by side.
import {
  ask,
  chart,
  cite,
  fields,
  heading,
  info,
  link,
  list,
  numberedList,
  open,
  paragraph,
  quote,
  reply,
  strong,
  table,
  time,
  warning,
} from '../../src/reply/build.ts'
import type { Source } from '../../src/reply/document.ts'

const gazette: Source = {
  publisher: 'Shore Gazette',
  title: 'Commission names the winner',
  url: 'https://gazette.example/2031/09/winner',
  published: '2031-09-09',
  quote: 'Аслан Рауля received 47.39 percent of the votes.',
}

const wire: Source = {
  publisher: 'Ridge Wire',
  title: 'Challenger rejects the count',
  url: 'https://wire.example/rejects',
  published: '2031-09-10T08:00:00.000Z',
  isStub: true,
  quote: 'We do not recognise this count.',
}

export const sample = reply(
  'en',
  'Northshore: presidential election, 2031',
  [
    paragraph(
      'The commission says ',
      strong('Аслан Рауля'),
      ' won',
      cite(gazette),
      '. Read ',
      link('the count', 'https://gazette.example/count'),
      ', last seen ',
      time('2031-09-09T09:30:00.000Z'),
      '.',
    ),
    warning('Two sources disagree', cite(gazette, wire), '.'),
    heading('Result'),
    table(
      ['Candidate', '>Votes', '>Share'],
      [
        [[strong('Аслан Рауля')], '39,793', ['47.39 %', cite(gazette)]],
        ['Mira Cole', '38,766', '46.17 %'],
        ['李小明', '1,000', '1.2 %'],
      ],
    ),
    chart('Share', '%', [
      { label: 'Рауля', value: 47.39, low: 46.1, high: 47.39 },
      { label: 'Cole', value: 23.7 },
      { label: 'Nobody', value: 0 },
    ]),
    fields([
      ['Turnout', '66.8 %'],
      ['Polling day', [time('2031-09-08T00:00:00.000Z', 'date')]],
    ]),
    quote('We do not recognise this count.', [wire], 'her campaign'),
    list(['one claim', ['another claim', cite(wire)]]),
    numberedList(['first', 'second']),
    info('Counted again every hour.'),
  ],
  [ask('2026', 'election northshore 2026'), open('Web page', 'https://teller.example/e/1')],
)
