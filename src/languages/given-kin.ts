// Forms of one given name in several languages and in daily use, Latin letters: "Vladimir", "Volodymyr".

const groups = `
vladimir volodymyr uladzimir wladimir wolodymyr vladimer
aleksandr alexander oleksandr aliaksandr alyaksandr aleksander alexandre aleksandre alexandru alexandros aleksandar alex sasha
mikhail mikheil michael mykhailo mikhael michail mihail misha mikael michel
dmitry dmitri dimitri dzmitry dmytro dimitar dmitrij dmitriy dima
sergei sergey siarhei serhiy serhii sergiy sergej serge syarhey serzh
nikolai nikolay mykola nicolae nikola nicholas nikolaj nikolaos nicolas nick mikalai
yevgeny evgeny yevhen yauhen eugene evgeni evgenii eugen evgueni
andrei andrey andriy andrii andrew andrej andrzej andreas andrejs andre
pyotr petr petro peter petru piotr pavlos pierre pedro pyatro
pavel pavlo paul pavle pawel paval paulo pablo
ivan ioan john jan ivane vano johannes jean juan ion giovanni hovhannes ovanes
georgy georgi giorgi georgiy heorhiy george georges gheorghe jorge gogi
yuri yury yuriy iurie yurii iurii jurij juri yuras
konstantin kostiantyn constantine konstantine kote constantin kanstantsin
stepan stephen stefan steven stephane stjepan
vasily vasyl vasil vasile basil vasiliy vaso
viktor victor viktar viktors
david davit davyd dawid davud dato
irina iryna irene
yelena elena olena helen helena alena
yekaterina ekaterina kateryna catherine katerina katsiaryna eka katarzyna katharina
natalia natalya nataliya nathalie natallia natasha
tatiana tatyana tetiana tatjana tatsiana tanya
anna hanna ann anne hannah ganna
maria mariya mary marija mariam marie maryia masha
svetlana svitlana sviatlana svyatlana sveta
yulia yuliya julia iulia iuliia julija julie
anastasia anastasiya nastassia nastya
aleksei alexei alexey oleksiy oleksii aliaksei aleksey alexis lyosha
igor ihor ihar
oleg oleh aleh
grigory hryhoriy grigori gregory grigol grigor hryhorii ryhor
fyodor fedir theodore fedor teodor
gennady hennadiy gennadi henadz gena
leonid leanid lionya
anatoly anatoliy anatol anatoli anatolii
vitaly vitali vitaliy vital vitalii
valery valeriy valeri valerii valeriu
artem artyom artsiom
maksim maxim maksym
roman raman
ruslan
kirill kyrylo cyril kiril
ilya illia elijah ilia ilja
yakov jacob yakiv james jakob yaakov
muhammad mohammed mohamed mahammad magomed mehmet muhammed mohammad mohamud muhammadu
ahmed ahmad akhmad akhmed ahmet
yusuf yousef youssef joseph josef iosif iosif osip giuseppe
ibrahim abraham ibrohim
ismail ismael
ali aali
hussein husein huseyn husayn hossein husain
hasan hassan gasan
heydar haydar geidar gaidar haider heydər
haykaz gaik hayk hayk aik
hakob akop hagop
hrant grant
hovhannes ovanes
hovik ovik
harutyun arutyun
henri henry heinrich enrico enrique genrikh hendrik
william wilhelm guillermo guillaume bill
robert bob rob roberto
richard dick
joseph joe
elizabeth elisabeth yelizaveta elizaveta liz
vakhtang vako
zurab zura
temur teimuraz temo
bidzina boris
jansen janez
zhores
`

const keys = new Map<string, Set<number>>()
for (const [index, line] of groups.trim().split('\n').entries())
  for (const name of line.split(/\s+/)) {
    const standing = keys.get(name)
    if (standing) standing.add(index)
    else keys.set(name, new Set([index]))
  }

/** Are two given names forms of one? Lower-case Latin letters without marks. */
export function isKin(a: string, b: string): boolean {
  const own = keys.get(a)
  const other = keys.get(b)
  return own !== undefined && other !== undefined && [...own].some(index => other.has(index))
}

/** Every spelling that a form of the name is known by. */
export const kinNames: readonly string[] = [...keys.keys()]
