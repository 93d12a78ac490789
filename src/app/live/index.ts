export { differingCells } from "../../reading";
export { updatePupils, type TypedChange, type UpdatedPupils } from "./update-pupils";
