import type { Citation } from "../citation";

const caosi = {
  title: "青县曹寺中学控辍保学工作制度",
  issuer: "河北省青县曹寺中学",
  effectiveFrom: null,
  where: "曹寺中学控辍保学工作制度.doc，文档分享网站上的预览文本",
  wording: "verbatim",
  trust: "B",
} as const;

/** 控辍保学和考勤的出处. */
export const attendanceCitations = [
  {
    ...caosi,
    id: "caosi/contact",
    article: "班级出席上报与学生辍学管理制度 一",
    quote:
      "如遇学生无故缺席的,应及时和家长取得联系,了解原因,视情节进行说服教育,出现辍学苗头,应上报年级负责人",
  },
  {
    ...caosi,
    id: "caosi/daily-counts",
    article: "班级出席上报与学生辍学管理制度 二",
    quote:
      "课任教师每天要及时将上课人数通报班主任,班主任每天要及时把班级人数和变动情况上报年级主任,年级主任每周要及时把学生人数和变动情况上报教导处和校长室。",
  },
  {
    ...caosi,
    id: "caosi/same-day",
    article: "班级出席上报与学生辍学管理制度 三",
    quote:
      "班主任发现有未请假、无理由、不到校学生后,要及时向教导处报告。并要于当日进行家访,查明学生未到校的原因,区分有无正当理由及是否有辍学苗头,其结果向教导处汇报,登记备案。",
  },
  {
    ...caosi,
    id: "caosi/three-days",
    article: "控辍保学工作责任制度 4",
    quote:
      "适龄儿童、少年未按规定入学,在校生要求退学或连续三日无故不到校的,由班主任、课任教师或由学校指定专人进行家访,并将家访情况形成书面材料存档。",
  },
  {
    ...caosi,
    id: "caosi/return-notice",
    article: "班级出席上报与学生辍学管理制度 五",
    quote:
      "由学校向辍学学生监护人送达义务教育劝学书,并规劝辍学生监护人七日内送学生复学,同时将学生辍学情况书面通报辍学学生监护人口所在地的村民委员会或居委会,请村(居)民委员会说服动员监护人送辍学学生按时复学。",
  },
  {
    ...caosi,
    id: "caosi/report-to-government",
    article: "班级出席上报与学生辍学管理制度 五",
    quote:
      "经劝学教育仍不送被监护人复(入)学的监护人,学校将及时上报乡人民政府和县教育局,进一步进行复学敦促,甚至行政处罚、强制执法。",
  },
  {
    id: "return-notice-form/seven-days",
    title: "义务教育劝学通知书（样式）",
    issuer: "学校文书（网页转载）",
    article: "劝学通知书正文",
    effectiveFrom: null,
    quote: "请你们在接到本劝学书7日内,送被监护人复学",
    where: "http://004km.cn/a13/2019051513/6e544db5ec006be8.html",
    wording: "verbatim",
    trust: "B",
  },
  {
    id: "minors-protection-2024/28",
    title: "中华人民共和国未成年人保护法",
    issuer: "全国人民代表大会常务委员会",
    article: "第二十八条第二款（2024 年修正）",
    effectiveFrom: "2024-04-26",
    quote:
      "学校应当对尚未完成义务教育的辍学未成年学生进行登记并劝返复学；劝返无效的，应当及时向教育行政部门书面报告。",
    where: "https://github.com/LawRefBook/Laws，社会法，未成年人保护法(2024-04-26)",
    wording: "verbatim",
    trust: "A",
  },
  {
    id: "compulsory-education-2018/58",
    title: "中华人民共和国义务教育法",
    issuer: "全国人民代表大会常务委员会",
    article: "第五十八条（2018 年修正）",
    effectiveFrom: "2018-12-29",
    quote:
      "适龄儿童、少年的父母或者其他法定监护人无正当理由未依照本法规定送适龄儿童、少年入学接受义务教育的，由当地乡镇人民政府或者县级人民政府教育行政部门给予批评教育，责令限期改正。",
    where: "https://github.com/LawRefBook/Laws，行政法，义务教育法(2018-12-29)",
    wording: "verbatim",
    trust: "A",
  },
  {
    id: "delinquency-prevention/34",
    title: "中华人民共和国预防未成年人犯罪法",
    issuer: "全国人民代表大会常务委员会",
    article: "第三十四条",
    effectiveFrom: null,
    quote: "（转述）未成年学生旷课、逃学的，学校应当及时联系其父母或者其他监护人，了解有关情况。",
    where: "法律条文，凭条号转述，请与原文核对",
    wording: "paraphrase",
    trust: "A",
  },
  {
    id: "xianyou-2019/one-week",
    title: "仙游县教育局控辍保学通知",
    issuer: "福建省仙游县教育局",
    article: "疑似辍学的标注",
    effectiveFrom: null,
    quote: "（转述）无故连续不到校超过一周的，在学籍系统中标注为疑似辍学。",
    where: "http://www.xianyou.gov.cn/xyxjyj/xyjy/dygz/201907/t20190703_1384247.htm",
    wording: "paraphrase",
    trust: "A",
  },
  {
    id: "suspected-to-dropout/one-month",
    title: "义务教育辍学学生认定办法",
    issuer: "教育部门（网页转载）",
    article: "辍学的认定",
    effectiveFrom: null,
    quote: "（转述）疑似辍学超过一个月的，认定为辍学。",
    where: "https://d.460.net.cn/a/467169.html",
    wording: "paraphrase",
    trust: "B",
  },
  {
    id: "late-or-early/three-times",
    title: "学生考勤制度",
    issuer: "学校制度（网页转载）",
    article: "迟到、早退的折算",
    effectiveFrom: null,
    quote: "（转述）迟到或早退 3 次，按旷课 1 节计。",
    where: "https://m.777doc.com/doc-938301.html",
    wording: "paraphrase",
    trust: "B",
  },
  {
    id: "unexcused-lessons/ten",
    title: "学生旷课处分规定",
    issuer: "未署名网页",
    article: "累计旷课的第一档",
    effectiveFrom: null,
    quote: "（转述）一学期累计旷课达 10 节的，列入第一档；以后各档为 20、30、50 节。",
    where: "http://m.manyoumao.com/know/3472589.html",
    wording: "paraphrase",
    trust: "C",
  },
] as const satisfies readonly Citation[];
