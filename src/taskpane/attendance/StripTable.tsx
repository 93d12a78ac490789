import { makeStyles } from "@fluentui/react-components";
import { isoDateOf } from "../../school";
import { usePaneText, useVocabulary } from "../state/text-context";
import { offScreen } from "../theme/measures";
import { monthAndDay } from "../view/attendance/pupil-alerts";
import type { Strip, StripDay } from "../view/attendance/strips";

/** The same as the strip, for who hears it: a row a week, a column a weekday. */
export function StripTable({ strip }: { readonly strip: Strip }) {
  const styles = useStyles();
  const text = usePaneText();
  const words = text.attendance.pupil;
  const { attendanceKinds } = useVocabulary();
  const said = (day: StripDay | null) => {
    if (day === null) return "";
    if (day.sign === "no-school") return words.noSchool;
    return text.frame.listOf([...new Set(day.parts)].map((kind) => attendanceKinds[kind]));
  };
  return (
    <div className={styles.offScreen}>
      <table>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.week}</th>
            {strip.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {words.weekdays[weekday - 1]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {strip.weeks.map(({ monday, days }) => {
            const { month, day } = monthAndDay(isoDateOf(monday));
            return (
              <tr key={monday}>
                <th scope="row">{words.weekOf(month, day)}</th>
                {strip.weekdays.map((weekday, index) => (
                  <td key={weekday}>{said(days[index] ?? null)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({ offScreen });
