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
