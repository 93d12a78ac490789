/** The places that the guided first run points at, in its order. */
export const tourStops = ["grid", "recognised", "onwards", "output", "download"] as const;

export type TourStop = (typeof tourStops)[number];

/** 第一次来: what the guided first run says. */
export interface TourWords {
  /** Of the button that starts it again. */
  readonly again: string;
  readonly label: string;
  readonly stops: Readonly<Record<TourStop, { readonly title: string; readonly text: string }>>;
  readonly step: (step: number, of: number) => string;
  readonly skip: string;
  readonly next: string;
  readonly done: string;
}

export const tourInChinese: TourWords = {
  again: "怎么用",
  label: "怎么用，分五步",
  stops: {
    grid: { title: "这是您的表", text: "先用示例试，也可以把自己的表拖到这里。格子可以直接改。" },
    recognised: { title: "这里看识别结果", text: "哪张表是什么、有多少学生，读得不对就在这里改。" },
    onwards: {
      title: "开始筛查",
      text: "一直点最下面的大按钮：先看规则，再点“开始筛查”。筛查不改动您的表。",
    },
    output: { title: "写入", text: "看过名单和理由，在“输出”里写入结果表。原表不动。" },
    download: { title: "下载", text: "结果写进了这个工作簿，点这里存到电脑上。" },
  },
  step: (step, of) => `${step} / ${of}`,
  skip: "不用了",
  next: "下一步",
  done: "知道了",
};

export const tourInEnglish: TourWords = {
  again: "How it works",
  label: "How it works, in five steps",
  stops: {
    grid: {
      title: "This is your sheet",
      text: "Try it with the sample, or drag your own workbook in. Cells can be edited.",
    },
    recognised: {
      title: "Here is what was found",
      text: "Which sheet is what, and how many pupils there are. Anything read wrongly is put right here.",
    },
    onwards: {
      title: "Screen",
      text: "Keep to the large button at the bottom: the rule first, then “Start screening”. Your sheets stay as they are.",
    },
    output: {
      title: "Write",
      text: "Once you have seen the lists and reasons, “Output” writes the result sheets beside yours.",
    },
    download: {
      title: "Download",
      text: "The results are in this workbook; save it to your computer here.",
    },
  },
  step: (step, of) => `${step} of ${of}`,
  skip: "No, thanks",
  next: "Next",
  done: "Got it",
};
