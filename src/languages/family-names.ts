// Family names: those that stand before the given name, in the romanisations of China, Korea and Vietnam, and the most frequent of the world. No person is named here.

/** Lower case, without marks. */
export const familyFirst: ReadonlySet<string> = new Set(
  `
ahn an ang ao au aw bae baek bai bak ban bao bian bien bu bui bun byun cai cao cha chae chai chan chang chao chau che cheah chee chen cheng cheong cheung chew chi chia chiang chien chin ching chiu cho choe choi chong choo chou chow choy chu chua chuan
chung chyi cui dai dang dao deng dinh do doan dong dou du duan duong eom eu eun fan fang fei feng foo fok fong fu fung gan gao ge geng gho go goh gong gou gu guan gui guo ha hahm ham han hang hao hau he heng heo heung ho hoang hong hou hsia hsiao hsieh hsiung hsu hu hua huang hui hung
huo huynh hwang hyun im jang jeon jeong jeung ji jia jian jiang jiao jin jing jo joo ju jun kam kan kang kao ke keung khoo kim ko koh kong koo kook ku kuan kung kuo kwak kwan kwok kwon kwong lai lam lan lau law le lee lei leong leung lew li lian liang liao lim lin ling liu lo loh loi long loo lou low loy lu luk lum lung luo luong luu
lv ly ma mai mak man mao mei men meng mi miao min ming mo mok moon mou mu mui myung na nam nan nang ng nga ngai ngo nguyen ni nie ning niu noh oh ong ooi ou ouyang pai pak pan pang park pei peng pham phan phua phung pi ping poh poon pu pun pyo qi qian qiang qiao qin qiu qu quach quan que ren rong ruan ryu seah sek seo seok seong seow shao
shang she shek shen sheng shi shih shin shiu shu shui shum sim sin siu so sohn son song soo su suen suh sui sun szeto tai tam tan tang tao tay tee teh teng teo thai tham thi tian tien ting to toh tong tou tran trinh truong tsai tsang tse tseng tsui tu tung ung vo vong vu wan wang wat wei wen weng wong woo woon wu xi xia xian xiang xiao xie xin xing xiong
xu xuan xue yam yan yang yao yap yau ye yee yeh yen yeo yeoh yep yeung yi yim yin ying yip yoo yoon you youn yu yuan yue yuen yun yung zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zu zuo`
    .trim()
    .split(/\s+/),
)

const initials = 'zh|ch|sh|kk|tt|pp|ss|jj|ts|hs|kw|gw|hw|[bpmfdtnlgkhjqxrzcsywv]'
const finals =
  'iang|iong|uang|eong|eung|oong|young|yeon|yeong|yung|yun|iao|ian|uai|uan|ang|eng|ing|ong|ung|yuk|yeok|eok|eon|eom|eol|eul|eun|eum|oon|oom|ook|ool|ai|ei|ao|ou|iu|ie|ia|ua|uo|ui|ue|ee|oo|eo|eu|ae|ye|yu|yo|ya|wa|wo|we|an|en|in|on|un|am|em|im|om|um|ak|ek|ik|ok|uk|al|el|il|ol|ul|ap|ip|op|at|it|a|e|i|o|u|yi|ng'
/** One to three syllables of Chinese or Korean, joined or hyphenated. */
export const eastern: RegExp = new RegExp(`^(?:(?:${initials})?(?:${finals})-?){1,3}$`)

