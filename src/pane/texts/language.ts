export { isChinese } from "../../excel/host/environment";
