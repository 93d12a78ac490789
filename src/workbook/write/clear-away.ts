import { step, type Step } from "../steps";
import { removeTag } from "./stage-tags";

/** What is left to do once the ledger of a writing stands in the workbook. */
export interface Leftovers {
  readonly tagged: readonly TaggedSheet[];
  /** Ledgers and undo parts of earlier writings. */
  readonly staleParts: readonly string[];
  /** 运行记录 as it is to be; null leaves it. */
  readonly runsXml: string | null;
  readonly runsParts: readonly string[];
  /** Goes last: as long as it is there, all of this can be done again. */
  readonly journals: readonly (() => Excel.CustomXmlPart)[];
}

export interface TaggedSheet {
  /** It only loses its tag; others go. */
  readonly stays: boolean;
  readonly find: () => Excel.Worksheet;
}

/** 收尾: run record, stale parts, sheets that nobody needs any more, marks of the writing, journal. */
export function clearAway(context: Excel.RequestContext, left: Leftovers): readonly Step[] {
  return [
    ...writeRuns(context, left),
    ...left.staleParts.map((part) => removePart(context, part)),
    ...left.tagged.filter(({ stays }) => stays).map(untag),
    ...left.tagged.filter(({ stays }) => !stays).map(remove),
    ...left.journals.map((find) =>
      step(2, null, () => {
        find().delete();
      }),
    ),
  ];
}

function writeRuns(
  context: Excel.RequestContext,
  { runsXml, runsParts: [first, ...spare] }: Leftovers,
): readonly Step[] {
  if (runsXml === null) return [];
  const { customXmlParts } = context.workbook;
  const write = step(2, runsXml, () => {
    if (first === undefined) customXmlParts.add(runsXml);
    else customXmlParts.getItem(first).setXml(runsXml);
  });
  return [write, ...spare.map((part) => removePart(context, part))];
}

export function removePart(context: Excel.RequestContext, id: string): Step {
  return step(2, id, () => {
    context.workbook.customXmlParts.getItem(id).delete();
  });
}

function untag({ find }: TaggedSheet): Step {
  return step(2, null, () => {
    removeTag(find());
  });
}

function remove({ find }: TaggedSheet): Step {
  return step(2, null, () => {
    find().delete();
  });
}
