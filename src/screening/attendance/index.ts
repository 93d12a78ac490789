export * from "./attendance-finding";
export { rescreenAttendance } from "./rescreen-attendance";
export {
  screenAttendance,
  screenAttendanceInSlices,
  type AttendanceInput,
} from "./screen-attendance";
