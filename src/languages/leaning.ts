// Words by which a sentence leans on what stands before it, or on who is speaking: it tells little by itself.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** At the head of a sentence they point back: "Meanwhile, …", "He also …", «Однако …», «Он добавил …». */
export const pointingBack = words(`
  he she they it his her their its this that these those but and so yet or also meanwhile however therefore moreover
  furthermore instead nevertheless still then thus otherwise similarly likewise both
  он она оно они его её ее их это этот эта эти этого этой том тот та те но а и также тоже однако между тем поэтому
  притом причём причем кроме затем потом зато впрочем ведь оба обе`)

/** Likewise, what is left of something, or lies between two things: "The rest voted against both.", «Разница невелика.» */
export const leftOver =
  /^(?:The (?:rest|others?|remaining|difference|gap|latter|former|other two)|Остальн\p{L}+|Разниц\p{L}+|Разрыв)(?!\p{L})/u

/** Whoever says "we" or «мы» is named elsewhere. */
export const ofTheSpeaker = words(`
  i we you my our your me us
  я мы ты вы мне нам меня нас вам вас мой моя моё мое мои моего моей моих наш наша наше наши нашего нашей наших ваш ваша ваши`)

/** They stand for somebody; where a sentence names nobody, that was in the one before. */
export const standingFor = words(`
  he him his she her hers they them their theirs
  он его него ему нему им ним нем нём она её ее неё нее ей ней ею нею они их них им ими ними`)
