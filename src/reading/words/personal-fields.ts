import type { PersonalField } from "../../records";

/** 信息表的列: by which words a column is known. One word, one place. */
const words: Readonly<Record<PersonalField, string>> = {
  gender: "性别 男女 gender sex",
  "birth-date": "出生日期 出生年月 出生年月日 出生时间 生日 birthday birthdate dateofbirth",
  "id-number":
    "身份证号 身份证件号 身份证号码 身份证 身份证件号码 证件号码 证件号 学生身份证号 学生身份证 公民身份号码 居民身份证号",
  phone: `电话 联系电话 手机 手机号 手机号码 联系方式 电话号码 联系手机 家庭电话 家长电话 家长手机 家长手机号 家长联系电话
    家长联系方式 父亲电话 母亲电话 父亲手机 母亲手机 父亲联系电话 母亲联系电话 监护人电话 监护人联系电话 监护人手机 监护人联系方式
    紧急联系电话 phone mobile tel telephone`,
  address: `住址 地址 家庭住址 家庭地址 现住址 现住地址 现居住地 居住地 居住地址 居住地详细地址 通讯地址 通信地址 具体地址 详细地址
    家庭详细地址 家庭详细住址 address`,
  guardian: `家长 家长姓名 监护人 监护人姓名 监护人一 监护人二 监护人1 监护人2 第一监护人 第二监护人 监护人一姓名 监护人二姓名
    监护人1姓名 监护人2姓名 父亲 母亲 父亲姓名 母亲姓名 爸爸 妈妈 实际监护人 法定监护人 guardian parent`,
  "guardian-relation": "与学生关系 关系 与监护人关系 监护人关系 与本人关系 与学生的关系",
  boarding: `是否住校 是否住宿 住宿 住校 走读/住校 寄宿/走读 走读/寄宿 住宿/走读 寄宿 走读 寄宿走读 住宿走读 走读住校 是否寄宿
    是否走读 是否寄宿生 是否住宿生 住宿情况 住校情况 就读方式`,
  remark: "备注 说明 备考 附注 备 情况说明 备注说明 其他说明 remark remarks note notes comment",
};

const byWord: ReadonlyMap<string, PersonalField> = new Map(
  fields().flatMap((field) => words[field].split(/\s+/u).map((word) => [word, field] as const)),
);

/** What a column is known as; of a header of several rows the whole or its lowest word. Normalised words. */
export function findPersonalField(word: string, leaf: string): PersonalField | null {
  return byWord.get(word) ?? byWord.get(leaf) ?? null;
}

function fields(): readonly PersonalField[] {
  return [
    ...(["gender", "birth-date", "id-number", "phone", "address"] as const),
    ...(["guardian", "guardian-relation", "boarding", "remark"] as const),
  ];
}
