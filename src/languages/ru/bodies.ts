// What Russian calls the bodies that every country's news speak of. Any case is read, the nominative is said.
import type { BodyId, BodyWords } from '../bodies.ts'

export const bodies: Readonly<Record<BodyId, BodyWords>> = {
  opposition: { said: 'оппозиция', read: /^оппозици[яюией]+$/iu },
  authorities: { said: 'власти', read: /^(?:местные |фактические )?власт(?:и|ей|ям|ями)$/iu },
  commission: {
    said: 'избирательная комиссия',
    read: /^(?:центризбирком(?:а|у|ом|е)?|ЦИК|(?:(?:центральн\p{L}+ )?избирательн\p{L}+ )?комисси\p{L}+)$/iu,
  },
  protesters: { said: 'протестующие', read: /^(?:протестующ|митингующ|демонстрант)\p{L}*$/iu },
  supporters: { said: 'сторонники', read: /^сторонник\p{L}*$/iu },
  observers: { said: 'наблюдатели', read: /^(?:международн\p{L}+ )?наблюдател\p{L}+$/iu },
  court: { said: 'Верховный суд', read: /^верховн\p{L}+ суд\p{L}*$/iu },
  'constitutional-court': { said: 'Конституционный суд', read: /^конституционн\p{L}+ суд\p{L}*$/iu },
  'international-community': {
    said: 'международное сообщество',
    read: /^международн\p{L}+ сообществ\p{L}+$/iu,
  },
  osce: {
    said: 'ОБСЕ',
    read: /^(?:(?:наблюдатели|миссия) )?ОБСЕ$|^организаци\p{L}+ по безопасности и сотрудничеству в европе$/iu,
  },
  odihr: { said: 'БДИПЧ ОБСЕ', read: /^БДИПЧ(?: ОБСЕ)?$/iu },
  'council-of-europe': { said: 'Совет Европы', read: /^совет\p{L}* европы$/iu },
  pace: { said: 'ПАСЕ', read: /^ПАСЕ$/iu },
  cis: { said: 'СНГ', read: /^(?:(?:наблюдатели|миссия)(?: от)? )?СНГ$/iu },
  'european-union': {
    said: 'Евросоюз',
    read: /^(?:евросоюз\p{L}*|европейск\p{L}+ союз\p{L}*|ЕС|брюссель)$/iu,
  },
  nato: { said: 'НАТО', read: /^НАТО$/iu },
  'united-nations': { said: 'ООН', read: /^ООН$/iu },
}
