// English as print: where sentences end, and what a news page puts around its article.
import type { ProseLexicon } from '../prose-lexicon.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))

export const prose: ProseLexicon = {
  titles: words(`
    mr mrs ms mx dr prof gen lt col maj sgt cpl capt cmdr adm brig gov sen rep rev hon pres amb sec supt insp det del atty fr st sr jr messrs
    no nos vs fig art sec para vol ed eds pp ch al cf approx est dept univ assn bros mt ft jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun e.g. i.e.`),
  abbreviations: words(`
    inc ltd co corp plc llc etc u.s. u.k. u.n. e.u. d.c. a.m. p.m. ph.d. m.d. b.a. m.a. u.s.s.r. n.y. l.a. am pm bn mn km kg hr min`),
  openers: words(`
    the a an he she it they we i you this that these those there here in on at by for from with as after before since while when where
    if but and or so yet however meanwhile although though because both each every some many most few no not none one two three all
    women men its his her their our my your what who which how why during under over about according to of`),
  furniture: {
    headings:
      /^(?:from our .{1,20}|from (?:around )?the (?:web|network)|related(?: (?:stories|articles|news|content|links|topics|coverage|video|videos))?|more (?:on .{1,40}|from .{1,40}|stories|news|in .{1,40}|like this|about .{1,40})|see also|see more|read (?:next|more|also|this|on)|also (?:in the news|read|on .{1,30})|around the .{1,20}|editors?'s? (?:picks?|choice)|recommended(?: (?:for you|reading|stories))?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared|watched|commented|recent|discussed)(?: .{1,20})?|(?:top|latest|today's|other|more|breaking|featured|trending) (?:stories|news|headlines|trending|topics|articles|videos?|now)(?: .{1,20})?|popular(?: (?:now|today|stories|posts|this week))?|trending(?: (?:now|today|topics|stories))?|what to read next|don't miss|in other news|elsewhere|latest|tags|topics|share(?: this)?(?: (?:article|story|page|on .{1,20}))?|follow us|comments?|sponsored|advertisements?|up next|watch next|in pictures|in this story|explore more|keep reading|further reading|breaking news|accessibility links)$/iu,
    notices:
      /\b(?:skip to (?:main )?(?:content|navigation|search)|all rights reserved|terms (?:of|and) (?:use|service|conditions)|our terms|privacy (?:policy|notice)|(?:uses?|accept|our) cookies|cookie (?:policy|settings|notice)|sign up (?:for|to)|subscribe (?:to|now|today|here)|our (?:free )?(?:daily |weekly )?newsletters?|click here|sharing our content|commenting on, or saving|read this before|follow us on|download (?:our|the) app|share this|print this|send to a friend|reprinted with permission|copyright (?:©|\(c\)|\d{4})|support our journalism|become a (?:member|subscriber)|log in to|this article (?:was|is) (?:originally|first|republished)|originally published (?:in|on|by)|views expressed in this|do not necessarily reflect|legal notice|undesirable organi[sz]ation)\b|^©|© ?\d{4}|©\S* all rights/iu,
    bylines:
      /^(?:by\s+(?-i:\p{Lu})|photos?(?: (?:by|credit|courtesy))?\s*:|image(?: credit)?\s*:|(?:file )?photo\b.{0,60}$|video\s*:|credit\s*:|source\s*:|updated\s*:|published\s*:|last (?:updated|modified)|posted (?:on|by|at)|written by|reported by|reporting by|with reporting (?:by|from)|additional reporting|\(?(?:additional )?(?:reporting|writing|editing|compiled|translation)\b.{0,40}\bby\b|based on (?:reporting|reports) (?:by|from)|edited by|translated by|about the author|from our correspondent|\d+ ?x ?\d+ image|.{0,60}\bcontributed to this (?:report|story|article)|.{0,80}\/(?:getty images|afp|ap|reuters|epa|tass)$)/iu,
    blurbs:
      /^\S+(?: \S+){0,4} (?:is|was|has been|writes|covers|reports) (?:a |an |the |on |for |from )?(?:\S+ ){0,5}?(?:correspondents?|reporters?|journalists?|editors?|columnists?|freelancer|freelance|contributor|producer|broadcaster|fellow|writer)\b(?! (?:who was|who were|killed|shot|arrested|detained))/iu,
  },
}
