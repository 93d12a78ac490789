export * from "./attendance-finding";
export { screenAttendance, type AttendanceInput } from "./screen-attendance";
