/**
 * How Chinese characters are read, in pinyin without tones, ü as v. The 3,755 commonest characters stand in GB 2312-80 in
 * the order of their readings, so it is enough to know with which character each syllable begins; `TextDecoder` gives the
 * order itself, the same in every runtime.
 */
const FIRST_OF_SYLLABLE =
  'a啊 ai埃 an鞍 ang肮 ao凹 ba芭 bai白 ban斑 bang邦 bao苞 bei杯 ben奔 beng崩 bi逼 bian鞭 biao标 bie鳖 bin彬 bing兵 bo玻 bu捕 ca擦 cai猜 ' +
  'can餐 cang苍 cao操 ce厕 ceng层 cha插 chai拆 chan搀 chang昌 chao超 che车 chen郴 cheng撑 chi吃 chong充 chou抽 chu初 chuai揣 chuan川 ' +
  'chuang疮 chui吹 chun春 chuo戳 ci疵 cong聪 cou凑 cu粗 cuan蹿 cui摧 cun村 cuo磋 da搭 dai呆 dan耽 dang当 dao刀 de德 deng蹬 di堤 dian颠 ' +
  'diao碉 die跌 ding丁 diu丢 dong东 dou兜 du督 duan端 dui堆 dun墩 duo掇 e蛾 en恩 er而 fa发 fan藩 fang坊 fei菲 fen芬 feng丰 fo佛 fou否 fu夫 ' +
  'ga噶 gai该 gan干 gang冈 gao篙 ge哥 gei给 gen根 geng耕 gong工 gou钩 gu辜 gua刮 guai乖 guan棺 guang光 gui瑰 gun辊 guo锅 ha哈 hai骸 han酣 ' +
  'hang夯 hao壕 he呵 hei嘿 hen痕 heng哼 hong轰 hou喉 hu呼 hua花 huai槐 huan欢 huang荒 hui灰 hun荤 huo豁 ji击 jia嘉 jian歼 jiang僵 jiao蕉 ' +
  'jie揭 jin巾 jing荆 jiong炯 jiu揪 ju鞠 juan捐 jue撅 jun均 ka喀 kai开 kan刊 kang康 kao考 ke坷 ken肯 keng坑 kong空 kou抠 ku枯 kua夸 ' +
  'kuai块 kuan宽 kuang匡 kui亏 kun坤 kuo括 la垃 lai莱 lan蓝 lang琅 lao捞 le勒 lei雷 leng棱 li厘 lia俩 lian联 liang粮 liao撩 lie列 lin琳 ' +
  'ling玲 liu溜 long龙 lou楼 lu芦 lv驴 luan峦 lve掠 lun抡 luo萝 ma妈 mai埋 man瞒 mang芒 mao猫 me么 mei玫 men门 meng萌 mi眯 mian棉 miao苗 ' +
  'mie蔑 min民 ming明 miu谬 mo摸 mou谋 mu拇 na拿 nai氖 nan南 nang囊 nao挠 ne呢 nei馁 nen嫩 neng能 ni妮 nian蔫 niang娘 niao鸟 nie捏 nin您 ' +
  'ning柠 niu牛 nong脓 nu奴 nv女 nve虐 nuan暖 nuo挪 o哦 ou欧 pa啪 pai拍 pan攀 pang乓 pao抛 pei呸 pen喷 peng砰 pi坯 pian篇 piao飘 pie撇 ' +
  'pin拼 ping乒 po坡 pou剖 pu扑 qi期 qia掐 qian牵 qiang枪 qiao橇 qie切 qin钦 qing青 qiong琼 qiu秋 qu趋 quan圈 que缺 qun裙 ran然 rang瓤 ' +
  'rao饶 re惹 ren壬 reng扔 ri日 rong戎 rou揉 ru茹 ruan软 rui蕊 run闰 ruo若 sa撒 sai腮 san三 sang桑 sao搔 se瑟 sen森 seng僧 sha莎 shai筛 ' +
  'shan珊 shang墒 shao梢 she奢 shen砷 sheng声 shi师 shou收 shu蔬 shua刷 shuai摔 shuan栓 shuang霜 shui谁 shun吮 shuo说 si斯 song松 ' +
  'sou搜 su苏 suan酸 sui虽 sun孙 suo蓑 ta塌 tai胎 tan坍 tang汤 tao掏 te特 teng藤 ti梯 tian天 tiao挑 tie贴 ting厅 tong通 tou偷 tu凸 tuan湍 ' +
  'tui推 tun吞 tuo拖 wa挖 wai歪 wan豌 wang汪 wei威 wen瘟 weng嗡 wo挝 wu巫 xi昔 xia瞎 xian掀 xiang相 xiao萧 xie楔 xin薪 xing星 xiong兄 ' +
  'xiu休 xu墟 xuan轩 xue靴 xun勋 ya压 yan焉 yang殃 yao邀 ye椰 yi一 yin茵 ying英 yo哟 yong拥 you幽 yu迂 yuan鸳 yue曰 yun耘 za匝 zai栽 zan咱 ' +
  'zang赃 zao遭 ze责 zei贼 zen怎 zeng增 zha扎 zhai摘 zhan瞻 zhang樟 zhao招 zhe遮 zhen珍 zheng蒸 zhi芝 zhong中 zhou舟 zhu珠 zhua抓 ' +
  'zhuai拽 zhuan专 zhuang桩 zhui椎 zhun谆 zhuo捉 zi兹 zong鬃 zou邹 zu租 zuan钻 zui嘴 zun尊 zuo昨';

