// Sample World Radio: a broadcaster paid for by Western states, reporting from afar and in many languages.
import type { SamplePublisher } from '../sample.ts'

export const sampleWorldRadio: SamplePublisher = {
  id: 'sample-world-radio',
  name: 'Sample World Radio',
  about: 'A sample international broadcaster, in English.',
  country: 'czechia',
  language: 'en',
  camp: 'western-public',
  regions: [],
  owner: 'A sample public corporation',
  funding: 'Grants of sample parliaments',
  feed: { format: 'atom', charset: 'utf-8', full: false },
  layout: 'broadsheet',
  articles: [
    {
      slug: 'runner-up-rejects-2009',
      published: '2009-07-28T09:00:00Z',
      title: 'Kyrgyz runner-up refuses to accept Bakiyev landslide',
      teaser: 'The commission credits the president with more than 76 percent. His rival plans rallies.',
      byline: 'Sample Central Asia desk',
      text: `
Kyrgyzstan's election commission has declared President Kurmanbek Bakiyev the winner of the July 23 election with more than 76 percent of the vote.

Almazbek Atambayev, the candidate of the united opposition, came second with about 8.4 percent, according to the final results. Temir Sariyev received 6.7 percent.

Atambayev does not accept them. He accuses the authorities of fraud, in particular of having let people vote several times, and says that his supporters will hold protests across the country on
July 29. On the day of the vote he had announced that he withdrew from a race he called rigged; the commission left his name on the ballot.

Observers of the OSCE described the election as a disappointment. They saw ballot boxes stuffed, lists with identical signatures and counts that did not add up. Turnout was given as 79 percent.

Bakiyev came to power in the spring of 2005, when a crowd drove his predecessor Askar Akayev out of the presidential palace. He promised fair elections then.

Moscow is not likely to question the result. Russia has promised Bishkek loans and investments of two billion dollars, and the United States, for its part, has just secured a new contract for its air base at Manas.`,
    },
    {
      slug: 'assembly-on-crimea',
      published: '2014-03-27T20:00:00Z',
      title: 'UN assembly calls vote in Crimea invalid',
      teaser: 'One hundred states vote for the resolution, eleven against, fifty-eight abstain.',
      text: `
The General Assembly of the United Nations has declared that the referendum held in Crimea on March 16 has no validity and cannot be the basis for any change of the status of the peninsula.

Resolution 68/262 on the territorial integrity of Ukraine was adopted on Thursday by 100 votes to 11. Fifty-eight states abstained, and two dozen did not take part.

Ukraine had drafted the text. Against it voted, beside Russia, Armenia, Belarus, Bolivia, Cuba, Nicaragua, North Korea, Sudan, Syria, Venezuela and Zimbabwe. China, India and Brazil were among
those that abstained.

Russia signed a treaty on the annexation two days after the vote. The authorities in Simferopol had said that 96.77 percent chose to join Russia with a turnout of 83.1 percent.

Those figures are doubted. The vote was called within ten days, under the eyes of soldiers without insignia, and the leaders of the Crimean Tatars, who make up about 12 percent of the
population, called for a boycott. International organisations were not invited to observe.

Resolutions of the assembly are not binding. In the Security Council, Russia had vetoed a similar text on the eve of the referendum, and China abstained.`,
    },
    {
      slug: 'khajimba-ahead-runoff',
      published: '2019-09-09T11:30:00Z',
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
      slug: 'khadzhimba-tells-opposition-to-accept',
      published: '2019-09-11T15:30:00Z',
      title: 'Abkhaz leader turns down call for new election',
      teaser: 'Raul Khadzhimba says the result is plain. The opposition says he got less than half.',
      text: `
The leader of Georgia's breakaway region of Abkhazia, Raul Khadzhimba, has rejected demands for a new election. At a meeting with his supporters on September 11 he said that the vote had taken place and
that "its results are obvious".

The day before, supporters of Alkhas Kvitsinia rallied in Sukhumi against the outcome of Sunday's runoff. Khadzhimba has 47.3 percent of the vote, according to the authorities there, and
Kvitsinia 46.1 percent. About 127,000 people were registered to vote.

The Amtsakhara party, which Kvitsinia leads, demands that the election be held again because nobody received more than 50 percent. In a statement it said that it would not allow Khadzhimba to take
power by illegal means and announced protests of thousands.

Georgia's president has called the vote a sham, and most governments regard Abkhazia as Georgian territory. Russia keeps troops there since the war of 2008.

Khadzhimba was first elected in 2014. He had then promised to give away some of his powers to the parliament, a reform that did not come about.

The region lives on transfers from Russia, which make up more than half of its budget, and on tourism.`,
    },
    {
      slug: 'kyrgyz-vote-annulled-2020',
      published: '2020-10-06T12:40:00Z',
      title: 'Kyrgyz commission annuls parliamentary election after night of unrest',
      teaser:
        'Two parties close to the president had won half of the vote. Then crowds took the White House.',
      text: `
The Central Election Commission of Kyrgyzstan has annulled the parliamentary election of October 4. It did so on Tuesday, hours after protesters had stormed the seat of president and parliament in Bishkek.

Preliminary results had given two parties close to President Sooronbai Jeenbekov nearly half of the vote: Birimdik 24.5 percent and Mekenim Kyrgyzstan 23.9 percent. Only two others passed the threshold of seven
percent, Kyrgyzstan with 8.8 and Butun Kyrgyzstan with 7.1 percent. Twelve parties were left out. Turnout was 56.5 percent.

Twelve of the losing parties signed a statement in which they refused to recognise the election. They spoke of votes bought for money and of tens of thousands of people who had changed the
place of registration shortly before the vote.

OSCE observers said that credible allegations of vote buying were a serious concern, while candidates had been able to campaign freely.

One man died and several hundred people were injured during the night. Among those whom the crowd freed from detention are the former president Almazbek Atambayev and the former member of
parliament Sadyr Japarov.

Jeenbekov called the events an attempt to seize power. His whereabouts were unclear on Tuesday.`,
    },
    {
      slug: 'karabakh-runoff-2020',
      published: '2020-04-15T08:00:00Z',
      title: 'Harutyunyan elected in Nagorno-Karabakh, turnout below half',
      teaser: 'His opponent had asked voters to stay at home because of the virus.',
      text: `
Arayik Harutyunyan, a former prime minister and businessman, has won the second round of the presidential election in the breakaway region of Nagorno-Karabakh.

He received 88 percent of the vote, the election commission said on Wednesday. Masis Mayilian, the foreign minister, got 12 percent. Just under 45 percent of the voters took part on April 14.

Mayilian had called upon his supporters not to vote, since he saw no way to hold an election safely in the pandemic. Two days before the runoff a state of emergency was declared because of several
infections; masks and pens were handed out at the entrances of polling stations.

In the first round on March 31 Harutyunyan came close to an outright majority with 49.26 percent. Mayilian received 26.4 percent and Vitaly Balasanyan 14.7 percent. Turnout was 73.5 percent then.

Azerbaijan, to which the region belongs under international law, said that the vote was illegal. The European Union stated that it does not recognise the framework in which it was
held, and so did the mediators of the OSCE.

Ethnic Armenian forces took control of the region in a war that ended with a ceasefire in 1994.`,
    },
    {
      slug: 'south-ossetia-drops-referendum',
      published: '2022-05-31T09:20:00Z',
      title: 'New South Ossetia leader suspends vote on joining Russia',
      teaser: 'The referendum was set for July 17. Consultations with Moscow come first, says the decree.',
      text: `
The new leader of South Ossetia has suspended a decree of his predecessor under which the region was to vote on joining Russia this summer.

Alan Gagloev signed the order on May 30, six days after he took office. The referendum had been called for July 17 by Anatoly Bibilov, who issued the decree days after losing the election of May 8.

The question touches upon the rights and interests of the Russian Federation, the order says, and cannot be decided by one side alone. Gagloev's office announced consultations with Moscow.

Bibilov had told journalists in March that joining Russia was the strategic goal of the people. The Kremlin answered at the time that it had taken no steps of the kind.

Georgia called the planned vote unacceptable and said it would have no legal force. It regards the region as occupied.

South Ossetia voted for independence in referendums in 1992 and 2006 and, in 2017, for adding the name Alania to its own. About 34,000 people had been expected to be entitled to vote this spring, although nobody has
counted the inhabitants since 2015.`,
    },
  ],
}
