// Family names that stand before the given name, in the romanisations of China, Korea, Vietnam and their diasporas. No person is named here.

/** Lower case, without marks. */
export const familyFirst: ReadonlySet<string> = new Set(
  `
ahn an ang ao au aw bae baek bai bak ban bao bian bien bu bui bun byun cai cao cha chae chai chan chang chao chau che cheah chee chen cheng cheong cheung chew chi chia chiang chien chin ching chiu cho choe choi chong choo chou chow choy chu chua chuan
chung chyi cui dai dang dao deng dinh do doan dong dou du duan duong eom eu eun fan fang fei feng foo fok fong fu fung gan gao ge geng gho go goh gong gou gu guan gui guo ha hahm ham han hang hao hau he heng heo heung ho hoang hong hou hsia hsiao hsieh hsiung hsu hu hua huang hui hung
huo huynh hwang hyun im jang jeon jeong jeung ji jia jian jiang jiao jin jing jo joo ju jun jung kam kan kang kao ke keung khoo kim ko koh kong koo kook ku kuan kung kuo kwak kwan kwok kwon kwong lai lam lan lau law le lee lei leong leung lew li lian liang liao lim lin ling liu lo loh loi long loo lou low loy lu luk lum lung luo luong luu
lv ly ma mai mak man mao mei men meng mi miao min ming mo mok moon mou mu mui myung na nam nan nang ng nga ngai ngo nguyen ni nie ning niu noh oh ong ooi ou ouyang pai pak pan pang park pei peng pham phan phua phung pi ping poh poon pu pun pyo qi qian qiang qiao qin qiu qu quach quan que ren rong ruan ryu seah sek seo seok seong seow shao
shang she shek shen sheng shi shih shin shiu shu shui shum sim sin siu so sohn son song soo su suen suh sui sun szeto tai tam tan tang tao tay tee teh teng teo thai tham thi tian tien ting to toh tong tou tran trinh truong tsai tsang tse tseng tsui tu tung ung vo vong vu wan wang wat wei wen weng wong woo woon wu xi xia xian xiang xiao xie xin xing xiong
xu xuan xue yam yan yang yao yap yau ye yee yeh yen yeo yeoh yep yeung yi yim yin ying yip yoo yoon you youn young yu yuan yue yuen yun yung zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zu zuo`
    .trim()
    .split(/\s+/),
)

const initials = 'zh|ch|sh|kk|tt|pp|ss|jj|ts|hs|kw|gw|hw|[bpmfdtnlgkhjqxrzcsywv]'
const finals =
  'iang|iong|uang|eong|eung|oong|young|yeon|yeong|yung|yun|iao|ian|uai|uan|ang|eng|ing|ong|ung|yuk|yeok|eok|eon|eom|eol|eul|eun|eum|oon|oom|ook|ool|ai|ei|ao|ou|iu|ie|ia|ua|uo|ui|ue|ee|oo|eo|eu|ae|ye|yu|yo|ya|wa|wo|we|an|en|in|on|un|am|em|im|om|um|ak|ek|ik|ok|uk|al|el|il|ol|ul|ap|ip|op|at|it|a|e|i|o|u|yi|ng'
/** One to three syllables of Chinese or Korean, joined or hyphenated. */
export const eastern: RegExp = new RegExp(`^(?:(?:${initials})?(?:${finals})-?){1,3}$`)
