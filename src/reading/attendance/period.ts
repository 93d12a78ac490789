/** 哪年哪月, as far as title lines and a sheet's name say. */
export interface Period {
  /** Of the month or the first day that is named; else 2026年 alone. */
  readonly year: number | null;
  /** Where one month is named. */
  readonly month: number | null;
  /** 2025 for 2025—2026 学年: its months run from August 2025. */
  readonly schoolYear: number | null;
  readonly term: 1 | 2 | null;
  /** 3月2日—3月6日, or one day. */
  readonly span: DaySpan | null;
}

export interface DaySpan {
  readonly from: MonthDay;
  readonly to: MonthDay;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Reads 2026年3月考勤表, 二〇二六年三月, 2025—2026学年第二学期, 第8周（3月2日—3月6日）, 2026.3. */
export function findPeriod(texts: readonly string[]): Period {
  const text = plainDates(texts.join(" ; ")).replace(madeOn, " ");
  const ofYear = findSchoolYear(text);
  const span = findSpan(ofYear.rest);
  const day = span ?? findOneDay(ofYear.rest);
  const months = findMonths(day ? ofYear.rest.replace(day.text, " ") : ofYear.rest);
  const isAboutDays = span !== null || months.month === null;
  const stated = isAboutDays ? day : null;
  return {
    year: stated?.year ?? months.year,
    month: stated ? null : months.month,
    schoolYear: ofYear.from,
    term: ofYear.term,
    span: stated ? { from: stated.from, to: stated.to } : null,
  };
}

/** 2025 of “2025—2026 学年”. */
export function firstYearOf(schoolYear: string | null): number | null {
  return schoolYear === null ? null : findPeriod([schoolYear]).schoolYear;
}

/** Full width made plain, blanks gone, 二〇二六年三月五日 in digits. */
function plainDates(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[ \t\r\n\u3000]+/gu, "")
    .replace(/[〇零○]/gu, "〇")
    .replace(/[二][〇一二三四五六七八九]{3}(?=年|学年|[-—–~至])/gu, (year) =>
      Array.from(year, (digit) => String("〇一二三四五六七八九".indexOf(digit))).join(""),
    )
    .replace(
      /(?<![第\p{Script=Han}])(十[一二]?|[一二三四五六七八九])(?=月)|(?<=年|;|^)(十[一二]?|[一二三四五六七八九])(?=月)/gu,
      (month) => String(chineseNumbers.indexOf(month) + 1),
    )
    .replace(/[—–~～―]+|-{2,}/gu, "~");
}

const chineseNumbers = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");

/** 制表日期：2026年4月1日 is no day of the sheet. */
const madeOn =
  /(?:制表|填表|填报|打印|导出|生成|上报|更新|统计|填写|报送|录入|下载)(?:日期|时间|于)?:?\d{2,4}[年./-]\d{1,2}[月./-]?(?:\d{1,2}[日号]?)?/gu;

function findSchoolYear(text: string): {
  readonly from: number | null;
  readonly term: 1 | 2 | null;
  readonly rest: string;
} {
  const term = termOf(text);
  const years =
    /(?<!\d)(20\d{2})年?[-~至/](20\d{2}|\d{2}(?=学年))(?:学年度?|年度)?(?:-([12])(?!\d))?/u.exec(
      text,
    );
  if (years) {
    const [whole, from = "", to = "", number] = years;
    const follows = Number(to.slice(-2)) === (Number(from) + 1) % 100;
    const rest = text.replace(whole, " ");
    const said = number === "1" ? 1 : number === "2" ? 2 : term;
    if (follows) return { from: Number(from), term: said, rest };
  }
  const single = /(?<!\d)(20\d{2})学年度?/u.exec(text);
  if (single) return { from: Number(single[1]), term, rest: text.replace(single[0], " ") };
  const season = /(?<!\d)(20\d{2})年?(春|秋)/u.exec(text);
  if (!season) return { from: null, term, rest: text };
  const isSpring = season[2] === "春";
  const from = Number(season[1]) - (isSpring ? 1 : 0);
  return { from, term: isSpring ? 2 : 1, rest: text.replace(season[0], " ") };
}

