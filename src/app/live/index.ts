export { differingCells } from "../../reading";
export { updatePupils, type TypedChange, type UpdatedPupils } from "./update-pupils";
export { areaOfKeys, findLine, pupilLineAt, type PupilLine } from "./pupil-line";
