// What English calls the bodies that every country's news speak of.
import type { BodyId, BodyWords } from '../bodies.ts'

export const bodies: Readonly<Record<BodyId, BodyWords>> = {
  opposition: { said: 'the opposition', read: /^opposition$/i },
  authorities: { said: 'the authorities', read: /^(?:local |de facto )?authorities$/i },
  commission: {
    said: 'the election commission',
    read: /^(?:central |electoral? |elections? )*(?:commission|authorities)$|^(?:CEC|election officials)$/i,
  },
  protesters: { said: 'protesters', read: /^(?:protesters|protestors|demonstrators)$/i },
  supporters: { said: 'supporters', read: /^supporters$/i },
  observers: {
    said: 'observers',
    read: /^(?:international |foreign |election )*(?:observers|monitors)$/i,
  },
  court: { said: 'the Supreme Court', read: /^supreme court$/i },
  'constitutional-court': { said: 'the Constitutional Court', read: /^constitutional court$/i },
  'international-community': { said: 'the international community', read: /^international community$/i },
  osce: {
    said: 'the OSCE',
    read: /^OSCE(?: observers| monitors| mission)?$|^organi[sz]ation for security and co-?operation in europe$/i,
  },
  odihr: { said: 'the OSCE’s election office (ODIHR)', read: /^(?:OSCE\W)?ODIHR$/i },
  'council-of-europe': { said: 'the Council of Europe', read: /^council of europe$/i },
  pace: { said: 'PACE', read: /^PACE$|^parliamentary assembly of the council of europe$/i },
  cis: {
    said: 'the CIS',
    read: /^CIS(?: observers| monitors| mission)?$|^commonwealth of independent states$/i,
  },
  'european-union': { said: 'the European Union', read: /^(?:European Union|EU|Brussels)$/i },
  nato: { said: 'NATO', read: /^NATO$/i },
  'united-nations': { said: 'the United Nations', read: /^(?:United Nations|UN|U\.N\.)$/i },
}