/** The most frequent family names of many countries, lower case, without marks; words of English and names of places are left out. */
export const frequentFamilies: ReadonlySet<string> = new Set(
  `
smith johnson williams jones davis miller wilson anderson thomas taylor moore jackson martin thompson harris clark lewis robinson walker allen wright scott torres nguyen flores adams nelson baker rivera campbell mitchell carter roberts
gomez phillips evans turner diaz parker edwards collins reyes stewart morris morales murphy rogers gutierrez ortiz morgan peterson bailey reed kelly ramos richardson watson brooks chavez bennett mendoza ruiz hughes alvarez castillo sanders
patel myers foster jimenez russell sullivan ellis harrison fernandez mcdonald woods simmons wallace freeman reynolds griffin hayes gonzales gonzalez tran hamilton cole jenkins perry powell patterson bryant alexander barnes fisher henderson coleman
garcia rodriguez martinez hernandez lopez perez sanchez ramirez munoz alonso moreno romero navarro dominguez vazquez vasquez gil serrano blanco molina suarez ortega delgado rubio sanz iglesias medina garrido cortes guerrero lozano cano
prieto mendez calvo gallego vidal herrera marquez pena cabrera fuentes carrasco diez reyes nieto aguilar pascual santana hidalgo montero lorenzo ibanez gimenez ferrer duran vicente benitez arias vargas carmona crespo pastor soto
velasco saez moya soler parra esteban bravo gallardo rojas pardo merino franco lara rivas espinosa camacho vera silva sosa acosta ponce aguirre villalobos maldonado salazar figueroa escobar cardenas zamora ochoa valdez miranda pacheco trujillo
rosales montoya avila villanueva contreras guzman velazquez juarez estrada orozco sandoval galvan padilla robles quintero cervantes barrera zuniga mejia valenzuela urbina saucedo quispe mamani huaman condori choque paredes pinto tinoco
santos oliveira souza pereira ferreira alves ribeiro carvalho gomes lopes soares fernandes vieira barbosa nascimento andrade moreira nunes marques machado mendes freitas cardoso ramos goncalves santana teixeira correia moura cavalcanti araujo
rossi russo ferrari esposito bianchi colombo ricci greco gallo mancini giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara martinelli vitale
muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch richter klein schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner krause meier lehmann schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs peters scholz moller weiss hahn vogel friedrich keller gunther
dubois bernard petit durand leroy moreau laurent lefebvre michel garcia bertrand roux fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier blanc guerin garnier chevalier francois legrand gauthier garcia perrin robin clement morin nicolas henry roussel mathieu gautier masson marchand duval denis dumont
 jansen bakker visser smit meijer mulder bos vos peeters janssens maes willems goossens wouters claes johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson hansen johansen olsen larsen
andersen pedersen nielsen jensen christensen rasmussen sorensen madsen kristensen korhonen virtanen makinen nieminen nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak novak svoboda novotny dvorak cerny prochazka
horvath kovacs szabo toth varga kiss molnar nemeth farkas balogh papp popescu ionescu radu dumitru stan stoica gheorghe ivanov petrov sidorov smirnov kuznetsov popov vasiliev sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev
semenov egorov pavlov kozlov stepanov nikolaev orlov andreev makarov nikitin zakharov shevchenko kovalenko bondarenko boyko tkachenko kravchenko kovalchuk oliynyk koval shevchuk polishchuk lysenko marchenko savchenko rudenko petrenko jovanovic petrovic nikolic markovic
djordjevic stojanovic ilic stankovic pavlovic milosevic papadopoulos nikolaidis georgiou yilmaz demir celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc ozkan simsek 
khan hussain hussein malik sheikh iqbal butt chaudhry akhtar raja mirza qureshi siddiqui ansari shah bhatti awan mahmood rehman rahman hossain hasan uddin miah chowdhury sarkar begum khatun akter kumar singh sharma gupta verma mishra yadav jha
pandey tiwari dubey shukla tripathi srivastava chauhan thakur rajput mehta shah desai joshi kulkarni patil deshmukh pawar jadhav shinde rao reddy naidu nair menon pillai iyer iyengar krishnan subramanian raman narayanan venkatesh murthy gowda hegde shetty bhat kamath
banerjee chatterjee mukherjee ghosh dutta roy chakraborty bhattacharya biswas mondal sahu behera nayak panda mohanty thapa gurung tamang magar shrestha adhikari karki bhandari perera fernando silva bandara jayasinghe wickramasinghe herath dissanayake
 jain agarwal bansal kapoor khanna malhotra chopra arora bhatia sethi gill dhillon sidhu grewal sandhu
mohamed mohammed youssef nasser hamad hamdan khoury abdi warsame jama farah adan elmi hersi suleiman saeed jaber qasim hashemi ahmadi mohammadi hosseini karimi rezaei moradi jafari
rahimi sadeghi ebrahimi najafi ghorbani kazemi shahbazi cohen levi mizrahi peretz biton dahan friedman azoulay malka katz ohana gabay shapiro ben-david
okafor okeke okonkwo eze obi nwosu chukwu adeyemi adebayo balogun abubakar garba lawal yusuf danjuma oyelaran ogunleye mensah owusu osei boateng asante appiah agyeman amoah addo ofori opoku acheampong annan diallo barry 
camara toure keita traore coulibaly kone diarra sissoko dembele cisse ndiaye diop gueye sarr sy thiam mbaye faye ouedraogo kabore sawadogo kouassi kouame koffi yao mwangi kamau njoroge wanjiru kariuki otieno ochieng odhiambo kiprotich kipchumba
cheruiyot mutua musyoka juma mushi banda phiri zulu mwale tembo lungu sakala moyo ncube ndlovu sibanda dube mpofu nkomo khumalo nkosi dlamini mthembu zungu ngcobo molefe mokoena naidoo govender pillay botha venter steyn
tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu yamazaki ikeda hashimoto ishikawa yamashita nakajima ogawa maeda fujita okada goto hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura
santoso wijaya setiawan saputra hidayat nugroho susanto kurniawan pratama rahman hartono gunawan siregar nasution lubis simanjuntak reyes santos ocampo mercado villanueva salvador pascual `
    .trim()
    .split(/\s+/),
)