/** Characters of names that stand outside that order. */
const MORE =
  'bei蓓 bo亳 cen岑 chen琛谌 chi郗 da妲鞑靼 dai黛岱 dan儋 di邸 fan梵 fei斐 fu芙 han晗 hao昊皓颢 hong泓 hua桦骅 huan郇 hui晖珲 hun琿 ji霁嵇 jia伽迦 ' +
  'jie婕 jin瑾 jing菁泾 jue珏 jun珺隽 kan阚 ke珂 kun琨 lan岚 lao崂 li郦溧 lin蔺 ling翎 lu璐泸 luan栾 luo珞漯 miao淼缪 min闵岷 nao瑙 peng芃 ' +
  'po鄱珀 pu濮莆 qi琪淇琦祺麒亓 qian芊茜 qin覃 qu瞿衢 quan荃 ran苒 rong榕镕 rui睿芮 shen莘 sheng晟 si泗 song嵩 tao韬 teng滕 ti缇 ting婷 tong仝 ' +
  'wa佤 wei玮炜薇 wen雯汶 wu邬婺 xi曦 xian冼 xiao潇筱骁 xin馨 xuan璇暄萱铉 xun洵荀浔巽 ya娅 yan嫣琰闫晏 yi漪熠祎翊 ying滢 yong邕 yu煜瑜钰妤 yuan媛沅 yue玥 ' +
  'yun贇郓 zang臧 zhang璋 zhao钊 zhen圳 zhi芷 zi梓淄';

/** Second readings of characters that stand in names. */
const OTHER =
  '重chong 长zhang 朝zhao 单shan 单chan 解xie 行hang 乐yue 盛cheng 区ou 仇qiu 查zha 盖ge 伽ga 卡qia 什shen 贾gu 石dan 大dai 车ju 藏zang 覃tan 缪mou 翟di 尉yu 曾ceng 厦sha';

let table: Map<string, readonly string[]> | null = null;

/** The readings of a character, the usual one first; none for a character that is not in use in names. */
export function readingsOf(character: string): readonly string[] {
  table ??= makeTable();
  return table.get(character) ?? [];
}

let bySyllable: Map<string, string> | null = null;

/** The characters that may be read so, by syllable. */
export function charactersBySyllable(): ReadonlyMap<string, string> {
  if (bySyllable) return bySyllable;
  bySyllable = new Map();
  table ??= makeTable();
  for (const [character, readings] of table) {
    for (const reading of readings) bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character);
  }
  return bySyllable;
}

function makeTable(): Map<string, readonly string[]> {
  const made = new Map<string, readonly string[]>();
  const firsts = new Map(FIRST_OF_SYLLABLE.split(' ').map((item) => [item.slice(-1), item.slice(0, -1)]));
  let syllable = '';
  for (const character of commonCharacters()) {
    syllable = firsts.get(character) ?? syllable;
    made.set(character, [syllable]);
  }
  for (const item of MORE.split(' ')) {
    const [, reading = '', characters = ''] = /^([a-z]+)(.+)$/u.exec(item) ?? [];
    for (const character of characters) made.set(character, [reading]);
  }
  for (const item of OTHER.split(' ')) {
    const character = item[0]!;
    made.set(character, [...(made.get(character) ?? []), item.slice(1)]);
  }
  return made;
}

/** The first level of GB 2312-80 in its order: rows 16 to 55. */
function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let place = 0xa1; place <= (row === 0xd7 ? 0xf9 : 0xfe); place++) bytes.push(row, place);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}
