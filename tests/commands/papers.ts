// Three papers on one runoff, in two languages and with one conflict, for the tests of commands.
import type { Printed } from '../facts/press.ts'

const runoff = 'abkhazia president 2019-09-08 2'
const first = 'abkhazia president 2019-08-25 1'

export const papers: readonly Printed[] = [
  {
    by: 'Harbour Post',
    on: '2019-09-09',
    title: 'Bari wins the runoff',
    text: `Aslan Bari won the runoff on 8 September with 47.3 percent of the ballots. Daur Kove, the leader of the Amra party, took 46.1 percent.

Turnout reached 66.4 percent, and 127,000 people were on the rolls. “The election is over,” Bari told his supporters.

In the first round on 25 August, Aslan Bari had 25.3 percent and Daur Kove 23.9 percent.`,
    says: [
      {
        quote: 'Aslan Bari won the runoff on 8 September with 47.3 percent of the ballots.',
        vote: runoff,
        result: 'Aslan Bari',
        percent: 47.3,
      },
      {
        quote: 'Aslan Bari won the runoff on 8 September with 47.3 percent of the ballots.',
        vote: runoff,
        winner: 'Aslan Bari',
      },
      {
        quote: 'Aslan Bari won the runoff on 8 September with 47.3 percent of the ballots.',
        vote: runoff,
        day: true,
      },
      {
        quote: 'Daur Kove, the leader of the Amra party, took 46.1 percent.',
        vote: runoff,
        result: 'Daur Kove',
        percent: 46.1,
        party: 'Amra',
      },
      {
        quote: 'Daur Kove, the leader of the Amra party, took 46.1 percent.',
        person: 'Daur Kove',
        role: 'leader of the Amra party',
        of: 'abkhazia',
      },
      {
        quote: 'Turnout reached 66.4 percent, and 127,000 people were on the rolls.',
        vote: runoff,
        turnout: 66.4,
      },
      {
        quote: 'Turnout reached 66.4 percent, and 127,000 people were on the rolls.',
        vote: runoff,
        registered: 127000,
      },
      {
        quote: '“The election is over,” Bari told his supporters.',
        person: 'Aslan Bari',
        words: 'The election is over',
      },
      {
        quote: 'In the first round on 25 August, Aslan Bari had 25.3 percent and Daur Kove 23.9 percent.',
        vote: first,
        result: 'Aslan Bari',
        percent: 25.3,
      },
      {
        quote: 'In the first round on 25 August, Aslan Bari had 25.3 percent and Daur Kove 23.9 percent.',
        vote: first,
        result: 'Daur Kove',
        percent: 23.9,
      },
    ],
  },
  {
    by: 'Valley News',
    on: '2019-09-11',
    title: 'Tbilisi calls the vote in Sokhumi void',
    text: `Georgia does not recognise the vote that was held in Sokhumi on Sunday. Daur Kove rejected the outcome, because neither side had half of the votes.

Bari’s lead was put at 48.9 percent against 46.1 percent.`,
    says: [
      {
        quote: 'Georgia does not recognise the vote that was held in Sokhumi on Sunday.',
        actor: 'region:Georgia',
        stance: 'illegitimate',
        about: 'abkhazia',
        on: runoff,
      },
      {
        quote: 'Daur Kove rejected the outcome, because neither side had half of the votes.',
        actor: 'Daur Kove',
        stance: 'rejects',
        about: 'abkhazia',
        on: runoff,
        reason: 'because neither side had half of the votes',
      },
      {
        quote: 'Bari’s lead was put at 48.9 percent against 46.1 percent.',
        vote: runoff,
        result: 'Bari',
        percent: 48.9,
        standing: 'reported',
      },
    ],
  },
  {
    by: 'Горный вестник',
    on: '2019-09-10',
    language: 'ru',
    title: 'Аслан Бари победил во втором туре',
    text: 'Аслан Бари победил во втором туре, набрав 47,3 процента голосов. За Даура Кове проголосовали 46,1 процента.',
    says: [
      {
        quote: 'Аслан Бари победил во втором туре, набрав 47,3 процента голосов.',
        vote: runoff,
        result: 'Аслан Бари',
        percent: 47.3,
      },
      {
        quote: 'Аслан Бари победил во втором туре, набрав 47,3 процента голосов.',
        vote: runoff,
        winner: 'Аслан Бари',
      },
      {
        quote: 'За Даура Кове проголосовали 46,1 процента.',
        vote: runoff,
        result: 'Даур Кове',
        percent: 46.1,
      },
    ],
  },
]
