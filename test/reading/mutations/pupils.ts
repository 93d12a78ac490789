import type { BookSize, Pupil } from "./book";
import type { Random } from "./random";

const surnames = [
  ...Array.from("王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董袁于余"),
  "欧阳",
  "上官",
];
const given = Array.from(
  "子涵浩宇欣怡梓轩雨桐一诺思远嘉宁若曦俊杰晨阳佳琪安然文博诗语天佑明慧景行书瑶",
);
const longNames = ["阿依古丽·买买提", "迪力夏提·吐尔逊", "次仁央宗", "古丽娜尔", "娜仁托娅"];

/** Invented names, unlike within a class; now and then the same name stands in two classes. */
export function inventPupils(
  { classes, pupilsInClass }: BookSize,
  hasNumbers: boolean,
  random: Random,
): readonly Pupil[] {
  const pupils: Pupil[] = [];
  const everyName = new Set<string>();
  for (let classNth = 1; classNth <= classes; classNth++) {
    const inClass = new Set<string>();
    for (let seat = 1; seat <= pupilsInClass; seat++) {
      const homonym = classNth > 1 && random.chance(0.08) ? random.pick([...everyName]) : null;
      let name = homonym ?? inventName(random);
      while (inClass.has(name) || (homonym === null && everyName.has(name))) {
        name = inventName(random) + random.pick(given);
      }
      inClass.add(name);
      const number = hasNumbers ? String(20_250_000 + classNth * 100 + seat) : null;
      pupils.push({ name, number, classNth });
    }
    for (const name of inClass) everyName.add(name);
  }
  return pupils;
}

function inventName(random: Random): string {
  if (random.chance(0.04)) return random.pick(longNames);
  return (
    random.pick(surnames) + random.pick(given) + (random.chance(0.7) ? random.pick(given) : "")
  );
}
