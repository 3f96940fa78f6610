// Sample Yerevan Herald: an Armenian paper in English, the view of the state that backed Nagorno-Karabakh.
import type { SamplePublisher } from '../sample.ts'

export const sampleYerevanHerald: SamplePublisher = {
  id: 'sample-yerevan-herald',
  name: 'Sample Yerevan Herald',
  about: 'A sample paper in English from the Armenian capital.',
  country: 'armenia',
  language: 'en',
  camp: 'patron-state',
  regions: ['armenia', 'nagorno-karabakh'],
  owner: 'Sample Ararat Publishing',
  funding: 'Advertising and sample subscriptions',
  feed: { format: 'rss', charset: 'utf-8', full: false },
  layout: 'broadsheet',
  articles: [
    {
      slug: 'artsakh-first-round-2020',
      published: '2020-04-01T08:20:00Z',
      title: 'Artsakh goes to a second round on April 14',
      teaser: 'Arayik Harutyunyan misses the majority by less than one point.',
      text: `
The presidential election in Artsakh will be decided on April 14. Arayik Harutyunyan, the leader of the Free Homeland party, received 49.26 percent of the vote on Tuesday and missed a majority by less than one percentage
point, the Central Electoral Commission in Stepanakert said, giving preliminary results.

Foreign Minister Masis Mayilian came second with 26.4 percent. Vitaly Balasanyan, a general and a hero of the war of the 1990s, received 14.7 percent. Eleven other candidates shared the rest.

Turnout was high: 76,728 people voted, or 73.5 percent of 104,300 registered voters.

For the first time the president was elected together with the parliament under a constitution adopted in 2017, which abolished the post of prime minister. The outgoing president Bako Sahakyan did not run.

The Transparency International Observer Initiative noted cases of open voting and groups of people in front of polling stations, which broke the rules against the virus.

Azerbaijan called the election illegal. The co-chairs of the Minsk Group said that they did not recognise the vote as affecting the legal status of the territory.`,
    },
    {
      slug: 'harutyunyan-elected-2020',
      published: '2020-04-15T06:40:00Z',
      title: 'Harutyunyan elected with 88 percent of the vote',
      teaser: 'His opponent had told supporters to stay at home.',
      text: `
Arayik Harutyunyan is the new president of Artsakh. In the second round on April 14 he received 88 percent of the vote; his opponent Masis Mayilian, who had asked his supporters not to come to
polling stations because of the epidemic, got 12 percent.

Turnout fell to just under 45 percent, from 73.5 percent two weeks before.

The authorities had declared a state of emergency on April 12 after new cases of the coronavirus were found. Members of the commissions wore overalls, and each voter was given a pen.

Harutyunyan, who is 46, headed the government for more than ten years and resigned in 2018 after protests in Stepanakert. Prime Minister Nikol Pashinyan of Armenia congratulated him.

Mayilian said before the vote that holding it was a mistake. He did not say whether he would contest the outcome.

The new president is to be sworn in on May 21. The term is five years, and the constitution does not allow a vote of no confidence by the parliament.`,
    },
  ],
}
