/**
 * 拼音首字母: the letters with which a person types a name, one set a character. A character that is read in
 * several ways has a letter for each; what is no 汉字 stands for itself.
 */
export function initialsOf(name: string): readonly string[] {
  return Array.from(name.normalize("NFKC").toLowerCase())
    .filter((character) => !/[\s·•]/u.test(character))
    .map((character) => severalReadings.get(character) ?? initialOf(character));
}

/** Whether the letters are the initials of a stretch of the name: `lsy` and `sy` find 陆思远. */
export function matchesInitials(name: string, letters: string): boolean {
  if (!/^[a-z]+$/.test(letters)) return false;
  const initials = initialsOf(name);
  return initials.some((_, from) =>
    Array.from(letters).every((letter, at) => initials[from + at]?.includes(letter) === true),
  );
}

/** By the order in which a Chinese dictionary sorts: each letter begins with the character named here. */
const firstOfLetter = [
  ...["a阿", "b八", "c嚓", "d哒", "e妸", "f发", "g旮", "h哈", "j讥", "k咔", "l垃", "m妈"],
  ...["n拏", "o噢", "p妑", "q七", "r呥", "s仨", "t他", "w屲", "x夕", "y丫", "z帀"],
].map((entry) => ({ letter: entry.slice(0, 1), first: entry.slice(1) }));

const dictionary = new Intl.Collator("zh-Hans-CN-u-co-pinyin");

/** A school's names are made of a few hundred characters, and a search looks at all of them with each key. */
const known = new Map<string, string>();

function initialOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const initial = lookUpInitial(character);
  known.set(character, initial);
  return initial;
}

function lookUpInitial(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character;
  const found = firstOfLetter.findLast(({ first }) => dictionary.compare(character, first) >= 0);
  return found?.letter ?? character;
}

/** Surnames and characters of given names that a dictionary sorts by another reading than people may use. */
const severalReadings: ReadonlyMap<string, string> = new Map(
  (
    "单ds 曾zc 解xj 仇qc 区oq 查zc 朴pb 尉yw 长cz 俟sq 万wm 覃qt 乐ly 翟zd 重cz 行xh 朝cz 藏cz 会hk 车cj " +
    "沈sc 繁fp 茜qx 奇qj 宿sx 厦xs 阿ae 传cz 降jx 省sx 校xj 贾jg 强qj 盛sc 晟sc 澄cd 种cz 隗wk 郗xc 郇xh " +
    "折sz 宓mf 祭zj 褚cz 缪mj 石sd 洗xs 系xj 调td 弹dt 洞dt 秘mb 逄pf 召sz 谌cs 员yx 殷yx 臭cx 柏b 盖g"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 1), entry.slice(1)] as const),
);
