// Sample Tbilisi Post: a Georgian paper in English, the view of the state that claims Abkhazia and South Ossetia.
import type { SamplePublisher } from '../sample.ts'

export const sampleTbilisiPost: SamplePublisher = {
  id: 'sample-tbilisi-post',
  name: 'Sample Tbilisi Post',
  about: 'A sample paper in English from the Georgian capital.',
  country: 'georgia',
  language: 'en',
  camp: 'parent-state',
  regions: ['georgia', 'abkhazia', 'south-ossetia'],
  owner: 'Sample Media Holding, Tbilisi',
  funding: 'Advertising and sample subscriptions',
  feed: { format: 'atom', charset: 'utf-8', full: false },
  layout: 'portal',
  articles: [
    {
      slug: 'sokhumi-repeat-poll-turnout',
      published: '2005-01-12T19:10:00Z',
      title: 'Breakaway Abkhazia repeats its poll, half of voters turn up',
      teaser: 'Unofficial data put participation at 53 percent; Tbilisi says no such election can be legal.',
      text: `
Polling stations in breakaway Abkhazia closed at eight on Wednesday evening after a repeat presidential election that Georgia does not recognise.

Unofficial data from Sokhumi put the turnout at 53 percent. By four in the afternoon it had stood at 40 percent, which made officials there
uneasy: an election is only valid under the local rules if half of the voters take part.

Two men were on the ballot. Sergey Bagapsh, who claimed to have won the vote of October 3, runs together with Raul Khajimba, the candidate whom
Moscow openly favoured last autumn. Iakub Lakoba, the head of a small party, has little support. No results were available as this
edition went online.

The two former rivals joined forces in December after Russia had closed the border for citrus fruit from Abkhazia at the height of the
mandarin harvest, a measure that hit most families there.

The Georgian government repeated on Wednesday that it considers elections in Abkhazia illegitimate. More than two hundred thousand people, the majority
of them ethnic Georgians, fled the region in 1993 and cannot vote there.

Voters in the Gali district, where Georgians have come back to their farms, were divided over whether to go to the polls, residents told
Georgian television.`,
    },
    {
      slug: 'voting-day-2009',
      published: '2009-12-12T16:30:00Z',
      title: 'Saakashvili dismisses vote in occupied Abkhazia as a farce',
      teaser:
        'About 131,000 people are on the lists. Five candidates compete for the post of de facto president.',
      byline: 'Sample staff, Zugdidi',
      text: `
Voting is under way in Abkhazia, where five candidates compete for the post of de facto president. Some 131,000 people are registered to vote; several
hours before the end of polling, 58 percent of them had come to the stations, the election commission in Sokhumi said.

The incumbent Sergei Bagapsh hopes to win in the first round. His strongest opponent is thought to be Raul Khajimba, who was his vice president until
he resigned in May. The businessmen Beslan Butba and Zaur Ardzinba and the academic Vitali Bganba are also running.

President Mikheil Saakashvili called the election a farce. Georgia considers Abkhazia a territory under Russian occupation since the war of August
2008.

It is the first presidential election there since Russia recognised Abkhazia as a state. Only Nicaragua and Venezuela have followed so far.

In the Gali district, Russian officers were seen near the polling stations. Residents who hold Georgian passports are as a rule not admitted to
the vote, although several thousand received Abkhaz documents before a change of the law on citizenship was withdrawn in summer under
pressure from the opposition.

First figures are expected during the night.`,
    },
    {
      slug: 'dzhioyeva-leads',
      published: '2011-11-28T11:00:00Z',
      title: 'Former minister leads in Tskhinvali runoff, rival complains to court',
      teaser:
        'Alla Dzhioyeva has almost 57 percent after the count of 74 precincts. The result may not stand.',
      text: `
Alla Dzhioyeva, a former education minister who campaigned against corruption, leads in the runoff for the post of de facto president in
Georgia's breakaway region of South Ossetia. With 74 of 85 precincts counted, she has 56.74 percent and her rival Anatoly Bibilov 40 percent, the
local election commission said on Monday.

Bibilov, the minister of emergencies, was regarded as the Kremlin's choice. Two weeks ago the two were level in the first round, each with about 25
percent of the vote.

The commission stopped publishing figures later on Monday. Bibilov's party, Unity, accuses Dzhioyeva's supporters of bribing and intimidating voters and
has asked the supreme court in Tskhinvali to declare the election invalid. The court forbade the commission to announce a winner until it has ruled.

Dzhioyeva regards herself as elected and has called upon her supporters to stay calm.

Georgia considers the election illegal. Tens of thousands of ethnic Georgians were driven out of the region in the wars of the early 1990s and of
August 2008.

The outgoing leader Eduard Kokoity was barred from a third term. Earlier this year his allies tried and failed to have the limit removed.`,
    },
    {
      slug: 'tbilisi-and-brussels-reject-2014',
      published: '2014-08-25T14:20:00Z',
      title: 'Tbilisi and Brussels reject early election in Abkhazia',
      teaser:
        'Raul Khajimba won in the first round, officials in Sokhumi say. Georgia speaks of an illegal act.',
      text: `
Georgia has condemned the early presidential election held in occupied Abkhazia on August 24. The foreign ministry in Tbilisi called it illegal and
said that it could have no legal consequences.

The European Union does not recognise the constitutional and legal framework within which the vote took place, a spokesperson in Brussels said.

According to preliminary results announced in Sokhumi, the leader of the opposition Raul Khajimba received 50.57 percent of the vote. Aslan Bzhaniya, the head of
the local security service, took 35.91 percent, Mirab Kishmariya 6.4 percent and Leonid Dziapshba 3.4 percent.

About 60 percent of those on the lists took part. The lists, however, had become shorter: the authorities declared the passports of more than twenty thousand
residents of the Gali, Tkvarcheli and Ochamchire districts invalid ahead of the poll.

Khajimba is expected to bring the region still closer to Moscow. In the course of the campaign he spoke in favour of a new treaty with Russia and of closing all
but one of the crossing points on the Enguri river.

The election was called after Alexander Ankvab had been forced out of office in June.`,
    },
    {
      slug: 'zurabishvili-wins-2018',
      published: '2018-11-29T10:00:00Z',
      title: 'Salome Zurabishvili wins presidential runoff',
      teaser:
        'The candidate backed by the ruling party received 59.52 percent, the opposition does not accept the result.',
      text: `
Salome Zurabishvili will be the first woman to hold the office of president of Georgia. The Central Election Commission said on Thursday that she had won
the runoff of November 28 with 59.52 percent of the vote. Her opponent Grigol Vashadze, the candidate of an alliance led by the United National Movement,
received 40.48 percent.

Turnout was 56.23 percent, nearly ten points higher than in the first round a month ago, when the two had been less than one point apart.

Vashadze does not accept the result. The opposition alleges that voters were bribed and that identity cards were collected before polling day; it has announced rallies and demands an early
parliamentary election.

Observers of the OSCE said that the second round was competitive and that candidates were able to campaign freely, but they criticised the misuse of
state resources, which blurred the line between party and state.

Days before the vote the government had promised that a foundation of Bidzina Ivanishvili, the founder of the ruling Georgian Dream party, would write off the debts of
600,000 people. Transparency International called this an unprecedented case of vote buying.

It was the last direct election of a president. From 2024 a college of electors is to choose the head of state.`,
    },
    {
      slug: 'first-round-abkhazia-2019',
      published: '2019-08-26T09:25:00Z',
      title: 'Abkhazia heads for a runoff on September 8',
      teaser: 'Raul Khajimba has 23.85 percent, Alkhas Kvitsinia 21.97. Tbilisi condemns the vote.',
      text: `
The de facto presidential election in occupied Abkhazia goes to a second round. The incumbent Raul Khajimba received 23.85 percent of the vote on August 25 and the
leader of the Amtsakhara party Alkhas Kvitsinia 21.97 percent, the election commission in Sokhumi said on Monday. The runoff will take place on September 8.

Nine candidates were on the ballot. Turnout was 66.5 percent of 129,421 registered voters, and there were 154 polling stations.

Russia recognised Abkhazia in 2008 after its war with Georgia; Syria, Nicaragua, Venezuela and Nauru are the only other members of the United Nations that do so today.

The ministry of foreign affairs of Georgia called the poll illegal. It said that so-called elections serve to legitimise the results of ethnic cleansing
and of the occupation.

The original date was July 21. It was moved at the request of the opposition when its strongest candidate, Aslan Bzhania, fell ill; laboratories in Moscow and Munich found
heavy metals in his blood, his colleagues said. He later withdrew in favour of Kvitsinia.

The vote of the Georgians of Gali carried no weight. Most of them hold residence permits which do not include the right to vote.`,
    },
    {
      slug: 'president-calls-it-a-sham',
      published: '2019-09-09T13:15:00Z',
      title: 'Georgian president calls runoff in Abkhazia “a sham”',
      teaser: 'In Sokhumi Raul Khajimba claims victory by about a thousand votes.',
      text: `
President Salome Zurabishvili has called the runoff in occupied Abkhazia "a sham". The foreign ministry said that Georgia would not recognise its outcome and
thanked partner countries that had condemned the vote.

The election commission in Sokhumi declared the incumbent Raul Khajimba the winner on Monday. It gave him 47.4 percent of the vote, against 46.2 percent for
Alkhas Kvitsinia. The rest voted against both.

Kvitsinia rejects the result. His lawyers argue that neither candidate passed 50 percent and that the law therefore requires a new election.
His supporters plan to gather in Sokhumi on Tuesday.

The figures of the commission differ from those that circulated during the night. Earlier messages on social networks had put the challenger ahead
in the capital.

Neither man offers Tbilisi much. Both speak of an independent Abkhazia in alliance with Moscow; Kvitsinia's party has its roots among veterans of the war of 1992 and 1993.
Under Khajimba most of the crossing points on the Enguri were closed.`,
    },
    {
      slug: 'tskhinvali-first-round-2022',
      published: '2022-04-11T08:50:00Z',
      title: 'Gagloev first, Bibilov second in Tskhinvali vote',
      teaser: 'Georgia, the EU and the United States do not recognise the de facto presidential election.',
      text: `
The de facto leader of occupied Tskhinvali region, Anatoly Bibilov, has to face a runoff. In the vote of April 10 he came only second.

With all ballots counted, Alan Gagloev of the opposition party Nykhas has 38.55 percent, or 10,707 votes, and Bibilov 34.95 percent, or 9,706 votes, the election administration in
Tskhinvali said. Alexandr Pliev got 3,434 votes, Garri Muldarov 2,592 and Dmitry Tasoev 822.

Turnout was given as 82.07 percent. How many people live in the region is disputed;
estimates of the number of voters stand at about 34,000.

Bibilov had announced in the last days of the campaign that South Ossetia would take legal steps to join Russia. Gagloev did not object to the aim but called the
moment unsuitable, as did officials in Moscow.

The election commission had refused to register several other politicians, some of them for faults in the signature lists.

The Georgian foreign ministry called the election another illegal act against the sovereignty of Georgia. The European Union and the United States said that they
recognise neither the vote nor its results.`,
    },
    {
      slug: 'parliament-2024',
      published: '2024-10-27T07:30:00Z',
      title: 'Commission gives Georgian Dream 54 percent, opposition rejects result',
      teaser: 'Exit polls of the evening before contradicted each other by fifteen points.',
      text: `
The ruling Georgian Dream party has won the parliamentary election, the Central Election Commission said on Sunday. With nearly all precincts counted
it has 54.08 percent of the vote.

Four opposition lists passed the threshold of five percent: Coalition for Change with 10.92 percent, Unity – National Movement with 10.12 percent, Strong
Georgia with 8.78 percent and For Georgia with 7.76 percent. Turnout was about 59 percent.

The exit polls on Saturday evening had told two stories. Edison Research put Georgian Dream at 40.9 percent and HarrisX at 42 percent, while the poll that Gorbi made for
the broadcaster Imedi gave the party 56.1 percent.

All four opposition groups refuse to recognise the result. The leaders of Coalition for Change and of the National Movement spoke of a stolen election and said that
they would not take their seats.

Local observers reported that in many places one person had been seen casting ballots for others, and that the secrecy of the vote was not respected because the ink of the
marks showed through the paper. The ruling party says that the vote was free and that isolated incidents cannot change its outcome.

Viktor Orbán, the prime minister of Hungary, congratulated Georgian Dream before the first official figures were out.`,
    },
  ],
}
