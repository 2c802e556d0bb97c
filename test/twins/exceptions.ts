/** Where one of the two engines cannot compute a twin, and why. The test holds that it indeed does not. */

export const notInWorkbench: Readonly<Record<string, string>> = {
  ELASTICITY_STATS: "Univer's T.INV.2T is right to eleven digits only, so Low and High are.",
};

export const notInIronCalc: Readonly<Record<string, string>> = {};