function termOf(text: string): 1 | 2 | null {
  const first = /第[一1]学期|上学期|秋季?学期/u.test(text);
  const second = /第[二2]学期|下学期|春季?学期/u.test(text);
  return first === second ? null : first ? 1 : 2;
}

const beside = "(?:\\((?:周|星期).\\)|(?:周|星期)[一二三四五六日天])?";
const spanPattern = new RegExp(
  `(?<![\\d.-])(?:(20\\d{2})[年./-])?(\\d{1,2})[月./](\\d{1,2})[日号]?${beside}[-~至到](?:(20\\d{2})[年./-])?(?:(\\d{1,2})[月./-])?(\\d{1,2})[日号]?${beside}(?![\\d年月节])`,
  "u",
);
const isoSpan =
  /(?<!\d)(20\d{2})-(\d{1,2})-(\d{1,2})[~至到/](?:(20\d{2})-)?(?:(\d{1,2})-)?(\d{1,2})(?!\d)/u;
const oneDay =
  /(?<![\d-])(?:(20\d{2})[年./-])?(\d{1,2})(?:月(\d{1,2})[日号]|[./-](\d{1,2}))(?![\d./月年-])/u;

interface FoundDays extends DaySpan {
  readonly year: number | null;
  readonly text: string;
}

function findSpan(text: string): FoundDays | null {
  const found = isoSpan.exec(text) ?? spanPattern.exec(text);
  if (!found) return null;
  const [whole, year, month = "", day = "", , lastMonth, lastDay = ""] = found;
  const from = { month: Number(month), day: Number(day) };
  const to = { month: Number(lastMonth ?? month), day: Number(lastDay) };
  if (!isMonthDay(from) || !isMonthDay(to)) return null;
  return { from, to, year: year ? Number(year) : null, text: whole };
}

function findOneDay(text: string): FoundDays | null {
  const found = oneDay.exec(text);
  if (!found) return null;
  const [whole, year, month = "", day, otherDay] = found;
  if (year === undefined && day === undefined) return null;
  const from = { month: Number(month), day: Number(day ?? otherDay) };
  if (!isMonthDay(from)) return null;
  return { from, to: from, year: year ? Number(year) : null, text: whole };
}

function isMonthDay({ month, day }: MonthDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Months that are named; of several (2月—7月) only the first year counts. */
function findMonths(text: string): {
  readonly year: number | null;
  readonly month: number | null;
} {
  const found = [
    ...text.matchAll(/(?<![\d-])(20\d{2}|2\d(?=年))[年./-](1[0-2]|0?[1-9])(?![\d./-])/gu),
    ...text.matchAll(/(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/gu),
    ...text.matchAll(/(?<!\d|第|20\d{2}[年./-]|2\d年)()(1[0-2]|0?[1-9])(?=月)/gu),
    ...text.matchAll(/(?<![\d第])()(1[0-2]|0?[1-9])(?=[-~至到、](?:1[0-2]|0?[1-9])月)/gu),
  ].map(([, year = "", month = ""]) => ({
    year: year === "" ? null : Number(year.length === 2 ? `20${year}` : year),
    month: Number(month),
  }));
  const [first] = found;
  if (!first) return { year: findYear(text), month: null };
  const years = new Set(found.flatMap(({ year }) => year ?? []));
  const months = new Set(found.map(({ month }) => month));
  const year = years.size === 1 ? ([...years][0] ?? null) : first.year;
  return { year: year ?? findYear(text), month: months.size === 1 ? first.month : null };
}

/** 2026年; 2024级 is a class. */
function findYear(text: string): number | null {
  const years = new Set(
    [...text.matchAll(/(?<!\d)(20\d{2})(?:年(?!级|届|入学)|(?=考勤|点名|签到|出勤))/gu)].map(
      ([, year]) => Number(year),
    ),
  );
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}
