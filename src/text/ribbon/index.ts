export {
  commandNames,
  obstacles,
  type CommandName,
  type CommandReport,
  type Obstacle,
} from "./command-report";
export { reportSentences, ribbonText, type Figure, type ReportSentences } from "./report-sentences";
