// How English names people: titles, roles, bodies, verbs of saying.

import { eastern, familyFirst, frequentFamilies } from '../family-names.ts'
import { givenNames } from '../given-names.ts'
import type { Gender, PeopleLexicon, Reference } from '../people-lexicon.ts'
import { foreignWords } from './foreign-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(word => word !== ''))

const honorifics = new Map<string, Gender | undefined>([
  ...[
    'mr',
    'sir',
    'lord',
    'señor',
    'monsieur',
    'signor',
    'herr',
    'father',
    'brother',
    'pope',
    'king',
    'prince',
    'sheikh',
    'sheik',
    'emir',
    'imam',
    'ayatollah',
    'mullah',
    'rabbi',
    'datuk',
    'dato',
    'tan sri',
    'shri',
    'alhaji',
    'baba',
    'u',
    'haji',
    'hajj',
    'sayyid',
    'seyyed',
    'maulana',
    'cardinal',
    'archbishop',
    'bishop',
    'patriarch',
    'metropolitan',
    'tun',
    'sardar',
    'sultan',
    'duke',
    'baron',
    'earl',
    'kamuzu',
    'majesty',
    'highness',
    'excellency',
    'uncle',
    'comrade',
    'shrimati',
    'pandit',
    'ustad',
    'tengku',
    'raden',
    'otunba',
    'alhaj',
    'maulvi',
    'allama',
  ].map(one => [one, 'm'] as const),
  ...[
    'mrs',
    'ms',
    'miss',
    'lady',
    'madam',
    'madame',
    'mme',
    'señora',
    'dame',
    'frau',
    'sister',
    'queen',
    'princess',
    'duchess',
    'empress',
    'smt',
    'begum',
    'hajia',
    'puan',
    'aunty',
    'auntie',
    'aunt',
    'kumari',
    'khunying',
  ].map(one => [one, 'f'] as const),
  ...[
    'dr',
    'prof',
    'professor',
    'rev',
    'reverend',
    'hon',
    'honourable',
    'gen',
    'lt',
    'col',
    'maj',
    'sgt',
    'cpl',
    'capt',
    'cmdr',
    'adm',
    'brig',
    'gov',
    'sen',
    'rep',
    'pres',
    'amb',
    'insp',
    'supt',
    'det',
    'del',
    'atty',
    'fr',
    'adv',
    'engr',
    'barr',
    'mx',
    'mp',
    'mla',
    'mk',
    'cm',
    'mlc',
    'dgp',
  ].map(one => [one, undefined] as const),
])

const roles = words(`
  independent   president prime-minister minister premier chancellor secretary chairman chairwoman chair chairperson chief leader head director governor mayor deputy lawmaker legislator senator
  congressman congresswoman representative speaker spokesman spokeswoman spokesperson ambassador envoy diplomat commissioner commander general colonel major captain lieutenant sergeant corporal
  private admiral marshal brigadier judge justice prosecutor attorney lawyer barrister solicitor advocate candidate contender challenger opponent rival incumbent nominee counterpart predecessor successor
  politician activist campaigner analyst expert economist historian professor lecturer researcher scientist scholar academic student teacher doctor surgeon physician nurse psychologist pundit commentator
  journalist reporter correspondent editor columnist writer author poet novelist blogger photographer publisher broadcaster presenter anchor host actor actress singer musician rapper composer artist painter
  director filmmaker producer comedian dancer model designer architect engineer businessman businesswoman entrepreneur tycoon oligarch magnate billionaire millionaire banker investor trader developer executive ceo
  founder co-founder owner manager boss coach captain striker goalkeeper midfielder defender forward winger player footballer cricketer boxer swimmer runner sprinter cyclist driver athlete champion skipper
  batsman bowler referee umpire scorer king queen prince princess emperor sultan emir sheikh pope bishop archbishop cardinal patriarch priest pastor cleric imam rabbi monk nun reverend
  warlord rebel guerrilla militant fighter separatist dissident exile defector refugee hostage detainee prisoner suspect defendant victim witness survivor convict gunman attacker killer
  officer official policeman soldier sheriff inspector detective superintendent constable guard bodyguard pilot astronaut cosmonaut captain sailor farmer worker unionist organizer organiser coordinator adviser
  advisor aide assistant strategist pollster consultant lobbyist negotiator mediator rapporteur observer monitor inspector auditor ombudsman ombudswoman treasurer registrar clerk councillor councilor councilman
  councilwoman alderman mp mep mk mla delegate member novice veteran figure nationalist socialist communist liberal conservative republican democrat ally aide confidant protege loyalist supporter critic
  rector vice-rector pro-rector dean provost chancellor vice-chancellor principal headmaster librarian curator archaeologist geologist biologist chemist physicist astronomer mathematician philosopher theologian
  sociologist anthropologist demographer political-scientist ecologist conservationist environmentalist meteorologist seismologist virologist epidemiologist pharmacist dentist veterinarian therapist
  vice-president president-elect ex-president ex-minister ex-premier lawyer-turned-politician shopkeeper vendor driver resident villager pensioner housewife retiree voter protester demonstrator blogger
  volunteer fisherman miner mechanic electrician carpenter tailor chef cook waiter baker butcher hunter herder shepherd trainer jockey manager bandleader frontman vocalist guitarist drummer pianist violinist conductor
  chieftain chieftainess elder tribesman ruler dictator strongman autocrat monarch regent viceroy statesman stateswoman tsar czar heir
  policymaker technocrat bureaucrat administrator executive comptroller governor-general lieutenant-governor vice-chairman undersecretary under-secretary bashkan akim hetman first-lady lady
  supervisor foreman specialist technician scientist planner broker dealer agent recruiter marketer analyst futurist theorist essayist playwright dramatist screenwriter cartoonist illustrator sculptor
  psychiatrist paediatrician pediatrician cardiologist neurologist gynaecologist oncologist radiologist midwife paramedic firefighter lifeguard ranger warden jailer magistrate notary paralegal arbiter
  wife husband widow widower son daughter father mother brother sister cousin nephew niece uncle aunt grandfather grandmother grandson granddaughter fiance fiancee girlfriend boyfriend partner
  builder forester welder plumber painter electrician barber hairdresser cleaner janitor porter cashier accountant secretary-general grandee incomer newcomer outsider beekeeper shepherd winemaker trader shopkeeper taxi-driver businessman restaurateur hotelier grocer cobbler blacksmith bricklayer roofer logger lumberjack ferryman stationmaster postman postmaster bookkeeper bookseller translator interpreter choreographer
  linguist lexicographer comrade
  stepson stepdaughter twin friend colleague neighbour neighbor classmate mentor teammate compatriot namesake son-in-law father-in-law brother-in-law`)

