/** The first script of the add-in: when it has run, Excel can call every function. Nothing here waits. */
import { associateFunctions } from "../../functions/associate";

associateFunctions();
