type InsertRule = (this: CSSStyleSheet, rule: string, index?: number) => number;

/**
 * Of Fluent's thousands of rules jsdom gets only those that decide whether something is there for a person:
 * it matches every rule against every element for each query by role, which took five sixths of the time.
 */
const insertRule: InsertRule = Reflect.get(CSSStyleSheet.prototype, "insertRule");

CSSStyleSheet.prototype.insertRule = function (rule, index = 0) {
  if (!/display|visibility|opacity|pointer-events/u.test(rule)) return 0;
  return insertRule.call(this, rule, Math.min(index, this.cssRules.length));
};
