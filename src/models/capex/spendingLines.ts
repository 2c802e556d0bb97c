/** What follows from the builders' spending in each model that has it by calendar year: lines `spend`, `aiSpend`, and `spend` with each builder's key. */
import { formula } from "../language/lines";
import { builders } from "./builders";
import { billions } from "./inputs";

export const leaps = formula(
  "leaps",
  "Builders that leap or fall to under half",
  "builders",
  "0",
  `=${builders.map(({ key }) => `([spend${key}]*2<N([spend${key}:prior]))+(N([spend${key}:prior])>5)*([spend${key}]>4*N([spend${key}:prior]))`).join("+")}`,
);
export const cumulative = formula("cumulative", "Since 2020", billions, "#,##0", "=SUM([spend:todate])");
export const itSpend = formula("itSpend", "of which chips and other IT", billions, "0.0", "=[aiSpend]*[itPart]");
export const buildingSpend = formula("buildingSpend", "of which buildings", billions, "0.0", "=[aiSpend]-[itSpend]");
