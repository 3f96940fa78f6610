// Three reports as agencies write them, in our own words, with the furniture of a page around the text; read as any article is.
import type { Article } from '../../src/model/article.ts'

const wire = (id: string, published: string, title: string, text: string): Article => ({
  id,
  revision: 1,
  publisher: 'strait-wire',
  source: 'Strait Wire',
  url: `https://strait-wire.example/${id}`,
  language: 'en',
  title,
  text,
  published: `${published}T09:00:00.000Z`,
  seenAt: `${published}T10:00:00.000Z`,
})

export const reports: readonly Article[] = [
  wire(
    'runoff',
    '2019-09-11',
    'Abkhaz leader turns down calls for another vote',
    `The leader of Georgia's breakaway region of Abkhazia, Aslan Bari, has turned down opposition calls for another presidential election after a runoff on September 8.

The figures gave Bari 47.3 percent of the votes and Daur Kove, who leads the Amra party, 46.1 percent. The election commission says that about 127,000 people were registered to vote in Abkhazia.

Because neither candidate took more than half of the ballots, the opposition says, a new election must be held.

"The election is over and everybody should accept its result in peace," Bari told his supporters on September 11.

Georgian President Nino Lomi has called the election "a sham."

Most read
1Film star Whitney Daur marries in Monaco
2Could the alliance break up? Eight answers
3Ninety percent of readers got this quiz wrong`,
  ),
  wire(
    'independence',
    '2006-11-13',
    'South Ossetia votes for independence',
    `Voters in Georgia's breakaway region of South Ossetia backed independence in a referendum on Sunday. Zaira Tedi, the head of the South Ossetian election commission, said early results showed that 99 percent of 55,000 registered voters were in favor of independence from Georgia.

They also re-elected President Eduard Gagi in a parallel presidential election.

Russia does not recognize the vote. The Organization for Security and Cooperation in Europe boycotted the referendum and called it unhelpful.

Georgian President Levan Sakari said that he would never permit the region to join Russia. The region's government has said that the vote is a first step toward a union with Russia, which Tbilisi fears.`,
  ),
  wire(
    'second-term',
    '2009-07-28',
    'Runner-up in Kyrgyzstan refuses to accept the result',
    `Kyrgyzstan's Central Election Commission has announced the final results of the presidential election of July 23, confirming that Talant Omurov was reelected with more than 76 percent of the vote. Azamat Sadykov came second with about 8.4 percent.

The opposition has refused to accept the official results and alleges fraud. Sadykov has announced that his supporters will protest across the country on July 29.

"They should know what is going on here," Sadykov said.`,
  ),
]
