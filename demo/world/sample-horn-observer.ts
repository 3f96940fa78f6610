// Sample Horn Observer: an independent site about Somaliland and its neighbours.
import type { SamplePublisher } from '../sample.ts'

export const sampleHornObserver: SamplePublisher = {
  id: 'sample-horn-observer',
  name: 'Sample Horn Observer',
  about: 'A sample independent site about the Horn of Africa.',
  country: 'kenya',
  language: 'en',
  camp: 'independent',
  regions: ['somaliland', 'somalia'],
  owner: 'Its two sample founders',
  funding: 'A sample foundation and readers',
  feed: { format: 'json', charset: 'utf-8', full: false },
  layout: 'broadsheet',
  articles: [
    {
      slug: 'irro-wins-2024',
      published: '2024-11-19T13:30:00Z',
      title: 'Opposition leader wins Somaliland election by a wide margin',
      teaser: 'Abdirahman Mohamed Abdullahi, known as Irro, received 63.92 percent.',
      text: `
The leader of the opposition party Waddani, Abdirahman Mohamed Abdullahi, has been elected president of Somaliland. The National Electoral Commission announced on Tuesday that he had received 63.92 percent of the votes in the
election of November 13.

President Muse Bihi Abdi of the ruling Kulmiye party got 34.81 percent and Faysal Ali Warabe of the party UCID 0.74 percent. In votes, Abdullahi, whom everyone calls Irro, had 407,908 and Bihi 225,519.

About 1.2 million people were registered. The election should have been held in 2022; it was put off for lack of money and for disputes over the order of votes for the presidency and for political parties.

Bihi congratulated his opponent. Power has changed hands peacefully in Hargeisa several times since the 1990s, which is rare in the region.

Irro, who is 69, was a diplomat in Moscow, lived in Finland and was for twelve years the speaker of the house of representatives. He wants to review an agreement of January under which landlocked Ethiopia would lease a strip of
coast and might recognise Somaliland in return. It has brought Somalia, which regards Somaliland as its territory, to the edge of a conflict with Addis Ababa.

Foreign observers praised the voting as calm. The electoral commission has to send the results to the constitutional court for confirmation.`,
    },
    {
      slug: 'berbera-port-share',
      published: '2024-05-18T06:00:00Z',
      title: 'Thirty-three years on, Hargeisa counts containers',
      teaser: 'May 18 is a day of parades. The port of Berbera is what pays for them.',
      text: `
Somaliland celebrates the eighteenth of May as the day on which, in 1991, it declared that its union with Somalia had ended. There are parades in Hargeisa and flags on the pick-ups. No member of the United Nations recognises
the declaration.

What pays for the state is livestock and the port of Berbera. By an agreement of 2018, DP World of Dubai took 51 percent of the operating company and Somaliland 30 percent; Ethiopia was to have 19 percent and lost its claim in 2022, since it had not met the conditions.

A new quay of 400 metres was opened in 2021. The port can handle half a million containers a year, three times as many as before, although actual traffic is far below that.

A road of 250 kilometres leads from Berbera to the Ethiopian border at Wajaale. Britain and the United Arab Emirates paid for it.

More than two thirds of the animals go to Saudi Arabia, most of them before the pilgrimage. When Riyadh closed its market for fear of Rift Valley fever, the budget in Hargeisa shrank at once.

Rain has been good this spring. The forecasters in Nairobi give a probability of 45 percent for more of it than usual until the end of the season.`,
    },
  ],
}
