import { initialsOf, matchesInitials } from "../../src/taskpane/view/pinyin-initials";

describe("拼音首字母", () => {
  it.each([
    ["陆思远", "lsy"],
    ["程立航", "clh"],
    ["欧阳子涵", "oyzh"],
    ["诸葛思远", "zgsy"],
    ["阿依古丽·买买提", "aygl"],
    ["安书瑶", "asy"],
    ["区子墨", "ozm"],
    ["单晨曦", "scx"],
    ["曾悦", "zy"],
    ["解雨桐", "xyt"],
    ["尉迟锦", "ycj"],
    ["乐嘉", "yj"],
    ["曹子墨", "czm"],
    ["佟丽娅", "tly"],
    ["闫睿", "yr"],
    ["夏梓萱", "xzx"],
    ["仲昊", "zh"],
    ["鄂尔泰", "eet"],
  ])("finds %s by %s", (name, letters) => {
    expect(matchesInitials(name, letters)).toBe(true);
  });

  it("finds a stretch of a name, and no letters that do not follow each other", () => {
    expect(matchesInitials("陆思远", "sy")).toBe(true);
    expect(matchesInitials("陆思远", "ly")).toBe(false);
    expect(matchesInitials("陆思远", "lsyx")).toBe(false);
    expect(matchesInitials("陆思远", "陆")).toBe(false);
    expect(matchesInitials("", "a")).toBe(false);
  });

  it("leaves letters of a name as they are", () => {
    expect(initialsOf("Anna 李")).toEqual(["a", "n", "n", "a", "l"]);
  });
});
