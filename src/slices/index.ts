export { mapOneByOne } from "./one-by-one";
export { eachInSlices, mapInSlices, mostInSlice } from "./over-many";
export {
  allAtOnce,
  inTurns,
  stopped,
  type Progress,
  type Slices,
  type Stopped,
  type Turns,
} from "./slices";
