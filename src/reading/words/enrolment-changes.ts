import { enrolmentChangeTypes, type EnrolmentChangeType } from "../../school";

/** 异动类型: the codes of the national register and the words that schools write. One word, one place. */
const types: Readonly<
  Record<EnrolmentChangeType, { readonly codes: string; readonly words: string }>
> = {
  resumed: { codes: "12", words: "复学 复课 返校 恢复学籍 休学期满复学 休学后复学 休学复学" },
  transferredIn: { codes: "22 08 26 27", words: "转入 转进 插班" },
  enteredCountry: { codes: "07", words: "入境 回国" },
  registeredAnew: { codes: "28", words: "户口新报 新报户口" },
  enrolledLate: { codes: "29", words: "补报 补录" },
  otherIncrease: { codes: "89", words: "其他增加 其它增加" },
  suspended: { codes: "11", words: "休学 停学" },
  transferredOut: { codes: "21 36 37 38", words: "转出 转走 转往" },
  leftCountry: { codes: "35", words: "出境 出国 移民" },
  died: { codes: "51", words: "死亡 病故 去世 亡故" },
  droppedOut: { codes: "", words: "辍学 流失 失学" },
  withdrew: { codes: "", words: "退学" },
  otherDecrease: { codes: "99", words: "其他减少 其它减少 参军 入伍 服兵役" },
  repeatedGrade: { codes: "01", words: "留级 重读" },
  skippedGrade: { codes: "", words: "跳级" },
  changedClass: { codes: "05", words: "调班 转班 换班" },
  borrowedIn: { codes: "", words: "借入 借读转入 来我校借读" },
  borrowedOut: { codes: "", words: "借出 外出借读 借读转出 到外校借读 在外借读" },
  graduated: { codes: "", words: "毕业 结业" },
};

/** 转学, 借读: in or out, as another column of the row or the title tells. */
const twoWay: Readonly<Record<string, { readonly in: Direction; readonly out: Direction }>> = {
  转学: { in: "transferredIn", out: "transferredOut" },
  借读: { in: "borrowedIn", out: "borrowedOut" },
};

type Direction = Extract<
  EnrolmentChangeType,
  "transferredIn" | "transferredOut" | "borrowedIn" | "borrowedOut"
>;

const byCode: ReadonlyMap<string, EnrolmentChangeType> = new Map(
  enrolmentChangeTypes.flatMap((type) =>
    types[type].codes.split(" ").flatMap((code) => (code === "" ? [] : [[code, type] as const])),
  ),
);

/** Longest first, so that 休学期满复学 is no 休学. */
const byWord: readonly (readonly [word: string, type: EnrolmentChangeType])[] = enrolmentChangeTypes
  .flatMap((type) => types[type].words.split(" ").map((word) => [word, type] as const))
  .sort(([one], [other]) => other.length - one.length);

/** What takes the word back: 拟转出, 未复学, 疑似辍学. */
const takenBack = /[未拟没]|不(?:同意|予|批)|申请|撤[销回]|取消|疑似|预防|防止/u;

/**
 * The type that a cell or a title states, by its code (22, 08) or its words (省外转入); null where it states
 * none or several. `towards` settles what goes both ways (转学).
 */
export function findChangeType(
  text: string,
  towards: "in" | "out" | null = null,
): EnrolmentChangeType | null {
  const code = /^\d{1,2}(?!\d)/u.exec(text)?.[0]?.padStart(2, "0");
  const coded = code === undefined ? null : (byCode.get(code) ?? null);
  if (/^\d+$/u.test(text)) return coded;
  if (takenBack.test(text)) return null;
  const found = new Set<EnrolmentChangeType>();
  let rest = text;
  for (const [word, type] of byWord) {
    if (!rest.includes(word)) continue;
    rest = rest.replaceAll(word, " ");
    found.add(type);
  }
  if (found.size === 0 && towards !== null) {
    for (const [word, types] of Object.entries(twoWay)) {
      if (rest.includes(word)) found.add(types[towards]);
    }
  }
  const [only = null] = found;
  if (found.size > 1) return null;
  return coded !== null && only !== null && coded !== only ? null : (only ?? coded);
}

