/** 对话框: the small page in which the ribbon's commands report; `main.ts` is the page itself. */
export { tellInDialog } from "./tell-in-dialog";
