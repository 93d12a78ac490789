import type { Chance } from "./chance";

/** 姓名 of pupils who do not exist: surnames as frequent as in a class list, given names of our own. */
export function drawPupilName(chance: Chance): string {
  const draw = chance.fraction();
  if (draw < 0.012) return `${chance.pick(minorityGivenNames)}·${chance.pick(minorityFatherNames)}`;
  if (draw < 0.03) return chance.pick(compoundSurnames) + drawGivenName(chance);
  return chance.pick(surnamesFor(draw)) + drawGivenName(chance);
}

/** With a full-width blank after the surname, as people line names up by hand. */
export function spacedName(name: string): string {
  return `${name.slice(0, 1)}\u3000${name.slice(1)}`;
}

function surnamesFor(draw: number): Characters {
  if (draw < 0.55) return frequentSurnames;
  return draw < 0.93 ? commonSurnames : rareSurnames;
}

function drawGivenName(chance: Chance): string {
  if (chance.fraction() < 0.1) return chance.pick(singleGivenNames);
  return chance.pick(firstCharacters) + chance.pick(secondCharacters);
}

type Characters = readonly [string, ...string[]];

const characters = (text: string): Characters => {
  const [first = "", ...rest] = text;
  return [first, ...rest];
};
const words = (text: string): Characters => {
  const [first = "", ...rest] = text.split(" ");
  return [first, ...rest];
};

const frequentSurnames = characters("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁");
const commonSurnames = characters(
  "谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤",
);
const rareSurnames = characters(
  "温康施牛樊葛邢安齐伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲滕屈饶解牟艾尤穆农司卓古吉",
);
const compoundSurnames = words("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 慕容 令狐 司徒");
const firstCharacters = characters(
  "子梓雨思欣浩宇博文若可佳嘉一诗语书景知云晓清明星辰沐承奕泽睿皓俊家启彦修言安静心怡慧婉悦乐亦以予之向昕远卓立天逸凯锦雅芷含舒初念夏秋冬",
);
const secondCharacters = characters(
  "涵轩然萱琪瑶妍彤宁航宸阳晨曦霖源洋杰豪翔鸣飞舟帆川峰岚屿野溪禾苗竹柠桐楠棠榕菲芸蕾薇澜清澄朗恒毅诚谦和平安悠扬歌韵诗画墨砚行远帆泽瑜瑾珩玥珂",
);
const singleGivenNames = characters("晗铄玥骁沐昱熠珩翊彧笛朔霁棣榛湉芃茉");
const minorityGivenNames = words(
  "阿依努尔 古丽米热 迪丽努尔 麦迪娜 木拉提 巴合提 艾力亚尔 热依扎 叶尔肯 凯丽比努尔",
);
const minorityFatherNames = words("吐尔逊 买买提 艾山 阿不都拉 库尔班 赛力克 玉素甫 哈斯木");