/** The word of a type for people to read, where a sheet has only its code. */
export function wordOfChange(type: EnrolmentChangeType): string {
  return types[type].words.split(" ")[0] ?? "";
}

/** Pupils of these are gone or on leave: nothing is asked of them until they come back. */
export const leavingTypes: ReadonlySet<EnrolmentChangeType> = new Set([
  ...(["suspended", "transferredOut", "leftCountry", "died"] as const),
  ...(["droppedOut", "withdrew", "otherDecrease"] as const),
]);

/** What a column of a sheet of changes holds. */
export type ChangeColumn =
  | { readonly kind: "type" }
  /** Null: of whatever change the row is about. */
  | { readonly kind: "date"; readonly of: EnrolmentChangeType | null }
  /** The school on the other side, or its place: tells which way a 转学 went. */
  | { readonly kind: "school"; readonly towards: "in" | "out" }
  | { readonly kind: "about" };

const columns: readonly (readonly [ChangeColumn, string])[] = [
  [
    { kind: "type" },
    "异动类型 异动类别 异动情况 异动种类 异动性质 异动代码 异动类型代码 变动类型 变动类别 变动情况 学籍异动 学籍异动类型 转学类型",
  ],
  [{ kind: "date", of: null }, "异动时间 异动日期 变动时间 变动日期 办理时间 办理日期 生效日期"],
  [{ kind: "date", of: "transferredIn" }, "转入日期 转入时间 转进时间 转进日期"],
  [{ kind: "date", of: "transferredOut" }, "转出日期 转出时间 转走时间 转走日期"],
  [
    { kind: "date", of: "suspended" },
    "休学时间 休学日期 休学起始时间 休学开始时间 休学起始日期 休学开始日期 休学起止时间 休学起止日期",
  ],
  [{ kind: "date", of: "resumed" }, "复学时间 复学日期"],
  [{ kind: "date", of: "droppedOut" }, "辍学时间 辍学日期 流失时间 流失日期"],
  [{ kind: "date", of: "withdrew" }, "退学时间 退学日期"],
  [{ kind: "school", towards: "in" }, "来源学校"],
  [{ kind: "school", towards: "out" }, "转往学校 去向学校 转往何处 转学去向 学生去向"],
  [
    { kind: "about" },
    "异动原因 变动原因 转学原因 转入原因 转出原因 休学原因 复学原因 退学原因 辍学原因 流失原因 转入学校 转出学校 借读学校",
  ],
];

const columnByWord: ReadonlyMap<string, ChangeColumn> = new Map(
  columns.flatMap(([column, words]) => words.split(" ").map((word) => [word, column] as const)),
);

/** Header words that only sheets of changes have, as one list. */
export const changeHeaderWords: string = columns.map(([, words]) => words).join(" ");

/** What a column holds by its normalised header word; null for columns that are about something else. */
export function findChangeColumn(word: string): ChangeColumn | null {
  return columnByWord.get(word) ?? null;
}

/** 日期, 时间: the day of the change where no column says so in more words. */
export function isPlainDateColumn(word: string): boolean {
  return /^(?:日期|时间|登记日期|登记时间)$/u.test(word);
}

const change = "(?:转入|转出|转学|转进|休学|复学|退学|(?<!疑似)辍学|流失|借读|异动)";
/** A title or sheet name that speaks of pupils who came or left: 转出学生登记表, 休学名单, 学籍异动. */
export const changeTitle = new RegExp(
  `学籍变动|异动|转入转出|转学登记|${change}(?:[、和及与/]?${change})*(?:学?生|人员)?(?:情况|信息|数据)?(?:登记|统计|汇总|一览|花名|名|台|明细)+[表册单账]|^${change}(?:学?生)?$`,
  "u",
);
