// English words for what becomes of a vote.
import type { CourseWords } from '../course.ts'

export const course: CourseWords = {
  annulled:
    /\b(?:annul(?:led|s|ling|ment)|invalidat(?:ed|es|ing|ion)|overturn(?:ed|s|ing)|quash(?:ed|es|ing)|thr(?:ew|own|ows) out|declared (?:[\w'’-]+ ){0,8}(?:null and )?void|was void|voided)\b/i,
  court:
    /\b(?:supreme|constitutional|cassation|appeals?|high|electoral) (?:court|panel|tribunal)\b|\bcourt (?:has |had )?(?:ruled|upheld|rejected|dismissed|ordered|confirmed|withdr[ae]w\w*)\b/i,
  recount: /\brecount(?:s|ed|ing)?\b/i,
  repeat:
    /\b(?:re-?run|repeat(?:ed)? (?:vote|election|voting|runoff)|(?:new|fresh|early) (?:presidential |parliamentary )?(?:election|vote|poll|ballot)s?) (?:was|were|is|are|has|had|will|on|in|would|to)\b|\b(?:ordered|called|set|scheduled|announced) (?:a |an |the )?(?:re-?run|new (?:presidential |parliamentary )?(?:election|vote|poll))\b/i,
  resigned:
    /\b(?:resign(?:s|ed|ation)|steps? down|stepped down|quit (?:as|under|the)|handed in his notice)\b/i,
  vote: /\b(?:elections?|votes?|voting|polls?|run-?off|results?|ballots?|referendum|presidency|victory|count)\b/i,
  asked:
    /\b(?:demand\w*|urg(?:e|ed|es|ing)|ask(?:s|ed|ing)?|wants?|seek(?:s|ing)?|sought|insist\w*|call(?:s|ed|ing)? (?:for|on)|threaten\w*|would ask|plans? to|ha(?:s|ve|d) to (?!be)|(?:law)?suits?|fil(?:e|ed|es|ing)|if)\b/i,
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
    ...['November', 'December'],
  ].map(
    month =>
      new RegExp(
        `\\b${month}(?:['’]s)? (?:\\d+ )?(?:\\w+ )?(?:election|vote|run-?off|poll|ballot|referendum)`,
        'i',
      ),
  ),
  threshold:
    /(?:\d|half|third|quarter)[^.;]{0,30}\b(?:threshold|hurdle)|\b(?:threshold|hurdle)[^.;]{0,30}(?:\d|half|third|quarter)|(?:\d|half|third|quarter)[^;]{0,30}\b(?:needed|required|enough|necessary|that the law requires)\b|\b(?:needed|required|had) to (?:win|get|have|take) (?:more than |at least )?(?:\d|half|a third|a quarter)/i,
}
