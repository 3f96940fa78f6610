// Sample Bishkek Wire: an independent news site from Kyrgyzstan, in English.
import type { SamplePublisher } from '../sample.ts'

export const sampleBishkekWire: SamplePublisher = {
  id: 'sample-bishkek-wire',
  name: 'Sample Bishkek Wire',
  about: 'A sample independent news site about Central Asia.',
  country: 'kyrgyzstan',
  language: 'en',
  camp: 'independent',
  regions: ['kyrgyzstan'],
  owner: 'Its sample editors',
  funding: 'Donations of sample readers',
  feed: { format: 'json', charset: 'utf-8', full: true },
  layout: 'broadsheet',
  articles: [
    {
      slug: 'bakiyev-elected-2005',
      published: '2005-07-11T08:30:00Z',
      title: 'Bakiyev elected president in landslide',
      teaser: 'The acting head of state wins with almost 89 percent; observers note progress.',
      text: `
Kurmanbek Bakiyev, who has led Kyrgyzstan since the uprising of March, has been elected president with almost 89 percent of the vote. The Central Election Commission announced the preliminary result on Monday.

None of his five opponents came anywhere near. The ombudsman Tursunbai Bakir uulu was second with about 4 percent. "Against all" was chosen by fewer than one in a hundred.

Turnout on July 10 reached almost 75 percent. An election is valid in Kyrgyzstan if one half of the voters take part.

Bakiyev owes much of his success to a pact. In May his strongest possible rival, Felix Kulov, left the race in exchange for the promise of the post of prime minister. The alliance of a
southerner and a northerner calmed fears that the country could break apart.

Observers of the OSCE said that the election marked tangible progress towards meeting its commitments, although the count was poor in places and the turnout in some districts looked inflated.

Askar Akayev, who ruled the country for fourteen years, lives in Moscow. He resigned in April at the Kyrgyz embassy there, after crowds had driven him from his palace on March 24.`,
    },
    {
      slug: 'new-constitution-2010',
      published: '2010-06-28T09:10:00Z',
      title: 'Nine in ten voters back new constitution',
      teaser: 'Two weeks after the bloodshed in Osh, Kyrgyzstan becomes a parliamentary republic.',
      text: `
Kyrgyzstan has adopted a new constitution that moves power from the president to the parliament. In the referendum of June 27, more than 90 percent voted for it, the Central Election Commission said on Monday; about 8 percent
voted against.

The question on the ballot also confirmed Roza Otunbayeva as president for a transition period until the end of 2011. She may not run in the next election.

Turnout was about 70 percent. That is remarkable in a country in which, only two weeks earlier, hundreds of people were killed in clashes between Kyrgyz and Uzbeks in the cities of Osh and Jalal-Abad. Some 400,000 were
displaced. The curfew in Osh was lifted for the day of the vote.

Observers of the OSCE said the referendum was largely transparent under extremely difficult conditions. Ballot boxes were also carried to those who did not dare to leave their quarters.

Otunbayeva came to power in April, when an uprising toppled Kurmanbek Bakiyev, who now lives in Minsk. Parliamentary elections are planned for the autumn.

Dmitry Medvedev, the president of Russia, expressed doubt whether a parliamentary system would hold the country together.`,
    },
    {
      slug: 'five-parties-2010',
      published: '2010-10-11T10:20:00Z',
      title: 'Ata-Jurt leads as five parties enter parliament',
      teaser: 'Nobody has a majority. The party that campaigned against the new order is first.',
      text: `
Five parties will share the 120 seats of Kyrgyzstan's first parliament under the new constitution. None has more than nine percent of the electorate behind it.

Ata-Jurt is first with 8.88 percent, preliminary results of Sunday's election show. It is followed by the Social Democrats with 8.04 percent, Ar-Namys with 7.74 percent, Respublika with 7.24 percent and Ata-Meken with 5.6 percent.

The shares are small because the law counts them against all registered voters, not against those who came. Turnout on October 10 was about 56 percent. Butun Kyrgyzstan missed the threshold of five percent by a few thousand votes and demands a recount.

Ata-Jurt, whose leaders are mostly from the south and served under the overthrown president, had spoken in favour of returning to a strong presidency. Ata-Meken, the party that wrote the constitution, comes last.

The OSCE said the election had been genuinely competitive, a rare verdict in Central Asia. Any government will need at least three of the five parties.

The leader of Ar-Namys, Felix Kulov, was received by President Medvedev in Moscow during the campaign, and posters showed the two together.`,
    },
    {
      slug: 'japarov-wins-2021',
      published: '2021-01-11T07:30:00Z',
      title: 'Japarov elected with four fifths of the vote',
      teaser:
        'Less than 40 percent took part. A referendum the same day brings the presidential system back.',
      text: `
Sadyr Japarov, who was in prison three months ago, has been elected president of Kyrgyzstan. He received 79.2 percent of the vote on January 10, the Central Election Commission said after counting nearly all ballots by machine.

Adakhan Madumarov, the leader of Butun Kyrgyzstan, was second with 6.8 percent. None of the other fifteen candidates reached three percent. Turnout was a little above 39 percent.

On the same day, voters were asked which form of government they prefer. For a presidential system were 81.4 percent, for a parliamentary one 10.9 percent; the rest were against both.

Japarov was freed by a crowd in the night of October 5, after the parliamentary election, and became prime minister and acting president within ten days. He gave up both posts in November in order to run. A sentence of eleven and a half years for
hostage taking was quashed.

Observers of the OSCE said that the candidate had benefited from means far greater than those of his opponents, and that an uneven field had shaped the campaign. Fundamental freedoms were by and large respected.

Madumarov's team reported violations but has not yet said whether it will complain.`,
    },
    {
      slug: 'constitution-again-2021',
      published: '2021-04-12T06:50:00Z',
      title: 'Presidential constitution passes on low turnout',
      teaser: 'About 79 percent said yes. A third of the voters came.',
      text: `
Voters in Kyrgyzstan have approved a constitution that gives the president control over the government and cuts the parliament from 120 to 90 seats. In the referendum of April 11, about 79 percent were in favour, the Central Election Commission
said, and some 14 percent against.

Turnout was close to 37 percent, which is above the 30 percent that the law requires. On the same day local councils were elected in most towns; in Bishkek and Osh the vote brought several new parties into the assemblies.

President Sadyr Japarov says that the old system blurred responsibility. Critics call the text a "khanstitution": the head of state may now stand for a second term, appoints nearly all judges and can propose laws and
referendums himself.

The Venice Commission of the Council of Europe had warned in March of a lack of checks and balances and of haste.

The text also creates a People's Kurultai, an assembly whose powers are left to a later law. It is the eleventh change of the constitution since independence.`,
    },
    {
      slug: 'toktogul-low-water',
      published: '2022-11-14T05:30:00Z',
      title: 'Ministry asks households to save power as Toktogul runs low',
      teaser: 'The reservoir supplies a large share of the country’s electricity.',
      text: `
The ministry of energy of Kyrgyzstan has asked people to switch off what they do not need between six and ten in the evening. The reason is the water in the Toktogul reservoir, which stands lower than planners would like at the beginning of winter.

The dam on the Naryn and the plants below it produce most of the country's electricity. In years with little snow the level falls towards a point at which turbines must be stopped, and water
that is used for heating in January is missing on the fields of Uzbekistan and Kazakhstan in July.

Both neighbours have agreed to send electricity this winter and will be paid back in summer.

Consumption grows every year, for a part because power is cheap. A kilowatt-hour costs households a fraction of what it costs to make, and an increase of tariffs has led to protests more than once in the past.

A second large dam, Kambar-Ata 1, is on paper since Soviet times. The three countries intend to build it together.

Meteorologists expect a winter with temperatures near the average and precipitation at 80 to 110 percent of the norm.`,
    },
  ],
}
