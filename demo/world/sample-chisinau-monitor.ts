// Sample Chisinau Monitor: a Moldovan site in English, the view of the state that claims Transnistria.
import type { SamplePublisher } from '../sample.ts'

export const sampleChisinauMonitor: SamplePublisher = {
  id: 'sample-chisinau-monitor',
  name: 'Sample Chisinau Monitor',
  about: 'A sample news site in English from the Moldovan capital.',
  country: 'moldova',
  language: 'en',
  camp: 'parent-state',
  regions: ['moldova', 'transnistria', 'gagauzia'],
  owner: 'Sample Press Foundation, Chisinau',
  funding: 'Advertising and sample grants',
  feed: { format: 'rss', charset: 'utf-8', full: false },
  layout: 'tabloid',
  articles: [
    {
      slug: 'gagauz-plebiscite-2014',
      published: '2014-02-03T10:00:00Z',
      title: 'Gagauzia votes for the customs union with Russia',
      teaser: 'Chisinau calls the vote illegal. More than 98 percent of those who came said yes.',
      text: `
Voters in the autonomous region of Gagauzia have come out overwhelmingly for closer ties with the Customs Union of Russia, Belarus and Kazakhstan. In a referendum on February 2, 98.4 percent supported that course, the
election commission in Comrat said on Monday.

On the second question, whether Moldova should move closer to the European Union, 97.2 percent voted against. On a third, 98 percent agreed that Gagauzia should have the right to declare independence if Moldova lost
its own.

Turnout was more than 70 percent.

The government in Chisinau does not recognise the referendum. A court had declared it illegal in January, since foreign policy is not a matter for local votes. The police nevertheless did not prevent it.

The bashkan of Gagauzia, Mihail Formuzal, said that people wanted to be heard. The money for the ballot papers came from a businessman in Russia.

The region has about 155,000 inhabitants, most of them Turkic-speaking Orthodox Christians. Many families live on wages earned in Moscow, and its wine goes east.

Moldova initialled an association agreement with the European Union in November.`,
    },
    {
      slug: 'tiraspol-vote-2016',
      published: '2016-12-12T11:30:00Z',
      title: 'Parliament speaker beats incumbent in Tiraspol',
      teaser: 'Chisinau does not recognise the election on the left bank of the Nistru.',
      text: `
Vadim Krasnoselsky, the speaker of the legislature in Tiraspol, has won the so-called presidential election in the breakaway Transnistrian region. The election commission there gave him 62 percent of the vote on Monday and the incumbent Yevgeny Shevchuk 28 percent.

An exit poll published on Sunday evening had shown the winner at 69.9 percent and Shevchuk at 18.8 percent.

Turnout was about 60 percent of some 400,000 registered voters, many of whom live abroad.

The authorities in Chisinau do not recognise elections in the region. No country that belongs to the United Nations regards it as a state, and the OSCE did not send observers.

Krasnoselsky is close to Sheriff, a company that runs supermarkets, petrol stations, a television channel and a football club. Shevchuk, who won five years ago against the candidate of the Kremlin, had raised taxes on
the company and held back a part of pensions.

Both men campaigned with promises of union with Russia. On the right bank, the socialist Igor Dodon was elected president of Moldova a month ago; he says he will look for a settlement.`,
    },
    {
      slug: 'tiraspol-vote-2021',
      published: '2021-12-13T12:00:00Z',
      title: 'Krasnoselsky re-elected on low turnout in Transnistria',
      teaser: 'Just over a third of voters took part in a contest with one weak opponent.',
      text: `
Vadim Krasnoselsky has been re-elected as the leader of the breakaway region of Transnistria. He received 79.4 percent in Sunday's vote, according to the election commission in Tiraspol, and Sergei Pynzar 11.8 percent.

Preliminary data put the number of those who voted at 144,136; later in the day the commission spoke of 143,054. Turnout was 35.2 percent, the lowest ever in such an election.

Pynzar, a farmer and local councillor, hardly campaigned. Other would-be candidates were not registered, and one critic of the leadership, the communist Oleg Horjan, has been in prison since 2018.

The government of Moldova does not recognise the vote. It refused to let in ten Russians who wanted to observe it.

The region, a strip of land on the left bank of the Nistru, broke away in 1990 and fought a war in 1992. Some 1,500 Russian soldiers are stationed there.

Little in the result is likely to change a life that depends on Russian gas and on trade with the European Union, which buys more than half of the region's exports.`,
    },
    {
      slug: 'gutul-bashkan-2023',
      published: '2023-05-15T09:40:00Z',
      title: 'Candidate of Shor party wins in Gagauzia',
      teaser: 'Evghenia Gutul becomes bashkan with 52.4 percent. Chisinau suspects that voters were bribed.',
      text: `
Evghenia Gutul, a candidate whom hardly anyone knew three months ago, will be the next bashkan of Gagauzia. In the runoff of May 14 she received 52.39 percent of the vote and the socialist Grigorii Uzun 47.61 percent, the
election commission in Comrat said.

Gutul ran for the party of Ilan Shor, a businessman who lives in Israel and was sentenced to fifteen years in prison for his part in the theft of a billion dollars from Moldovan banks.

President Maia Sandu's government suspects that voters were bribed. The winner speaks of political pressure.

Both candidates of the second round were in favour of close ties with Moscow.

The bashkan is by law a member of the Moldovan government. It is not clear whether the president will sign the decree. The constitutional court is to rule next month on whether the Shor party should be banned.

The outgoing bashkan Irina Vlah could not run for a third term. She had won in 2015 with just over 51 percent in the first round.`,
    },
    {
      slug: 'eu-referendum-2024',
      published: '2024-10-21T14:00:00Z',
      title: 'Moldova says yes to EU by a hair',
      teaser: 'Votes from abroad turned the count in the early morning. Sandu faces a runoff.',
      text: `
By a margin of some ten thousand votes, Moldovans have decided to write the aim of joining the European Union into their constitution. With more than 99 percent of the ballots of the referendum of October 20 counted, 50.4 percent voted yes and 49.6
percent no, the Central Electoral Commission said on Monday.

For most of the night the no was ahead. The ballots of Moldovans in the West, counted last, turned the balance. Turnout in the referendum was about 50 percent.

In the presidential election held the same day Maia Sandu received 42.4 percent. She goes to a runoff on November 3 against the former prosecutor general Alexandr Stoianoglo, who has 26 percent and the support of
the Socialists.

Sandu said at night that criminal groups working with foreign forces had tried to buy 300,000 votes. The Kremlin rejected the accusation and called the increase of yes votes hard to explain.

In Gagauzia fewer than six in a hundred voted yes. In polling stations for residents of Transnistria the no was ahead as well.

Observers of the OSCE praised the administration of the vote and noted foreign interference and disinformation.`,
    },
    {
      slug: 'sandu-wins-2024',
      published: '2024-11-04T08:00:00Z',
      title: 'Sandu re-elected with 55 percent, diaspora decides',
      teaser: 'At home her rival was ahead. Stoianoglo accepts the outcome.',
      text: `
Maia Sandu has been re-elected president of Moldova. In the runoff of November 3 she received 55.33 percent of the vote and Alexandr Stoianoglo 44.67 percent, the Central Electoral Commission said on Monday.

Turnout was 54.34 percent, three points higher than in the first round. More than 320,000 people voted abroad, a record, and over four fifths of them chose Sandu. Within the country Stoianoglo was ahead
with a little more than 51 percent.

He conceded and called upon everyone to respect the result.

The Party of Socialists, which had nominated him, does not recognise it. Sandu, it says, is a president of the diaspora.

Her security adviser had warned on Sunday of massive interference. Buses and charter flights were said to have taken voters from Russia to polling stations in Baku, Istanbul and Minsk, and bomb
threats closed stations in Britain and Germany for a while.

Ursula von der Leyen, the president of the European Commission, congratulated Sandu before midnight. The next test is the parliamentary election in 2025.`,
    },
  ],
}
