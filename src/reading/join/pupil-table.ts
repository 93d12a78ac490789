import type { PupilChoice } from "../../records";
import type { PupilRow } from "../extract/read-pupils";
import type { RecognisedTable } from "../recognise/table";

/** 学生信息表、考勤表、异动表: a table other than a gradebook whose rows are pupils. */
export interface PupilTable {
  readonly table: RecognisedTable;
  readonly pupils: readonly PupilRow[];
  /** 是哪一位: what a person said of this sheet's rows. */
  readonly choices: readonly PupilChoice[];
  /** A person said that this sheet is to be read. */
  readonly confirmed: boolean;
}

/** The same with an index into the register for each row, −1 for none. */
export type Joined<Table extends PupilTable> = Table & { readonly students: Int32Array };