const relatives = words(`
  challenger opponent rival counterpart predecessor successor ally aide confidant protege loyalist critic wife husband widow son daughter father mother brother sister cousin nephew niece uncle aunt
  grandfather grandson friend colleague mentor partner heir boss deputy spokesman spokeswoman lawyer running-mate`)

const modifiers = words(`
  former ex acting outgoing incoming incumbent current then interim deputy vice first second third senior junior chief prime general assistant associate executive managing founding honorary
  ruling opposition presidential parliamentary prime-ministerial mayoral gubernatorial congressional senatorial municipal regional provincial local national federal state international foreign
  separatist independent pro-russian pro-western pro-european pro-government pro-kremlin government-backed kremlin-backed moscow-backed us-backed russia-backed russian-backed western-backed rebel
  jailed exiled ousted deposed fugitive imprisoned detained slain late veteran longtime long-time long-serving retired disgraced embattled controversial prominent leading top main nearest closest
  principal chief newly elected re-elected president-elect appointed tbilisi-appointed self-proclaimed self-declared self-styled de facto so-called would-be one-time onetime erstwhile
  political human rights civil society military defence defense security economic financial legal social democratic republican liberal conservative nationalist communist socialist progressive centrist
  far-right far-left right-wing left-wing populist reformist moderate hardline radical conservative islamist secular religious orthodox catholic muslim jewish christian sunni shia shiite
  famous popular renowned well-known award-winning best-selling influential powerful wealthy rich young old youngest oldest elder eldest younger fellow
  supreme high central electoral constitutional special permanent resident lead head press media public affairs relations information internal external interior home trade union business party
  campaign cabinet government police army navy air force intelligence supreme council state election electoral commission committee court chief team club national-team football cricket tennis
  property property-developer media bank oil gas energy health education justice finance economy economics environment agriculture labour labor culture sports youth transport tourism emergencies
  political-science law history medical science`)

const bodies = words(`
  frente partido estadio prensa corporacion colectivo universidad instituto banco ministerio federacion comision parti mouvement union medecins societe banque universite consejo tribunal asociacion empresa grupo sindicato
  airline shipyard dockyard shipbuilding motors aircraft brigades militias consultores entretenimiento channels channel records pharma biotech fintech bitcoin android iphone samsung toyota hyundai boeing airbus
  commission committee council parliament assembly senate congress duma court tribunal ministry department agency bureau office service authority administration government cabinet party parties movement
  bloc alliance coalition union front league federation confederation association organization organisation society foundation fund institute institution university college school academy centre center bank
  company corporation corp group inc ltd llc plc holding enterprise firm industries airlines airways railways press news times post herald tribune gazette journal daily weekly magazine newspaper television
  tv radio channel network agency observatory watch watchdog monitor house forum platform initiative project programme program campaign club team fc united city orchestra band ensemble choir theatre theater
  yuan gmbh jv pvt llp pty bhd tbk sdn spa srl nv bv oy
  museum gallery library church mosque cathedral monastery hospital clinic hotel airport station port army navy force forces guard brigade battalion regiment division corps police militia command staff
  board panel mission delegation embassy consulate secretariat directorate chamber treasury reserve customs militants brotherhood front fronts conference summit games cup championship championships tournament
  olympics festival award awards prize treaty agreement accord pact act law bill code constitution charter declaration protocol convention plan deal day week month year war revolution
  crisis republic kingdom emirate sultanate state states nations community commonwealth ship vessel boat submarine carrier cruiser missile rocket satellite app website site blog song album film movie book novel
  unit squad secretariat syndicate trust cooperative consortium exchange market markets stores store shop restaurant cafe bar mall tower towers building bridge stadium arena park
  studio studios entertainment records pictures media communications telecom technologies technology systems solutions services partners capital securities insurance motors electronics pharmaceuticals energy
  petroleum oil gas mining steel power electric water waste logistics shipping construction engineering consulting research laboratory laboratories lab labs analytics data software digital online
  review bulletin report index survey poll list sentinel observer guardian telegraph chronicle express standard star sun mirror independent globe inquirer courier mercury argus examiner
  constituency electorate leadership opposition voters supporters loyalists officials authorities lawmakers rebels separatists troops soldiers militiamen`)

const placeNouns = words(`
  pradesh province provincia departamento municipio upazila thana tehsil taluk
  nakhon buri thani bukit kampung kampong pulau sungai kuala kota tanjung gunung bandar ain oued wadi jebel jabal kafr kfar nahal tel beit rue quai lac mont baie ciudad san santa santo são sao los las cidade saint st
  plaça praça piazza platz ulica trg playa plaza palacio calle avenida rue punta porto puerto isla cerro barrio reparto colonia villa pueblo valle sierra cabo costa bahia laguna chowk nagar pur pura bazar bazaar geopark heights inlet creek falls springs dam reef lagoon
  district region province territory oblast krai county city town village settlement municipality suburb borough parish street avenue road square boulevard lane highway river lake sea ocean bay gulf strait
  island islands isles peninsula mountain mountains mount hill hills valley desert forest plain plateau canyon gorge pass peak coast beach cape border area zone enclave exclave capital airport port harbour harbor
  station bridge dam canal north south east west northern southern eastern western central upper lower new old greater saint san santa los las fort lac rio prefecture governorate emirate canton raion
  checkpoint camp prison base neighbourhood neighborhood hotel hospital stadium plaza palace castle fortress temple ranch farm estate park crossing junction`)

