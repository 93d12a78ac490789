import type { Citation } from "./policy";

/** 出处登记: every source that a rule may cite, once; policies and clauses name them by id. */
export const citations = [
  {
    id: "meiyuan-2007/1",
    title: "关于做好学生“留级”工作的职责与要求",
    issuer: "上海市梅园中学",
    article: "一、关于留级标准的认定 第1条",
    effectiveFrom: "2006-04-01",
    quote: "1、学年成绩不及格学科达5门以上。",
    where: "上海市梅园中学网站，2007-12-05 发布，校内方案中的转述",
    trust: "B",
  },
  {
    id: "meiyuan-2007/2",
    title: "关于做好学生“留级”工作的职责与要求",
    issuer: "上海市梅园中学",
    article: "一、关于留级标准的认定 第2条",
    effectiveFrom: "2006-04-01",
    quote:
      "2、学年总评成绩不及格学科在4门及其以下的,经补考后,语文、数学、外语学科中有2门不及格,或语文、数学、外语中有1门不及格,其他学科有2门不及格或不及格学科达到4门的。(初三毕业年级不设留级。)",
    where: "上海市梅园中学网站，2007-12-05 发布，校内方案中的转述",
    trust: "B",
  },
  {
    id: "shanghai-2006/repeat",
    title: "上海市中小学学籍管理办法",
    issuer: "上海市教育委员会（转载文本）",
    article: "留级（1）（2）",
    effectiveFrom: "2006-04-01",
    quote:
      "留级:(1)学生总评不及格学科达5门及以上。(2)中学生学年总评不及格学科在4门及以下的,经补考后,语文、数学、外语学科中有2门不及格;或语文、数学、外语中有1门不及格,其他学科有2门不及格;或不及格学科达4门的。",
    where: "https://www.diyiwenku.com/p/Q1FRWEw0OGJLdmlzNG5Ya1JydGk5dz09.html",
    trust: "B",
  },
  {
    id: "shanghai-2006/promote",
    title: "上海市中小学学籍管理办法",
    issuer: "上海市教育委员会（转载文本）",
    article: "升级（1）（2）",
    effectiveFrom: "2006-04-01",
    quote:
      "升级:(1)各科成绩学年总评全部及格。(2)中学生学年总评语文、数学、外语学科和其他学科中各有1门不及格。",
    where: "https://www.diyiwenku.com/p/Q1FRWEw0OGJLdmlzNG5Ya1JydGk5dz09.html",
    trust: "B",
  },
] as const satisfies readonly Citation[];

/** The source with this id, or null. */
export function findCitation(id: string): Citation | null {
  return citations.find((citation) => citation.id === id) ?? null;
}
