/** Where one of the two engines cannot compute a twin, and why. The test holds that it indeed does not. */

export const notInWorkbench: Readonly<Record<string, string>> = {
  ELASTICITY_STATS: "Univer's T.INV.2T is right to eleven digits only, so Low and High are.",
  HEADROOM_SCHEDULE: "Univer compares the result of SCAN as if it were the cells that the formula fills.",
};

export const notInIronCalc: Readonly<Record<string, string>> = {};
