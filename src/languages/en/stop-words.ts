// English words that say nothing of what a text is about.
export const stopWords = `the and that for with was his her has have had not are were been its but from they this who which will would
said says say also their after when there one two about than more over into out could some other year years him she you all can
them what last first new time people our your just did does being during before while where how only may most any many such
these those then because between against under since both each very through week month day days monday tuesday wednesday
thursday friday saturday sunday january february march april june july august september october november december told
according made make take took get got see seen still now back down off like well even much way too should must might`
