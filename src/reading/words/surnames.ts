/** 常见姓氏: tell a column of names from other short words where no header does. */
const surnames = new Set(
  `王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付
  方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁
  尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席
  卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼
  盘满闻厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜
  印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由`.replace(
    /\s/gu,
    "",
  ),
);

const fullName = /^\p{Script=Han}{2,4}$/u;
const longName = /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u;

/** Whether these words look like a Chinese name; 欧阳 and other double names begin with a common one or not at all. */
export function looksLikeName(word: string): boolean {
  if (longName.test(word)) return true;
  return (
    fullName.test(word) &&
    (surnames.has(word.charAt(0)) ||
      /^(?:欧阳|上官|司马|诸葛|皇甫|尉迟|慕容|司徒|夏侯|东方|令狐|端木)/u.test(word))
  );
}
