// Sample Kyiv Dispatch: a Ukrainian paper in English, the view of the state whose territory was taken.
import type { SamplePublisher } from '../sample.ts'

export const sampleKyivDispatch: SamplePublisher = {
  id: 'sample-kyiv-dispatch',
  name: 'Sample Kyiv Dispatch',
  about: 'A sample paper in English from the Ukrainian capital.',
  country: 'ukraine',
  language: 'en',
  camp: 'parent-state',
  regions: ['ukraine', 'crimea', 'donetsk', 'luhansk'],
  owner: 'Sample Dnipro Press',
  funding: 'Sample subscriptions',
  feed: { format: 'rss', charset: 'utf-8', full: false },
  layout: 'portal',
  articles: [
    {
      slug: 'crimea-so-called-referendum',
      published: '2014-03-17T10:15:00Z',
      title: 'Kyiv calls Crimean referendum a farce staged at gunpoint',
      teaser: 'Occupied Simferopol reports 96.77 percent for Russia. Crimean Tatars stayed away.',
      text: `
Ukraine does not recognise the so-called referendum that was held in Crimea on March 16 under the control of Russian troops. The acting president Oleksandr Turchynov called it a farce.

The organisers in Simferopol said on Monday that 96.77 percent had voted for joining Russia and that turnout was 83.1 percent. Neither number can be checked. There were no observers of the OSCE, and lists of voters
were not those of the Ukrainian state.

The Mejlis, the assembly of the Crimean Tatars, called for a boycott. Its leader Refat Chubarov said that the vote was illegitimate and that his people, some 12 percent of the inhabitants, had not been asked.

The ballot offered two choices: union with Russia or a return to the constitution of 1992, which gave the peninsula wide powers. Leaving things as they were was not among them.

The constitutional court in Kyiv ruled on March 14 that a local vote cannot change the territory of the state. The United States and the European Union imposed sanctions on the first officials on Monday.

The Venice Commission, experts on constitutional law of the Council of Europe, is to publish its opinion this week.`,
    },
    {
      slug: 'donbas-polls-2018',
      published: '2018-11-12T09:50:00Z',
      title: 'Kyiv and partners reject polls in occupied Donetsk and Luhansk',
      teaser:
        'Pushilin and Pasechnik confirmed as leaders. The Minsk agreements do not provide for such votes.',
      text: `
Polls held on Sunday in the occupied parts of Donetsk and Luhansk regions have confirmed the men whom Moscow had put in charge. Ukraine, the European Union and the United States do not recognise them.

In Donetsk, Denis Pushilin received 60.85 percent, the separatist commission says. Roman Khramenkov is given 14.2 percent, Yelena Shishkina 9.3, Roman Yevstifeyev 7.75 and Vladimir Medvedev 6.5 percent. Turnout was put at 80.1 percent.

In Luhansk, Leonid Pasechnik got 68.3 percent, Oleg Koval 16.55, Natalia Sergun 7.95 and Lyudmila Rusnak 5.9 percent, with a turnout of 77 percent.

None of the numbers can be verified. Pushilin took over after Alexander Zakharchenko, the previous leader in Donetsk, was killed by a bomb in a café in August. The only opponents who might have been a danger, a former speaker and a field
commander, were kept off the ballot.

President Petro Poroshenko said that the fake elections had been held at the barrels of Russian guns. France and Germany called them illegal and a breach of the Minsk agreements.

Food and lottery tickets were offered at cheap prices near polling stations, witnesses said.`,
    },
  ],
}
