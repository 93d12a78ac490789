export { allAtOnce, inTurns, stopped, type Slices, type Stopped, type Turns } from "./slices";