const never = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday besides
  the a an this that these those there here it he she they we i you who what when where why how which whose his her its their our my your in on at by for from with to of as and or but so yet if when while after before
  since because although though however meanwhile moreover furthermore nevertheless instead thus hence then now today yesterday tomorrow tonight also even still only just all any both each every either neither some
  many most several few no not none nobody everyone everybody someone anyone one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds thousands
  first second third last next another other others such same more less least about above across against along among around behind below beneath beside between beyond despite during except inside into near off
  onto opposite outside over past per through throughout toward towards under until up upon via within without according asked told said says say following based given like unlike regarding concerning including
  christmas easter ramadan eid islam christianity buddhism hinduism judaism god allah bible quran koran internet covid covid-19 coronavirus english french german russian arabic spanish chinese
  facebook twitter youtube instagram telegram whatsapp tiktok google apple microsoft amazon netflix tesla reuters afp ap bbc cnn tass interfax bloomberg xinhua al-jazeera
  yes ok please thank thanks dear good bad well oh ah hello welcome read click photo image video source live update updated breaking exclusive analysis opinion editorial comment interview profile explainer
  can could will would shall should may might must do does did done is are was were be been being have has had let make get go come see say take give know think ask tell keep
  did-you maybe perhaps probably certainly indeed again once often sometimes always never ever soon later earlier recently already almost nearly roughly around early late mid
  southeast northeast southwest northwest southeastern northeastern southwestern northwestern nobel
  western eastern northern southern central former european african asian american latin north south east west worldwide global international national federal local state
  euro dollar ruble rouble lira pound yen yuan dram lari som tenge manat hryvnia leu rupee rand naira shilling peso real
  brexit nazi nazis soviet ussr eu un us uk usa nato osce cis g7 g20 who imf wto wfp unicef unesco fifa uefa ioc iaea opec asean ecowas au un hq pm mp mps ceo cfo coo dna hiv aids gdp ngo ngos tv dj vip phd mba
  mr mrs ms dr sir`)

const common = words(`
  abroad absolute academic access account achievement agricultural agriculture aid airspace album annual aquatic archive area art assembly asset associate association athletic audience audit automotive award awareness axis balance
  banking bar base basic basin battle bay beauty belt benefit bicycle bird birth birthday biosphere board boat bond book bottle box brain branch brand breakfast bronze bubble budget bus cabin cable camera candle canyon card cargo
  carnival castle catalog cave cell chain chamber channel chapter charity charm chemical chemistry chess chicken circle circuit circular citizen classic clinical clothing coal coffee collection collective college colonial color
  colour column commander commerce commercial commodity communication companion complex comprehensive computer concert condition conduct conference connection conservation consumer contact content continental cooperation
  coordinate corner cotton country course craft creative credit creek crew cricket crop cruise crystal current cycle dance decade declaration decree delta dental deposit deputy desk destination detail devil diary dinner diplomatic
  disability disaster disease dish district diversity dock document domestic donor driver duty eagle early ecology education effect eight elder electric elephant elite employment endangered engagement engineering enterprise
  entertainment entrance episode equity era estate ethics euro evidence exhibition expert export express extra fabric facility factor factory fall fantasy farmer fashion feature federal fellow female ferry fiber fiction figure file
  film first five flight floor flower folk foot fort fortune foundation four fox frame framework freight frog frontier fruit furniture galaxy gang gardening gay gender genocide geography gift girl giant globe goal god gospel
  governance grain grand graph grass growth guard guest guide guild gun habitat handbook harbor harvest hawk healing healthy hero hidden highland hockey holiday honey horizon horse hospitality hotel hour housing hub hundred
  hurricane hybrid identity immigration impact import income index indigenous individual industry infinity influence infrastructure initiative innocent insight institution instrument insurance integrated intelligence interest
  interim internal internet invasion inventory island jazz jet jewel jewelry jungle junior kitchen lab lady lake landmark language laser last late leader leaf learning legacy legal leisure lesson letter level library license
  lifestyle lift light limited link liquid list literature loan lobby logic lottery lounge lower luck luxury machine magazine magic mail maintenance male mall management map marathon maritime marriage martial mass master match
  material maternal matter mayor media medicine meeting member memorial memory mental menu message metal method midwest migrant mile milk mine mineral minimum minister minority mirror mixed mode model modern moment monthly monument
  motion motor mouth multi municipal museum mutual mystery name naked narrative native navy nest net network neutral next nine noble northern nuclear number nurse nursery nutrition oasis object occupation office online only opera
  opinion orange orchard orchestra organization origin original overseas package page paint palm panel parade paradise parent park parliament part partner passage passion passport past patient pattern pavilion payment penalty
  people perfect performance period permanent person perspective petroleum phase philosophy photo physical physics piano picture pilgrim pilot pink pioneer pipeline pitch plain plan planning plant plastic plate platform player plaza
  pool portal portfolio portrait position positive post potential practice prayer presidential press prevention price primary prison prize procedure process producer production programme protection province provision psychology
  publication publishing purchase purple push quarter queen quest question quiet rabbit racing railway rapid rare rate reading ready real rebel reception recovery recreation reference refugee regular relation relationship religion
  remote renewable rental repair republic request reserve resident residential resolution resort resource response retail return reunion review ride ring risk rocket role roof room root round route royal rugby runner rush sacred
  sail saint sale sample sand satellite scale scene scheme scholarship sculpture seal search seat secondary section sector seed seminar sense series seven sexual sheet shelter shield shop shore shoulder side sign signal six skill
  skin sleep slow social soil soldier solution sonic space special species spice spirit spiritual square squad stadium staff stage stake state statement station status steam stem step stock strait strange stream strike strip studio
  study style subject success suite supply support surface surgery survey survival sustainability swing symphony symposium table tail tale talent tank target taste tax tea teaching television temple ten tennis term terminal
  territory text textile theatre theme theory therapy think third thought three ticket tide tiger timber title tobacco tool top torch tour tower town track tradition traditional transfer transit transport treasure treatment treaty
  trial triangle tribe trip tropical truck trust tunnel turn tv twelve twenty two typhoon ultimate uncle underground uniform unique universe update urban user vacation valley variety vehicle velvet venture version vessel
  veteran video view vintage virgin virtual visa visit visual volunteer vulture wage walk wallet warrior watch wave weather web wedding week weekend weekly welcome wellness wheel wide wildlife window wing wire wise wolf wonder
  wooden wool worker workshop yacht year zoo homophobia transphobia biphobia covid aboriginal aboriginals indigenous crown bitcoin gulf arab arabs muslim muslims christian christians jew jews hindu hindus sikh sikhs buddhist
  buddhists kurd kurds tatar tatars zionist catholic catholics sunni shiite rohingya
  action active agenda air alternative america arms army art arts baby back bad ball beautiful best better big black blood blue body book border boy bread bridge bright broad brown building business call camp cancer
  capital car care case cash cause challenge change chart chief child children choice citizens civic civil class clean clear climate close cloud club coast code cold committed common communist community competition
  concern conservative constitution contract control corruption council country crime crisis cross cultural culture cup customs cut cyber danger dark data day dead deal death debt decision deep defence
  defense democracy democratic democrats desert design development digital dignity direct disaster dog door double dragon dream drug drugs dust duty earth economic economy edge education election elections electoral emergency
  empire end energy engine environment environmental equal equality evening event everyday evil exchange exit eye fact fair faith family far farm fast fatherland father fear field fight final finance fire fish flag
  flood florida fly food football force foreign forest forward free freedom fresh friend friends front fuel full fund future game games garden gas gate general generation georgian girl glass global gold golden good
  great green ground group growth gulf gun hall hand happy hard hate head health heart heaven help heritage high highway hill historic history hold holy home homeland honor honour hope hot house human humanitarian hunt ice
  idea image impact independence independent industrial industry information innovation inside institute interior internal international investment iron island issue job joint journey joy judicial justice key kids king
  knowledge labor labour land language large law leaders leadership league left legal legend legislative liberal liberation liberty life light line lion literary little live local long love loyal lunar main majority
  man marine mark market mass master medical men mercy metro middle midnight military million mind mine mission mobile modern money moon moral morning mother motor mountain movement music muslim nation national
  nationalist natural nature naval new night nobel north nuclear ocean official oil old olympic olympics open operation order organic orthodox our outer over own pacific pandemic paper path patriotic patriots peace people
  peoples people's personal phone pink place planet plus poetry point polar police policy political poor popular population power premier press pride prime prior private product professional progress progressive project
  property prosperity proud public pure quality quick race radical rail rain rainbow reality record red reform regional regulation relief religious renewal republic republican republicans rescue research resource rest revenue
  revolution revolutionary right rights rise rising river road rock rose royal rule rural safe safety salvation school science scientific sea season second secret security senior service shadow share ship short show
  silent silk silver single sky small smart snow social socialist society soft solar solidarity song soul source south space special speech sport sports spring standard star start statistics steel stone stop storm story
  strategic strategy street strong student sudden sugar summer sun super supreme sustainable sweet system task tax team technical technology terror test thing third thunder tiger time today together tomorrow top total
  tourism trade traffic training transition transparency transport travel tree tribal true trust truth twin ultra union united unity universal university upper urban valley value vice victorious victory village vision vital
  voice vote voters wall war waste watch water wave way wealth welfare west white wild will wind wine winter wish woman women women's wonder wood word work workers world yellow yes young youth zero zone
  ordinary industry-will save saves coalition allies
  acid acre adventure affairs afternoon agency agenda aims alarm alliance allied alpha amber anchor ancient animal animals annex anthem apprentice aqua aquatics arch archipelago arrow artificial artist artists ash asteroid atlas atomic attack author automatic autumn avenue aviation
  badge bag bags bakery ballet ballot bamboo bands bandits banks bare barrier basket bath battery beacon bear beast bed bee bell bells bench benevolent berry beverage bicentennial bike billboard biscuit blanket blast blaze bless blessed blind blocks blossom blues bodies boiler bone bones boot boots borough bowl boxes boys brave bread breeze brewery brick bride
  broadband broken brook brush bubbles buffalo bull bullet bunker burning bush butter butterfly button buy buyer cactus cake calm campus canary candy cane cannon canopy caravan carbon cards carpet carrier cart cash cast castes cats cattle caution cement cemetery census cents century certificate certified champions chance chaos chariot chart charts cheese cherry child children chocolate
  choice chorus chronicles cinema claims clan class clean clear clever cliff climate climb cloud clouds clue coaches coaster coat cobra code codes coin coins cold collar colonel colonies comedy comet commandos communities compact companions compass concrete confederate confidence conflict congo console constable constellation contest continent cook cookie cool copper coral cord core
  cosmic cottage counsel counter courage courier court courts cousins cover cow cowboy craft crash crazy cream creator creatures creek crescent crossing crossroads crow crowd cruel crush cry cube cup cure current curse customer cut cyber dairy dames dance dancing danger dark darkness data dates dawn dead deal dear death debt deep deer defender delight democracy demon dental
  departure depot desert desire destiny diamond diamonds diaspora dictionary diet dignity dining dinosaur dirty discount discovery division dog dogs doll dolphin dome door dot doubt dove dragon dragons dream dreams dress drink drive dry duck dust duties dynamic dynasty ear early earth earthquake east easy echo eclipse edge edition editor elections elegance element elements elephant elevator
  embrace emerald emergency emperor empire empty encounter endless endurance enemy engine engines entry envelope equal equality error escape essential eternal evening event events evergreen everyday evidence evil evolution excellence exile exit exodus expedition experience expertise explorer exports eye eyes fabulous face faces factories failure fair fairy faith falcon false fame families
  famous fancy farm farmers fast fat fate fathers fatal fear feast feather feed fence fever few field fields fight fighter fighters final finals finance fine finger fire firefly fireworks fiscal fish fisheries fishing fit flag flags flame flash flat fleet flight flood flora flour flow flowers fly flyer focus fog food fool forest forests forever forgotten formula forward found fountain
  fourth fragile freedom freight fresh friday friend friends friendship frozen fuel fun funeral furious futures gallery gamble gambling game garage garbage garden gardens gate gates gateway gathering gem generation gentle genuine ghost ghosts giants gifts ginger girls glacier glad glass global glory glove goat goddess gods gold golf gone goods goose gospel grace grade graduate grand
  granite grass grave gravity greed greetings grid grill grocery ground grounds group growing guardians guests guidance guidelines guilty guitar guns gym habit hack hair half hall hammer hand handball hands handy hang happiness happy harmony harvesting hat hate hawks head headlines health heart hearts heat heaven heavy hedge helicopter hell helmet helping herald herb heritage heroes
  hidden hide hills hip historic history hit hobby hold hole hollow holy home homeless homes honest honor honors honour hook hope hopes horn horror horses host hostel hot hotels house household hub huge human humanity hunger hunt hunting hydro ice icon ideal ideas illness images imagination immigrants impossible improvement inches incident inclusion independence index indicators
  infant inferno inn inquiry insider inspection inspiration install instant instruments insurgents interests interior international internship intersection intervention introduction investments invisible invitation iron irrigation isle issue issues ivory jail jam jar jaw jeans jelly jet jets jewel jobs joint joke joker journals journey joy judges juice jump jury justice kettle key
  keys kid kids kill killer kind kindness kings kiss kit kite knife knight knights knock knot labels labor labour ladder ladies lambs lamp lands landing lane lap large lawn laws lawyers layer lead leaders league leather leave lecture leg legacy legend legends lemon lens letters liberty libraries lid lie lies lifetime lighthouse lightning lights lily lime line lines lion lions lip lists
  lizard loan loans lobster lock lodge logistics lonely long loop lords lost lots love lovely lover lovers lucky lunch lung machines mad madness magical maiden main majestic majesty makers mall mammoth manager mandate mango manor maps marble march marine mark market markets mask masks massacre massive matches mate matrix maze meadow meal means measure meat medal medals medical
  melody melting memories memory men merchant merchants mercy merit mess messenger metals meteor metro midnight mighty migration mile miles mill mind minds mining ministries minor mint minute miracle mirage mission missions mist mistake mix mob mobile mode modest money monkey monster monsters month mood moonlight moral morning mosaic mosque mosques mothers motorcycle motorway
  mound mountain mouse movies mud mule murder muscle museums mushroom musical mustard mutual myth nations nature neighbors nest never newborn newcomer nickel night nightmare nights ninety nobel noble noise noon norm note notes notice notices novel novels nuts oak oath oath ocean october odd offender offer offers officers olive olympic olympics onion opening operation operations oracle
  oral orange orbit orders ore organic organisations organizations orphan others outback outer outlook outreach oven overnight owl owner oxygen ozone pace packaging pad paid pain painting pair palaces pale pan panda panther papers paper parcel parents parking parliaments parole parrot parties pass passing pasta paste pastry patch patent path paths patients patriot patriots pay payroll
  peak peaks pearl peasant pencil pension peoples pepper personnel pet petition petrol pets pharmacy phenomenon phoenix phones photos pick picnic pie piece pig pigeon pillar pills pine pink pirate pirates pit pizza planet planets plans plants platoon players playing pleasure pledge plot plum plus pocket poem poems poets poison poker poll pollution pond pony poor pop port porter
  portraits posse posts pot potato pottery poultry poverty powder praise prayers preparation preservation pride priest princes principles print prior prisoners privacy private privatization pro problem problems products profits promise promises proof prophet prosperity protectors proud province provinces pub puppet pure puzzle pyramid quantum quake queens quick quilt quiz racers races racism
  rail rain rainbow rainforest rally ranch ranger rangers rank ranking rap raven raw razor reach reader readers reality realm reason rebels rebellion receipt recipe record records recycling red redemption reef reforms refugees refuse region regions register registry regret reindeer release relics remedy rent repairs reporters reports representation reptile reservoir residence residents resources
  restaurants restoration results retirement revenge revenues revival reward rhythm ribbon rice rides rifle rifles riot rise rival rivers roadhouse roads robot robots rocks rod roll roller roman romance roots rope roses rough rounds routes row rubber ruby rug ruin ruins rules runners rural rust saddle sail sailor saints salad salary salmon salon salt salute samples sanctuary sands satire savage
  savings scar scenario school schools sciences scorpion scout scouts scream screen script seas seat seats secrets sections seed seeds seeker select senior sentence series servant servants services session sessions setting settlement settlers shade shadow shadows shake shallow shame shapes shares shark sharp sheep shell shepherd shield shift shine shining shipping ships shipyard shoes shooting
  shops shot shots showdown shower shrine sick sights signals silence silicon silly simple sin singers sisters sites sitting six size skate ski skills skull sky slate slaughter slave slaves sleeping slide slim slope smile smoke smooth snack snake snap soap soccer societies sock sofa software solo solutions sons sorrow sorry souls soup south sparks speaker species spectacle spectrum speed spell
  spider spies spin spiral spirits splash split spoon spots spray squadron squads squid stable stages stair stamp stampede standards stands stars states stations statue statute stay steal steam stick stigma sting stolen stones stool stops storage stores stories stranger strangers straw stream streets strength stress string strip stroke structure struggle students studies stuff stunt
  sub subway suffer suicide suit sunday sunny sunrise sunset supermarket supplies supporters surf surge surprise survey survivor survivors suspect swamp swan sweat swift swimming sword symbol syndrome systems tables tactics tag tails talk talks tall tango tank tap tape targets tavern tax taxi taxes teachers teams tear tears teen teenage teeth tempest temple temples tenant tent terminal terrace
  terror terrorism testament testimony texts thanks theatre theft themes thief thieves thin things thousand thread threat three throne throw thrust thunder tickets tie tigers tiny tips tire tissue titan titans titles toast today toddler toilet tokens tolerance toll tomb tone tongue tonight tools tooth torah torture touch tough tourists tours toxic toy toys track tracks traction traders
  traditions trail trails trains traits traitor transformation translator transmission trap trash trauma travel travelers treasures treaties treat trees trek trends trials tribes tribute trick tricks triggers triple triumph troop trophy trouble truce trucks true truly trumpet trustees tsunami tube tug tunnels turtle twelve twilight twins twist types typical ugly umbrella unified uniforms unions unique
  units unknown unlimited unseen up upgrade upper upset uranium utilities vaccine vaccines vacuum valentine valleys values vampire vanilla vault vegetable vegetables veil vein velvet vendors verdict verse vessels veterans via vice victims villa villages villain vine vineyard violence violet vipers virus viruses visitors vital vivid vocal voices void volcano volcanoes volleyball volume volumes
  volunteers vote voting voyage wages wagon wall walls wanted warehouse warfare warm warming warning warrant warriors wash wasp waters waterfall weapons weather weaver wedding weeks weight welfare whale whales wheat wheels whisper whistle wicked widow widows wildfire wilderness willow wings winner winners winters wires wisdom witch witches witness wives wizard wolves woods workers workforce workshops
  worldwide worm worship worth wounds wreck wrestling writers writing wrong yard years yesterday yoga youth zebra zen zero zodiac zombie zones
  ${foreignWords}`)

const places = words(`
  moscow kiev kyiv minsk london paris berlin rome madrid lisbon brussels vienna prague warsaw budapest bucharest sofia athens ankara istanbul tehran baghdad damascus beirut jerusalem amman riyadh cairo tripoli tunis
  algiers rabat khartoum nairobi kampala lagos abuja accra dakar bamako johannesburg pretoria durban harare lusaka luanda kinshasa beijing shanghai guangzhou shenzhen wuhan tokyo osaka seoul pyongyang delhi mumbai
  kolkata chennai bengaluru bangalore hyderabad islamabad karachi lahore peshawar kabul kandahar dhaka colombo kathmandu rangoon yangon bangkok hanoi jakarta manila kuala lumpur singapore sydney melbourne brisbane perth
  adelaide canberra auckland wellington washington york chicago houston dallas boston philadelphia detroit seattle miami atlanta denver phoenix toronto montreal ottawa vancouver calgary mexico havana caracas
  bogota lima quito santiago rio janeiro sao paulo brasilia montevideo asuncion geneva zurich bern munich hamburg frankfurt cologne stuttgart milan turin naples venice florence barcelona valencia seville bilbao lyon
  marseille strasbourg hague amsterdam rotterdam copenhagen stockholm oslo helsinki reykjavik dublin belfast edinburgh glasgow cardiff manchester liverpool birmingham leeds oxford cambridge tallinn riga vilnius
  sukhumi sukhum sokhumi tskhinvali tskhinval stepanakert khankendi tiraspol bender comrat chisinau kishinev pristina sarajevo zagreb belgrade skopje podgorica tirana ljubljana bratislava batumi kutaisi zugdidi gali gagra gudauta
  yerevan gyumri baku ganja tbilisi bishkek osh astana almaty nur-sultan tashkent samarkand bukhara dushanbe khujand ashgabat grozny makhachkala vladikavkaz nalchik sochi kazan volgograd simferopol sevastopol donetsk luhansk
  lugansk mariupol odessa odesa kharkiv kharkov lviv dnipro zaporizhzhia kherson mykolaiv crimea donbas donbass caucasus balkans siberia urals europe asia africa america australia antarctica arctic atlantic pacific mediterranean
  middle-east kremlin downing westminster whitehall capitol pentagon bundestag kashmir punjab sindh balochistan gujarat kerala bihar assam tamil nadu maharashtra karnataka bengal tibet xinjiang hong kong macau taipei
  gaza ramallah haifa tel aviv hebron aleppo mosul basra erbil kirkuk sulaymaniyah dubai doha manama muscat sanaa aden mecca medina jeddah isfahan tabriz mashhad qom california texas florida ohio
  pennsylvania michigan nevada arizona colorado illinois iowa wisconsin minnesota oregon massachusetts connecticut jersey hampshire maine vermont maryland delaware kentucky tennessee alabama mississippi louisiana arkansas oklahoma
  kansas nebraska dakota montana idaho utah wyoming alaska hawaii carolina missouri indiana quebec ontario alberta manitoba saskatchewan victoria queensland tasmania england scotland wales ulster bavaria saxony
  catalonia andalusia galicia lombardy tuscany sicily sardinia corsica brittany normandy provence flanders wallonia transylvania bessarabia moldavia dagestan ingushetia chechnya ossetia abkhazia tatarstan bashkortostan
  zanzibar darfur tigray oromia amhara somaliland puntland biafra sahara sahel maghreb levant hawaii bali java sumatra borneo mindanao okinawa hokkaido`)

const saying = words(`
  said says say told tells added adds stated states announced announces declared declares explained explains noted notes argued argues claimed claims insisted insists warned warns stressed stresses
  admitted admits acknowledged acknowledges conceded concedes replied replies answered asked asks wrote writes tweeted tweets posted commented comments remarked remarks recalled recalls observed observes
  continued continues concluded concludes complained complains maintained maintains asserted asserts alleged alleges suggested suggests predicted predicts pledged pledges promised promises vowed vows urged urges
  reiterated reiterates emphasized emphasizes emphasised emphasises underlined underlines reported reports revealed reveals confirmed confirms denied denies demanded demands testified testifies cautioned cautions
  quipped joked jokes shouted exclaimed muttered whispered lamented laments boasted boasts protested countered counters responded responds contended contends charged cried called calls branded brands dubbed describes described spoke speaks talked yelled chanted cheered whispers murmured read reads blames blamed warned hails slams blasts wondered wonders advised advises instructed cites cited thanked greeted recounted recounts
  elaborated opined opines affirmed affirms proclaimed proclaims mused muses quoted hailed praised criticised criticized condemned slammed blasted disclosed hinted proposed sings sang likened likens dismissed recited recites sighed grumbled mocked mocks gushed ranted thundered bellowed`)

const doing = words(`
  saw sees slams hits blasts warns vows urges seeks won wins lost loses led leads leading ran runs resigned resigns quit quits stepped met meets visited visits arrived arrives left leaves returned returns became becomes served serves died dies born married
  attended attends joined joins received receives took takes gave gives got held holds spoke speaks talked thanked thanks congratulated congratulates accused accuses called calls rejected rejects refused refuses
  wants wanted hopes hoped believes believed thinks thought knows knew feels felt expects expected plans planned decided decides appealed appeals voted votes campaigned polled defeated beat beats trailed finished
  came comes went goes fled flees faces faced denies enjoyed worked works began begins started starts played plays scored scores wore walked sat stood smiled laughed signed signs ordered orders appointed appoints
  nominated has had was is would will could should may might who also himself herself praised supported supports backed backs opposed opposes expressed expresses handed sent sends offered offers invited invites`)

const stops = words(`
  the a an of in on at by for from with to as and or but nor so yet if when while after before since because although though that which who whom whose what where why how than then
  is are was were be been being am has have had do does did will would can could may might shall should must not no
  he she it they we you i him her them us me his its their our your my this these those there here
  into onto over under up down out off about above across against along among around behind below beside between beyond despite during except inside near outside past per through throughout toward towards until upon via
  within without according including say says said tell tells told`)

const pronouns = new Map<string, Reference>([
  ['he', { gender: 'm', use: 'subject' }],
  ['she', { gender: 'f', use: 'subject' }],
  ['him', { gender: 'm', use: 'object' }],
  ['his', { gender: 'm', use: 'possessive' }],
  ['her', { gender: 'f', use: 'possessive' }],
])

/** Plurals that stand before several names: "former ministers Vano A and Davit B". */
function singular(lower: string): string {
  if (/(?:men|women)$/.test(lower)) return lower.replace(/men$/, 'man')
  if (/ies$/.test(lower)) return lower.replace(/ies$/, 'y')
  return lower.replace(/s$/, '')
}

const roleShape =
  /(?:ologist|onomist|spokes(?:man|woman|person)|chair(?:man|woman|person)|minister|president|secretary|(?:director|secretary|attorney|governor)-general|(?:police|sports|business|congress|council|alder|noble|clergy)(?:wo)?man)$/

function role(lower: string): string | undefined {
  if (roles.has(lower) || roleShape.test(lower)) return lower
  const bare = lower.replace(/^(?:ex|co|vice|pro|deputy|former)-/, '')
  if (bare !== lower && roles.has(bare)) return lower
  const one = singular(lower)
  return one !== lower && roles.has(one) ? one : undefined
}

const adjectiveShape =
  /(?:ese|ish|vian|nian|rian|sian|tian|lian|zian|xian|dian|gian|bian|cian|kian|qi|yi|ani|aeli|wegian|kh|urd|iot|iote|oan|uan|ean|ban|can)$/

/** "former ministers" of two people is "former minister" of each. */
function singularRole(phrase: readonly string[]): string {
  if (/^one of /i.test(phrase.join(' '))) return phrase.join(' ')
  const head = phrase.findIndex(
    (word, i) =>
      roles.has(singular(word.toLowerCase())) && (i === phrase.length - 1 || ofs.has(phrase[i + 1] ?? '')),
  )
  return phrase
    .map((word, i) =>
      i === head && !roles.has(word.toLowerCase())
        ? word.slice(0, singular(word.toLowerCase()).length)
        : word,
    )
    .join(' ')
}
const ofs = words('of for to from at in')

/** Offices that print calls by several names, by the one that stands for all of them. */
const offices = new Map(
  Object.entries({
    minister: words('premier'),
    lawmaker: words('legislator parliamentarian deputy mp'),
    businessman: words('businesswoman entrepreneur tycoon magnate'),
    lawyer: words('attorney solicitor barrister'),
    reporter: words('journalist'),
  }).flatMap(([one, others]) => [...others].map(other => [other, one] as const)),
)

export const people: PeopleLexicon = {
  prior: 1,
  honorifics,
  given: givenNames,
  foreign: /[\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Han}]/u,
  familyFirst,
  families: frequentFamilies,
  eastern,
  shape:
    /(?:ov|ev|ova|eva|yev|yeva|in|ina|sky|skiy|skyy|ski|skaya|ska|enko|chuk|shyn|yuk|uk|shvili|dze|adze|ia|aia|ua|iani|uri|uli|eli|ba|ian|yan|iants|uly|ulu|oglu|zade|zadeh|bekov|kyzy|ić|ic|vić|vic|vich|vych|poulos|opoulos|akis|idis|escu|eanu|oiu|aru|sen|sson|son|ström|berg|stein|mann|feld|baum|bach|auer|witz|wicz|owski|czyk|ak|ek|ik|ez|es|az|iz|oz|ini|elli|etti|ucci|ino|ano|ullah|uddin|zai|pour|nejad|far|jee|wala|singh|kumar|khan|khel|garh|wal|mba|nga|ndo|kwe|nyi|oye|ola|ade|uwa|ike|eze|obi|isi|aho|inen|onen|ola|kyi|wati|anto|awan|nkov|chev|iev|aev|oev|ayev|oyev)$/iu,
  wordShape:
    /(?:tion|sion|ment|ness|ity|ship|hood|ism|ive|ous|ful|less|able|ible|ical|ings?|ers|ors|ists|ions|ments|ities|ance|ence|ology|graphy|ways?|wide|ward|room|land|ling|ually|tional|ial|ory|ary|ics|tic|(?<!^.{0,3}|[aehimly])ed|'s)$/u,
  role,
  several: lower => role(lower) !== undefined && !roles.has(lower) && /(?:s|men|women)$/.test(lower),
  relative: lower => relatives.has(lower) || relatives.has(singular(lower)),
  modifier: lower => {
    if (modifiers.has(lower)) return lower
    return /^(?:\d+-year-old|pro-\S+|ex-\S*|\S+-(?:based|born|backed|elect|appointed|elected|turned|era|led|educated|trained|winning|speaking))$/.test(
      lower,
    )
      ? lower
      : undefined
  },
  agree: () => true,
  body: lower => bodies.has(lower),
  groups: words(
    'constituency electorate opposition voters supporters loyalists officials authorities lawmakers rebels separatists troops soldiers militiamen states nations forces staff militia week day month year plan deal stores games reserve report book film movie song album novel act law bill code treaty agreement accord pact index survey poll list app website site blog source',
  ),
  placeNoun: lower => placeNouns.has(lower),
  adjective: lower => adjectiveShape.test(lower),
  never,
  surnames: words(
    'court gates banks bar duma sheikh sheik sultan baba haji sardar begum khan church house parks park field hall bush post ford price stone west north day force power bell lane street bridge bond union law song long young han king hunter cook major mayor judge pope bishop',
  ),
  adverb: lower => /[^e]ly$/.test(lower) && lower.length > 5,
  calendar: words(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  ),
  common,
  places,
  reigns: words('administration regime era presidency premiership dictatorship'),
  placeShape: /^.{3,}(?:[kn]istan|grad|abad|nagar|[io]vsk|insk|shire)$/,
  fromEnding: /(?!)/,
  ofEnding: /(?!)/,
  saints: words('san santa santo são sao saint st los las'),
  following: words('government administration family campaign camp cabinet era regime presidency foundation'),
  calling: words('named called nicknamed dubbed'),
  folk: words(
    'man woman child boy girl teenager youth user person resident student guard baby toddler couple',
  ),
  aged: /year-old$/,
  glued:
    /^(\p{Lu}[\p{L}'’]+)[-‐](?:in|with|the|and|but|who|were|was|during|as|a|an|or|for|to|has|had|is|on|at|by|of|which|while|after|before|from|when|where|said|also|will)$/u,
  naming: words('surnamed'),
  instances: words('including like as namely'),
  particles: words(
    'van von der den de del della di da das dos du la le el al bin ibn ben bint binti abu ul ud ur al- el- ter ten zu af av mac san st e y oglu kyzy uulu ogly wa ag ait ould mint',
  ),
  saying,
  verb: lower =>
    saying.has(lower) ||
    doing.has(lower) ||
    (!stops.has(lower) && /[^s]s$|[^aeiou]ed$|[aeiou][^aeiou]ed$/.test(lower)),
  impersonal: /$^/,
  subordinators: words('when while after before because since although though if until as but'),
  sayingAlong: words(
    'saying adding telling asking writing tweeting posting shouting chanting declaring insisting noting arguing warning claiming calling describing joking quipping predicting vowing pledging urging stating explaining replying responding concluding branding',
  ),
  sitting: words('outgoing sitting'),
  reporting: words(
    'said says stated states announced announces claimed claims insisted insists warned warns argued argues explained explains noted notes declared declares maintained maintains asserted added acknowledged admitted confirmed told tells reported',
  ),
  crediting: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'per'],
  ],
  statements: words('statement letter message tweet post article column'),
  from: words('from'),
  within: words('at in with'),
  oneOf: /^one of$/,
  whose: words('whose'),
  owned: new Map([
    ['in', words('words view opinion')],
    ['by', words('account reckoning')],
  ]),
  putting: new Map([
    ['put', 'it'],
    ['puts', 'it'],
    ['went', 'on'],
    ['goes', 'on'],
  ]),
  quoting: words('quoted quotes cited cites'),
  documents: words('statement text report communique communiqué release notice declaration letter document'),
  by: words('by from'),
  creditingBack: [
    ['in', 'whose', 'words'],
    ['in', 'his', 'words'],
    ['in', 'her', 'words'],
  ],
  openers: words(
    'there this these that those they it we you all no some many its their our his her one every both neither at least more',
  ),
  doing,
  being: words('is was are were be been being remains remained'),
  prepositions: words('in on at by for from with to of about against among behind over under'),
  placePrepositions: words('in near across throughout around outside inside within at into'),
  articles: words('the a an'),
  stops,
  of: words('of for to from'),
  who: words('who whom whose'),
  that: words('that'),
  leading: words(
    'leads heads chairs led headed chaired runs run lead heading chairing leading represents represented represent keeps sits sat teaches taught owns owned edits edited commands commanded governs governed rules ruled oversees oversaw founded presides presided',
  ),
  heading: words('heads chairs commands edits governs'),
  power: words('power office charge'),
  since: words('once until lately recently now formerly then previously'),
  times: words(
    'day days week weeks month months year years hour hours minute minutes decade moment time few little bit lot while mile kilometer kilometre step move decision sign blow',
  ),
  becoming: words('elected re-elected reelected appointed named became become becomes nominated declared as'),
  as: words('as'),
  nominating: words('nominated'),
  incumbents: words('incumbent'),
  mandates: words('seat seats mandates'),
  counts: words('one two three four five six seven eight nine ten eleven twelve'),
  tops: words('head chief leader chair chairman chairwoman chairperson boss director'),
  sameOffice: role => offices.get(role.replace(/^ex-/, '')) ?? role.replace(/^ex-/, ''),
  joints: words('and'),
  holding:
    /^(?!.*\b(?:former|ex|deputy|vice|candidate|opposition|spokes)).*\b(?:president|leader|head|prime minister|governor|mayor)\b/i,
  winners: words('winner victor president-elect'),
  winning: words('won wins elected re-elected reelected'),
  pronouns,
  forms: printed => [{ lemma: printed, case: 'x', weight: 1 }],
  verbShape: /$^/,
  verbGender: () => undefined,
  patronymic: lower => /(?:ovich|evich|yevich|ovych|ovna|evna|yevna)$/.test(lower),
  nominative: singularRole,
}
