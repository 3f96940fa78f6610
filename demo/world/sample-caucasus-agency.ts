// Sample Caucasus Agency: the wire whose pieces other samples print word for word.
import type { SamplePublisher } from '../sample.ts'

export const sampleCaucasusAgency: SamplePublisher = {
  id: 'sample-caucasus-agency',
  name: 'Sample Caucasus Agency',
  about: 'A sample news agency for the Caucasus. Subscribers reprint it.',
  country: 'armenia',
  language: 'en',
  camp: 'agency',
  regions: ['abkhazia', 'south-ossetia', 'georgia', 'armenia', 'azerbaijan'],
  owner: 'A sample cooperative of its correspondents',
  funding: 'Fees of sample subscribers',
  feed: { format: 'rss', charset: 'utf-8', full: true },
  layout: 'portal',
  articles: [
    {
      slug: 'first-figures-2004',
      published: '2004-10-05T12:00:00Z',
      title: 'First figures put Khajimba ahead in Abkhazia, protests begin',
      teaser: 'Two candidates claim victory in the first contested presidential election in Abkhazia.',
      text: `
The first presidential election with more than one candidate in Abkhazia has ended in a dispute over who won it.

Figures given out after the vote of October 3 showed Prime Minister Raul Khajimba with 52.84 percent, or 101,500 votes. Sergei Bagapsh followed with 33.58 percent
and 64,500 votes. Sergei Shamba was credited with 9.92 percent, Jakub Lakoba with 2.73 percent and Anri Jergenia with 0.94 percent. Turnout was 71 percent.

The figures do not agree with those that the commission of the republic began to collect from the districts on Monday. Bagapsh says that he is ahead and
that he has more than half of the votes.

Both men complain of violations, notably in the Gali district, whose inhabitants are mostly Georgian. Khajimba's staff says that people without a right to vote
cast ballots there; the camp of Bagapsh says that ballot papers did not arrive.

Khajimba was the candidate of the outgoing president Vladislav Ardzinba, who is ill. President Vladimir Putin of Russia received him weeks before the vote, and posters with a picture
of the two hung in the streets.

Several hundred people gathered in front of the parliament on Monday and again on Tuesday. Georgia regards the election as illegal.`,
    },
    {
      slug: 'referendum-south-ossetia-2006',
      published: '2006-11-13T09:00:00Z',
      title: 'South Ossetia votes for independence, nobody recognises it',
      teaser: 'Some 99 percent said yes, the commission reports. In Georgian villages a rival vote was held.',
      text: `
Voters in South Ossetia have backed independence from Georgia in a referendum that no state recognises. About 99 percent were in favour, the head of the
election commission, Bella Pliyeva, said on Monday, citing preliminary results of the vote of November 12.

There were 55,000 registered voters. The incumbent leader Eduard Kokoity was re-elected on the same day.

In villages under the control of Tbilisi, a rival election was organised. There Dmitry Sanakoyev, a former prime minister of the separatists who now sides with Georgia, was declared
the winner. Most ethnic Georgians did not take part in the vote in Tskhinvali.

The Organization for Security and Cooperation in Europe did not send observers and called the referendum counterproductive. The European Union said beforehand that it
would not recognise the outcome.

Kokoity regards the vote as a step towards international recognition and, in the end, union with North Ossetia within Russia. Georgian officials accuse Moscow of
having supported it in order to punish Tbilisi for its wish to join NATO.

A first referendum on independence was held in January 1992, during the war.`,
    },
    {
      slug: 'ankvab-votes-2011',
      published: '2011-08-27T09:40:00Z',
      title: 'Ankvab elected in Abkhazia with 55,657 votes',
      teaser: 'The acting leader defeats the prime minister and the opposition candidate in one round.',
      text: `
Alexander Ankvab, the acting leader of Abkhazia, has won the early presidential election of August 26 in the first round.

Reports from Sukhumi say that 55,657 people voted for him. Prime Minister Sergei Shamba received 22,456 votes and Raul Khajimba, the candidate of the opposition,
21,177. The share of the winner was put at about 55 percent.

The election was held because Sergei Bagapsh, the president since 2005, died in Moscow in May. All three candidates had worked with him: Ankvab and Khajimba as
vice presidents, Shamba as foreign minister and head of government.

Differences between the programmes were small. All candidates spoke for independence and for an alliance with Russia, which keeps troops in Abkhazia and pays for much of its
budget. Ankvab, who made a career in the Soviet police, promised to fight corruption.

Shortly before the vote Shamba's campaign showed a film in which a former Georgian defence minister accused Ankvab of having worked for the other side in the war of 1992 and 1993. Ankvab
denied it.

Georgia, the European Union and the United States do not recognise the election. Vanuatu, a state in the Pacific, announced in spring that it recognised Abkhazia.`,
    },
    {
      slug: 'khajimba-ahead-by-one-point',
      published: '2019-09-09T08:10:00Z',
      title: 'Khajimba ahead in Abkhaz runoff by about one percentage point',
      teaser: 'The incumbent received 47.38 percent, his challenger 46.19, the commission says.',
      text: `
The incumbent leader of Abkhazia, Raul Khajimba, has won the runoff of the presidential election held on September 8, the chairman of the
Central Election Commission, Tamaz Gogia, said on Monday.

Khajimba received 47.38 percent of the votes, and his challenger Alkhas Kvitsinia, who leads the Amtsakhara party, 46.19 percent. The
difference is about a thousand ballots.

Since ballots marked "against all" are part of the count, neither of the two men reached one half of the votes cast. The commission said the
law on presidential elections does not ask for a majority in the second round: the candidate with more votes wins.

Kvitsinia's campaign team disagrees. It refers to an article according to which a candidate is elected with more than half of the votes, and it
announced that it would go to court.

The first round on August 25 had nine candidates, of whom none came near a majority. The vote had been postponed from July after Aslan
Bzhania, then seen as the main rival of the incumbent, was taken to hospital with signs of poisoning and left the race.

Most countries, Georgia among them, do not recognise elections in Abkhazia.`,
    },
    {
      slug: 'court-annuls-runoff',
      published: '2020-01-10T17:30:00Z',
      title: 'Abkhaz court annuls result of September runoff',
      teaser: 'The ruling came a day after demonstrators had entered the presidential administration.',
      text: `
A panel of the Supreme Court of Abkhazia has annulled the outcome of the presidential runoff held on September 8, 2019. The cassation judges ruled on Friday that the
decision of the election commission to declare Raul Khajimba the winner had no legal ground.

In the runoff Khajimba received 47.38 percent of the votes and his opponent Alkhas Kvitsinia 46.19 percent. Kvitsinia had sued, arguing that nobody had
passed 50 percent. The same court turned him down in September.

The commission is to call a new election, the ruling says.

It was announced in a building surrounded by protesters. On Thursday several hundred people had broken down the doors of the presidential administration next to it, demanding that
Khajimba resign. They occupied the entrance floors overnight. The anger had grown since three people, one of them a well-known gangster, were shot dead in Sukhumi in
November.

Khajimba, who was not in the building, called the events an attempted coup. On Thursday evening the parliament asked him in a resolution to leave office.

Officials from Moscow are expected in Sukhumi for talks with both sides.`,
    },
    {
      slug: 'bzhania-wins-2020-preliminary',
      published: '2020-03-23T06:50:00Z',
      title: 'Opposition leader Bzhania wins repeat election in Abkhazia',
      teaser: 'He received 56.5 percent, according to preliminary results.',
      text: `
Aslan Bzhania, the leader of the opposition, has won the repeat presidential election in Abkhazia in the first round, the Central Election Commission said on Monday. Preliminary results give
him 56.5 percent.

Adgur Ardzinba, who used to be minister of economy, received 35.42 percent, and the former minister of the interior Leonid Dzapshba 2.22 percent.

More than 70 percent of those entitled to vote took part on Sunday,  in spite of the coronavirus.

Bzhania, a former security chief who is 56, fell seriously ill a year ago, and tests found traces of poison. He had to give up his first campaign. After the court annulled the September
election in January, he returned as the joint candidate of the opposition.

His running mate Badra Gunba becomes vice president.

Bzhania has spoken in favour of a dialogue with Tbilisi, which would be a novelty after years of silence. Relations with Moscow, he says, come first.

The foreign ministry in Tbilisi called the vote illegal.`,
    },
    {
      slug: 'gagloev-wins-runoff',
      published: '2022-05-09T05:40:00Z',
      title: 'Gagloev unseats Bibilov in South Ossetia runoff',
      teaser:
        'The opposition candidate has 53.67 percent with 85 percent of the ballots counted. The incumbent concedes.',
      text: `
Alan Gagloev, the leader of the Nykhas party, has won the second round of the presidential election in South Ossetia. With 85 percent of the ballots counted he has 53.67 percent
and the incumbent Anatoly Bibilov 41.3 percent, the election commission in Tskhinval said early on Monday.

In absolute figures, 14,505 voters chose Gagloev and 11,099 Bibilov. Turnout on May 8 was 68.2 percent.

Bibilov conceded defeat during the night and congratulated his opponent. In an early count of 18 percent of the ballots the gap had been wider still, with 59.22 against 37 percent.

The incumbent had tied his campaign to a promise: he wanted a referendum on joining Russia. Voters, however, were occupied with prices, with the death of a detainee in police
custody in 2020 and with the soldiers of the local contingent who left the front in Ukraine in March and came home on their own account.

Gagloev, who is 41, worked in the security service and ran for president in 2017.

Georgia, the European Union and the United States do not recognise elections in South Ossetia. Russia recognised it as a state in 2008.`,
    },
    {
      slug: 'road-over-lars',
      published: '2022-02-21T06:20:00Z',
      title: 'One road north: what hangs on the pass above Lars',
      teaser:
        'Avalanches close the road between Georgia and Russia every winter. A tunnel is to change that.',
      text: `
Whoever takes goods by land from Armenia or Georgia to Russia has one road to choose from. It climbs over the Cross Pass, runs down the Daryal gorge and
ends at the checkpoint of Upper Lars.

In winter it is closed again and again because of avalanches between Gudauri and Kobi, sometimes for hours and sometimes for days. Lorries then wait on
both sides, most of them with Armenian plates.

Two other roads exist on the map. The one along the coast leads through Abkhazia, the one from Gori to the Roki tunnel through South Ossetia, and neither can be used for trade.
An agreement of 2011 under which a Swiss company would watch the goods on these roads has not been put to work.

A tunnel of nine kilometres is being bored from Kvesheti to Kobi. The Asian Development Bank lends 415 million dollars and the European Bank for Reconstruction and Development
60 million. It would spare drivers the stretch on which snow comes down.

Forecasters put the chance of more snow on the pass at 60 percent until Thursday, with gusts of up to 15 metres per second.`,
    },
  ],
}
