// What papers print below their articles about themselves: rights, disclaimers, where to follow them, how to pay.

/** A notice is a sentence or two. */
const longest = 320

const any = (...parts: readonly string[]) => new RegExp(parts.join('|'), 'iu')

const rights = any(
  'copyrighted (?:property|material)|all rights reserved|written (?:permission|consent)|(?:may|must) not be (?:reproduced|republished|reprinted|rewritten|redistributed)|(?:opinions|views) (?:expressed|presented) (?:here|in this|by)|not (?:be )?responsible for the (?:opinions|views|content)|editorial policy',
  'при (?:использовании|цитировании|перепечатке) (?:материал|текст)|перепечатка (?:материал|текст)|мнение (?:автора|редакции) .{0,20}не совпада',
  'meinung (?:des autors|der autorin|der redaktion)|ohne gewähr|sofern nicht anders (?:angegeben|ausgewiesen)|nachdruck .{0,40}(?:genehmigung|gestattet)',
  'las opiniones (?:expresadas|vertidas)|les opinions exprimées|as opiniões expressas|le opinioni espresse',
)
const following = any(
  '\\bfollow (?:us|him|her|them|me|@|the \\p{Lu}).{0,80}(?:twitter|facebook|instagram|telegram|google news|@)|(?:download|get|install) (?:the|our) .{0,50}\\bapps?\\b|(?:sign up|subscribe) (?:to|for) (?:our|the)\\b|already a (?:subscriber|member)|please (?:consider )?(?:subscrib|donat)|(?:contact|call|email|write to) us (?:at|on)\\b|send us a tip|letter to the editor',
  '(?:подпи(?:шитесь|сывайтесь)|читайте нас|следите за нами|присоединяйтесь).{0,60}(?:телеграм|telegram|канал|вконтакте|соцсет|новост|дзен)|заметили (?:ошибку|опечатку)|выделите (?:её|ее|текст).{0,40}ctrl',
  '(?:folge|folgt|folgen sie) (?:uns|ihm|ihr).{0,60}|(?:hat ihnen|gefällt dir|gefällt ihnen|war) (?:der|dieser|unser) (?:artikel|beitrag|text)|artikel (?:teilen|kommentieren)|(?:eintrag|beitrag) wurde .{0,40}veröffentlicht',
  '(?:síguenos|suscríbete|únete|descarga).{0,80}(?:twitter|facebook|instagram|telegram|whatsapp|app|canal|boletín)|nuestro canal de|(?:suivez-nous|abonnez-vous).{0,80}|(?:siga|inscreva-se|assine).{0,60}(?:canal|newsletter|instagram|facebook)',
)

/** Does the paragraph speak of the paper, and not of the news? */
export const isNotice = (text: string): boolean =>
  text.length <= longest && (rights.test(text) || following.test(text))
