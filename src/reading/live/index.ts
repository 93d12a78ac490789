export { rereadCells, type RereadCells } from "./reread-cells";
export { differingCells, withCells, type TypedCells } from "./typed-cells";
