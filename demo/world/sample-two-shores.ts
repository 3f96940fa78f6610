// Sample Two Shores: an independent review of disputed votes around the Mediterranean.
import type { SamplePublisher } from '../sample.ts'

export const sampleTwoShores: SamplePublisher = {
  id: 'sample-two-shores',
  name: 'Sample Two Shores',
  about: 'A sample review of the Mediterranean and the Balkans.',
  country: 'italy',
  language: 'en',
  camp: 'independent',
  regions: ['northern-cyprus', 'catalonia', 'kosovo', 'republika-srpska'],
  owner: 'A sample association in Trieste',
  funding: 'Sample subscriptions',
  feed: { format: 'atom', charset: 'utf-8', full: false },
  layout: 'broadsheet',
  articles: [
    {
      slug: 'republika-srpska-day-2016',
      published: '2016-09-26T08:00:00Z',
      title: 'Bosnian Serbs back a holiday that a court has banned',
      teaser: 'Nearly all who voted were for January 9. Sarajevo does not recognise the referendum.',
      text: `
In Republika Srpska, the Serb entity of Bosnia and Herzegovina, 99.8 percent of those who took part in a referendum on Sunday were in favour of keeping January 9 as a public holiday. The referendum commission in Banja Luka published the
preliminary result on Monday.

Turnout was 55.7 percent.

On January 9, 1992 the Bosnian Serbs declared a state of their own, three months before the war began. The constitutional court of Bosnia ruled last November that the holiday discriminates against Bosniaks and Croats, since it is also an
Orthodox feast. In September it forbade the referendum.

Milorad Dodik, the president of the entity, spoke of one of the brightest days in its history. He regards the vote as a test for another one, on independence.

The Bosniak member of the state presidency, Bakir Izetbegović, called it a violation of the peace agreement of Dayton. The United States and the European Union said that there was no legal basis for the vote. Serbia had advised against holding it,
while President Vladimir Putin received Dodik in Moscow three days before.

Hardly any Bosniaks or Croats in the entity took part.`,
    },
    {
      slug: 'catalonia-night-of-the-count',
      published: '2017-10-02T06:20:00Z',
      title: 'Catalan government says 90 percent voted to leave Spain',
      teaser: 'Police closed polling stations by force; Madrid says that no referendum took place.',
      text: `
The government of Catalonia has announced that 90.09 percent of those who took part in Sunday's referendum want the region to become an independent republic.

According to its preliminary figures 2,020,144 people voted yes and 176,566, or 7.87 percent, no. Turnout was 42.3 percent: 2.26 million of 5.3 million voters. The government's spokesman Jordi Turull said shortly after midnight that ballots in
stations closed by the police could not be counted.

Spain's constitutional court had forbidden the vote. The prime minister Mariano Rajoy said in the evening that no referendum had taken place in Catalonia.

Officers of the national police and the Civil Guard forced their way into schools used as polling stations, beat people who blocked the doors and carried boxes away. The Catalan health service counted more than 800 people who needed treatment, most of them for bruises;
the interior ministry in Madrid spoke of several dozen injured policemen.

Those who oppose independence mostly stayed at home. The lists were open in the end: one could vote at any station, with a ballot printed at home.

The president of the Generalitat, Carles Puigdemont, says that Catalonia has won the right to a state. He wants to inform the regional parliament within days.`,
    },
    {
      slug: 'catalonia-final-count',
      published: '2017-10-06T16:45:00Z',
      title: 'Final Catalan count: 2.04 million for independence',
      teaser: 'The Generalitat corrects its figures. Turnout was 43.03 percent.',
      text: `
Five days after the disputed referendum in Catalonia, the regional government has published final results. Independence was supported by 2,044,038 voters, or 90.18 percent; 177,547 people, or 7.83 percent, voted against. The rest were
blank or invalid papers.

Turnout was 43.03 percent, somewhat higher than the 42.3 percent reported in the night of October 1.

The Generalitat says that some 770,000 people were registered at stations which the police closed or where the ballot boxes were taken away. How many of them would have voted, or did so elsewhere, nobody knows.

Madrid does not recognise the figures, and an electoral board did not exist: its members resigned in September when the constitutional court threatened them with daily fines.

The law on the referendum says that the parliament in Barcelona declares independence within two days of the result. Carles Puigdemont, the president, is to speak there on Tuesday. Two large banks, Sabadell and CaixaBank, decided this week to move their seats out of Catalonia.

The representative of the Spanish government in the region, Enric Millo, apologised on Friday to those who were hurt by the police.`,
    },
    {
      slug: 'northern-cyprus-first-round-2020',
      published: '2020-10-12T06:30:00Z',
      title: 'Tatar and Akıncı meet again in Turkish Cypriot runoff',
      teaser: 'The prime minister leads the incumbent by two and a half points.',
      text: `
The prime minister Ersin Tatar and the incumbent Mustafa Akıncı go to the second round of the presidential election in Northern Cyprus, which only Turkey recognises. It will be held next Sunday, October 18.

Unofficial results of the first round on October 11 give Tatar 32.34 percent and Akıncı 29.8 percent. In the course of the evening the figures had changed a little with every update: with 99.92 percent of the ballot boxes counted it was 32.37 to
29.81.

Tufan Erhürman of the Republican Turkish Party came third with about 22 percent and did not say on Sunday night whom his voters should choose.

There were 198,867 registered voters and 738 ballot boxes. Turnout was 58.29 percent; some broadcasters had reported 55 percent in the evening.

Tatar wants two states on the island and is favoured by Ankara. Three days before the vote he announced, beside President Recep Tayyip Erdoğan of Turkey, that a part of the beach of Varosha would be opened, a
quarter closed since 1974. Akıncı, who has led the talks with the Greek Cypriots, seeks a federation. He complained of interference in the campaign.

The Republic of Cyprus considers the election illegal.`,
    },
    {
      slug: 'northern-cyprus-runoff-2020',
      published: '2020-10-18T20:10:00Z',
      title: 'Ersin Tatar wins Turkish Cypriot vote',
      teaser: 'Akıncı concedes after losing with 48.26 percent.',
      text: `
Ersin Tatar, the candidate supported by Turkey, has been elected president of the breakaway Turkish Republic of Northern Cyprus. With all ballots counted he has 51.74 percent of the vote and Mustafa Akıncı 48.26 percent, according to unofficial results.

Akıncı conceded and wished his opponent well. His political career of 45 years was over, he told supporters.

Interest was greater than in the first round: by five in the afternoon 61.03 percent had voted, at a time when it had been about 50 percent the Sunday before.

Erdoğan congratulated Tatar by telephone. In his speech in Nicosia the winner thanked Turkey and said that Turkish Cypriots deserve sovereignty.

The outcome makes it harder to resume the talks on reunification, which broke down at Crans-Montana in Switzerland in 2017. The United Nations had hoped to invite both sides after the election, with the guarantor powers Turkey, Greece and Britain.

Nikos Anastasiades, the president of the Republic of Cyprus, said that he was ready to meet Tatar. Northern Cyprus proclaimed itself a state in 1983 and is recognised by Turkey alone.`,
    },
    {
      slug: 'northern-cyprus-2025',
      published: '2025-10-20T07:00:00Z',
      title: 'Turkish Cypriots elect Erhürman and turn to federation again',
      teaser: 'The challenger beats the incumbent with 62.76 percent.',
      text: `
Tufan Erhürman, the leader of the Republican Turkish Party, has won the presidential election in Northern Cyprus by an unexpected margin. He received 62.76 percent of the vote on Sunday and the incumbent Ersin Tatar 35.81 percent, the electoral board
said.

Some 218,000 people were entitled to vote. Turnout was close to 65 percent.

Tatar had campaigned for two states on the island, with the backing of Ankara. Erhürman, a professor of law who was prime minister in 2018 and 2019, wants to resume negotiations with the Greek Cypriots on a federation. Foreign policy, he said on Sunday night, would be
conducted in consultation with Turkey.

President Recep Tayyip Erdoğan congratulated him. His ally Devlet Bahçeli, the leader of the nationalists, proposed that the parliament in Northern Nicosia reject the outcome and vote to join Turkey.

Nikos Christodoulides, the president of Cyprus, congratulated Erhürman too and said that he was ready to talk at once.

The last round of negotiations ended without result in 2017.`,
    },
    {
      slug: 'north-kosovo-mayors-2023',
      published: '2023-04-24T07:40:00Z',
      title: 'Four mayors elected in north Kosovo by 3.47 percent of voters',
      teaser: 'Serbs stayed away from the vote in four municipalities.',
      text: `
Four municipalities in the north of Kosovo have new mayors, elected by almost nobody. Turnout on Sunday was 3.47 percent: 1,567 of some 45,000 registered voters came, the election commission in Pristina said.

Serbs, who are more than nine tenths of the population there, boycotted the vote. The largest Serb party, Srpska Lista, had called for that, and no candidate of its own stood.

The mayors are therefore Albanians. Two belong to Vetëvendosje, the party of Prime Minister Albin Kurti, and two to the Democratic Party of Kosovo.

The posts were empty since November, when Serb mayors, judges and policemen resigned in protest against a rule on number plates. They demand an association of municipalities with a Serb majority, which Kosovo promised in an agreement of 2013.

Since school buildings were not available, many polling stations were containers. The day passed without violence.

The embassies of the United States, Britain, France, Germany and Italy said that the election had been in line with the law but did not offer a long-term political solution. President Aleksandar Vučić of Serbia praised those who had
stayed at home.

Serbia does not recognise Kosovo, which declared independence in 2008.`,
    },
  ],
}
