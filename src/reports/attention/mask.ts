/** 复姓: whose first two characters are the surname. */
const longSurnames =
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 夏侯 端木 司徒 南宫 西门 独孤".split(
    " ",
  );

const stars = "**";

/** 张**: the surname, and as many stars for every name. */
export function maskedName(name: string): string {
  const [first = ""] = name.trim().match(/\p{L}+/u) ?? [];
  if (first === "") return "";
  const surname = longSurnames.find((each) => first.startsWith(each) && first.length > each.length);
  return `${surname ?? Array.from(first)[0] ?? ""}${stars}`;
}

/** ****3359: the last four digits of the first number that is long enough to be a telephone's. */
export function maskedPhone(text: string): string {
  const digits = text.normalize("NFKC").replaceAll(/(?<=\d)[\s\-()]+(?=\d)/gu, "");
  const [number] = /\d{7,}/u.exec(digits) ?? [];
  return number === undefined ? "" : `****${number.slice(-4)}`;
}

/** 3707********1234: who knows the number can tell which it is, nobody else can use it. */
export function maskedId(text: string): string {
  const number = text.normalize("NFKC").replaceAll(/[\s-]+/gu, "");
  const [, letter = "", digits = ""] = /^([A-Za-z]?)([\dXx*]+)$/u.exec(number) ?? [];
  if (digits === "") return "";
  const hidden = "********";
  return digits.length < longId ? hidden : letter + digits.slice(0, 4) + hidden + digits.slice(-4);
}

/** Whether it is, or holds, the number of an identity card: 学籍号 is often G and that number. */
export function isIdentityNumber(text: string): boolean {
  return /^[A-Za-z]?\d{17}[\dXx]$/u.test(text.trim());
}

/** Of a shorter number eight digits would be most. */
const longId = 14;

/** 龙都街道****: the town, else the county; nothing that leads to the door. */
export function maskedAddress(text: string): string {
  const plain = text.normalize("NFKC").replaceAll(/\s+/gu, "");
  if (plain === "") return "";
  const [place = ""] = town.exec(plain) ?? county.exec(plain) ?? [];
  return `${place.replace(within, "")}****`;
}

const town = /^[^\d]{1,}?(?:街道|镇(?!江|平|安|海)|乡(?!宁))/u;
const county = /^[^\d]+?(?:县|旗|(?<![小社校园])区|市(?!.*(?:县|旗|(?<![小社校园])区)))/u;
/** What the town lies in: whoever reads the list knows it. */
const within = /^.*(?:省|自治区|州|盟|市|区|县|旗)(?=.)/u;
