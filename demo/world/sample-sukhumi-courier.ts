// Sample Sukhumi Courier: a paper in English that lives under the de facto authorities of Abkhazia.
import type { SamplePublisher } from '../sample.ts'

export const sampleSukhumiCourier: SamplePublisher = {
  id: 'sample-sukhumi-courier',
  name: 'Sample Sukhumi Courier',
  about: 'A sample daily in English from the shore of the Black Sea.',
  country: 'abkhazia',
  language: 'en',
  camp: 'de-facto',
  regions: ['abkhazia'],
  owner: 'The sample ministry of information of Abkhazia',
  funding: 'The de facto budget, says the sample itself',
  feed: { format: 'rss', charset: 'utf-8', full: false },
  layout: 'broadsheet',
  articles: [
    {
      slug: 'bagapsh-wins-the-repeat',
      published: '2005-01-13T09:20:00Z',
      title: 'Bagapsh elected president with more than nine votes in ten',
      teaser:
        'Three months after the vote that split the republic, the election commission has a result that nobody disputes.',
      caption: 'The Government House in Sukhum. Picture: Sample archive',
      text: `
Sergei Bagapsh has won the repeat presidential election in Abkhazia, the Central Election Commission said on Thursday. According to its
figures Bagapsh received 91.54 percent of the votes cast on January 12, while the only other candidate, the leader of the People's Party
Yakub Lakoba, took 4.5 percent.

Turnout was put at 58 percent. Under the law, at least half of the voters had to come to the polling stations, and for much of Wednesday
the commission's staff had looked at the weather with more concern than at the ballot papers.

The republic went to the polls for the second time within little more than three months. The vote of October 3 ended with two men claiming
victory, a Supreme Court that changed its mind within a day and crowds in the government quarter. Only the agreement of December 6, under which
Bagapsh and his former rival Raul Khajimba stood on one ticket, opened the way to a new election.

Khajimba, who ran for the presidency in October with the backing of the outgoing leader Vladislav Ardzinba, becomes vice president. The deal
leaves him in charge of defence and foreign policy.

Bagapsh used to run the energy company Chernomorenergo and was prime minister in the late 1990s. He is due to be sworn in next month.

In Tbilisi, which regards Abkhazia as part of Georgia, officials repeated that they consider any election there illegitimate as long as those
who fled the war of 1992 and 1993 cannot take part.`,
    },
    {
      slug: 'khajimba-first-round-2014',
      published: '2014-08-25T08:05:00Z',
      title: 'Khajimba wins without a runoff, commission says',
      teaser: 'With 50.57 percent the leader of the opposition clears the bar by half a point.',
      byline: 'Sample political desk',
      text: `
Raul Khajimba has been elected president of Abkhazia in the first round. The Central Election Commission announced on Monday that he had
received 50.57 percent of the vote according to preliminary results.

Aslan Bzhania, the head of the State Security Service, came second with 35.91 percent. The minister of defence Mirab Kishmaria received 6.4
percent and the former interior minister Leonid Dzapshba 3.4 percent. Another 1.8 percent of the voters chose to vote against all.

The commission put turnout at about 70 percent and said that the vote could be considered valid. There were four candidates on the ballot.

The early election was called after Alexander Ankvab stepped down on June 1, five days after demonstrators had taken over the presidential
office in Sukhum. Khajimba was one of the leaders of the coalition that demanded his departure. For the former vice president it was the
fourth attempt: he had lost in 2004, 2009 and 2011.

One of the disputes of the campaign concerned the voters' list. More than 20,000 residents of the Gal, Tkvarchal and Ochamchira districts were struck
from it before the vote because their passports had been declared invalid, a decision that mostly affected ethnic Georgians.

The final protocol is expected within days.`,
    },
    {
      slug: 'runoff-commission-figures',
      published: '2019-09-09T10:40:00Z',
      title: 'Khajimba ahead in Abkhaz runoff by about one percentage point',
      teaser: 'The incumbent received 47.38 percent, his challenger 46.19, the commission says.',
      byline: 'Sample Caucasus Agency',
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
      slug: 'enguri-closed-for-repair',
      published: '2021-01-20T07:30:00Z',
      title: 'Enguri station stops for three months of repairs',
      teaser:
        'The dam supplies nearly all the power that Abkhazia uses. Until spring it has to come from Russia.',
      text: `
The Enguri hydropower station, which produces most of the electricity consumed in Abkhazia, was taken off the grid on Wednesday for the repair of
its tunnel. The works are to last about three months.

The dam stands on the Georgian side of the Enguri river and the power house on the Abkhaz side, so that neither can use the plant without
the other. By an understanding from the 1990s, Abkhazia receives 40 percent of the output and Georgia 60 percent. In practice the Abkhaz share
has grown well beyond that in cold months, as consumption went up by a double-digit percentage within a year.

While the tunnel is dry, power is to come over the lines from southern Russia. The energy company Chernomorenergo has asked residents to do
without electric heaters at the hours of highest demand and has published timetables of outages, street by street.

One reason for the growth is the mining of cryptocurrencies, which the authorities have alternately allowed and forbidden. Police teams
disconnected dozens of such farms in December.

The repair is paid for with a loan of the European Bank for Reconstruction and Development to the Georgian operator. Engineers say the tunnel,
fifteen kilometres long, lost water through cracks that had widened over the years since the last overhaul.`,
    },
    {
      slug: 'commission-final-2020',
      published: '2020-03-25T12:10:00Z',
      title: 'Final result: 58.92 percent for Bzhania',
      teaser: 'The commission has signed the protocol of the repeat election.',
      text: `
Aslan Bzhania is the elected president of Abkhazia: the Central Election Commission has approved the final results of the repeat election
of March 22.

Bzhania received 53,741 votes, or 58.92 percent. Adgur Ardzinba, a former economy minister, received 33,686 votes, which is 36.93 percent.
For the former interior minister Leonid Dzapshba 2,114 people voted, or 2.32 percent. Against all were 1.83 percent.

There were 132,916 voters on the lists, of whom 95,109 took part. That is a turnout of 71.56 percent, a higher figure than in either round of
the election of last year.

That earlier election no longer counts. On January 10 the cassation chamber of the Supreme Court annulled the decision that had declared Raul Khajimba
the winner of the runoff of September 8, after demonstrators had entered the building of the presidential administration. Khajimba resigned
two days later.

The vote took place in the first weeks of the pandemic. Voters coming from Russia had their temperature taken at the Psou crossing, and Bzhania
himself had spent a part of the campaign in a Russian hospital with pneumonia.

The commission says it has received no complaint that could have an effect on the outcome. The inauguration is planned for April 23.`,
    },
    {
      slug: 'first-round-2025',
      published: '2025-02-16T06:45:00Z',
      title: 'Gunba and Ardzinba go to a second round',
      teaser: 'Neither the acting president nor the opposition candidate reached a majority on Saturday.',
      text: `
The presidential election in Abkhazia will be decided in a runoff between acting president Badra Gunba and the opposition politician Adgur
Ardzinba, the Central Election Commission said on Sunday morning.

According to preliminary figures Gunba received 46.38 percent of the votes cast on February 15; 45,805 people voted for him. Ardzinba follows
with 36.92 percent. The businessman Robert Arshba has 7.53 percent, Oleg Bartsits 4.04 percent, Adgur Khurkhumal 0.91 percent.

Turnout was about 69 percent, the commission's chairman Dmitry Marshan said. A second round has to be held within two weeks, and the first of
March is the likely day.

The election became necessary when Aslan Bzhania resigned on November 19. Four days earlier, protesters who objected to an investment agreement with
Moscow had broken through the fence of parliament in Sukhum and occupied the building. The agreement was withdrawn.

The winter that followed was a hard one. There was electricity for a few hours a day only, until deliveries from Russia resumed in the last
days of December, and the salaries of public servants came late.

Both camps say that they want close relations with Russia. They differ over who may own land and hotels.`,
    },
    {
      slug: 'second-round-2025',
      published: '2025-03-02T05:50:00Z',
      title: 'Badra Gunba elected president',
      teaser: 'The acting head of state beats Adgur Ardzinba by some 13,000 votes.',
      text: `
Badra Gunba has won the second round of the presidential election in Abkhazia. With all ballots counted he has 54.73 percent, the Central
Election Commission said on Sunday; 54,954 voters were for him and 41,708, or 41.54 percent, for Adgur Ardzinba.

These are preliminary results. Against both candidates were 2,065 voters. Altogether 100,412 people voted on March 1, a turnout of
70 percent.

Gunba, a former minister of culture and vice president, had led the republic since Bzhania left office in November.

Polling was not without incident. At one station in Sukhum supporters of the two men came to blows and voting was interrupted for a while. The
commission did not see grounds to annul the result there.

Ballot papers were also available outside the republic, in Moscow and in Cherkessk, where many Abkhaz live.

The new president named the supply of electricity, the airport of Sukhum and the railway as his first tasks. The airport is to receive regular flights
from Russia in the spring, more than thirty years after the last.`,
    },
  ],
}
