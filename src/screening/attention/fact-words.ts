/** 是, 否, 无 and the words around a phrase that turn it round or leave it open. All as {@link plainText} leaves them. */

export const yesWords: ReadonlySet<string> = new Set(
  "是 是的 有 对 属于 属 为是 y yes true t √ ✓ ✔ ☑ ■ ✅ v 享受 享受中 在享 已享受 持证 符合 已认定".split(
    " ",
  ),
);

export const noWords: ReadonlySet<string> = new Set(
  "否 不是 不属于 不属 非 不 没 n no false f × ✗ ✘ ✕ ☒ x 不享受 未享受 不符合 未认定 不存在".split(
    " ",
  ),
);

export const noneWords: ReadonlySet<string> = new Set(
  "无 没有 暂无 均无 都无 无此情况 无此类情况 未发现 无特殊情况 没有特殊情况 无异常 none null nil na n/a 〇 零".split(
    " ",
  ),
);

/** Written where nothing is to be said. */
export const dashes = /^[-—–―－_/\\~～一.。*＊]+$/u;

/** Under headers of family, health and the like: nothing to report. */
export const normalWords: ReadonlySet<string> = new Set(
  `正常 健康 良好 健全 完整 健康或良好 健康良好 身体健康 身心健康 无疾病 一切正常 普通 一般 一般或较弱 双全 健在 均健在 和睦 完好 优 优秀 好 较好
  一般家庭 普通家庭 普通学生 普通生 一般学生 一般生 正常学生 普通类 一般类 农业 非农业`.split(
    /\s+/u,
  ),
);

/** A template nobody filled in: 是/否, □是□否. */
export const unfilled = /^[□☐○]?(?:是|有)[/、|\\或]?[□☐○]?(?:否|无)$/u;
export const ticked = /[☑√✓✔■✅](是|有|否|无)/u;

/** 是，父母外出: an answer, and more. */
export const answerThenMore = /^(是|有|否|无|不是|没有|√|×)[,;:、。( ]+(.+)$/u;

const is =
  "(?:是|为|系|属于|属|享受|享有|有|患有|患|纳入|列入|列为|被|认定为|认定|评为|发现|存在|任何|先天|先天性|明显|身体|家庭|在|办理|持有|领取|领|过|本人|学生|该|此|其|已|的|得|做|参加)*";

/** What is masked stands as this: a phrase found earlier, or a word that only looks like one. */
export const mask = "\u0001";
const earlier = `(?:[${mask}]+(?:户|家庭|学生|生|儿童|子女|人员)?(?:或者|或|和|及|以及|与|也|亦|、)+)*`;

/** 是否低保：the answer follows. */
export const asked = new RegExp(`(?:是否|是不是|有无|有没有|否则)${is}$`, "u");
/** 非低保, 不属于低保, 没有低保或残疾. */
export const negatedBefore = new RegExp(
  `(?:非|不是|不属于|不属|不|未|没有|没|无|否|并非|从未|尚未|暂无|毫无)${is}${earlier}${is}$`,
  "u",
);
/** 未办理低保, 没有申请: may qualify all the same. */
export const openBefore = /(?:未|没有|没|不)(?:能)?(?:办理|办|申请|申报|评上|评|认定|确诊|鉴定)/u;
export const unticked = /[□☐○◯]$/u;
/** A negation that stands further off. */
export const negation = /非|不|未|没|无|否|×/u;
/** 低保：否 */
export const negatedAfter =
  /^(?:户|家庭|学生|生|儿童|子女|人员|对象|证|情况)*[:=\-—]?(?:否|无|不是|没有|×|✗|✘|✕|☒|n|no|0)$/u;
export const affirmedAfter =
  /^(?:户|家庭|学生|生|儿童|子女|人员|对象|证|情况)*[:=\-—]?(?:是|有|√|✓|✔|☑|y|yes|1)$/u;
export const doubtBefore =
  /曾|以前|之前|原来|原是|原为|原系|原属|原$|过去|疑似|可能|或许|大概|拟|申请|申报|准备|希望|要求|争取|据说|自称|怀疑|待(?!遇|业|在)|即将|是否|是不是|有无|有没有|差点|接近|类似/u;
export const doubtAfter =
  /退出|退保|取消|停发|停保|停止|中止|终止|未通过|不通过|未批|没批|没办|未办|申请中|审核|审批|公示|待(?!遇|业)|疑似|\?|？|不详|不清|不确定|不明|未确诊|痊愈|治愈|康复|已好|再婚|复婚|风险|期满|到期|过期|边缘|以前|原来|之前/u;

const parent = "父|母|爸|妈|双亲|家长|监护人|爹|娘";
/** Somebody of the family, and the pupil again. */
export const relative = new RegExp(
  `${parent}|爷|奶|祖|外公|外婆|姥|哥|姐|弟|妹|兄|叔|伯|姑|舅|姨|家人|家属|家庭成员|亲属|亲戚|家中|家里`,
  "gu",
);
export const pupil = /本人|学生|孩子|该生|自身|小孩|自己|男孩|女孩|儿童|患儿/gu;
export const parentWords = new RegExp(parent, "u");
/** 残疾父亲 */
export const relativeAfter = new RegExp(`^的?(${parent}|爷|奶|祖|哥|姐|弟|妹|兄)`, "u");

/** Headers about somebody of the family: 父亲情况 is read as if 父亲 stood before each word. */
export const parentHeader =
  /^(父亲|母亲|父母|爸爸|妈妈|家长|监护人)(?:身体|健康)?(?:情况|状况|现状|备注|健康)$/u;
export const notOfThePupil =
  /父|母|爸|妈|监护|家长|爷|奶|亲属|联系人|成员|姓名|电话|手机|号码|编号|证号|地址|住址|单位|日期|时间|学校|班主任|金额/u;
