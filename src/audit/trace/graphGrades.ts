/**
 * How far figures can be trusted: the floor is the worst grade of all they rest on, whatever its weight; the profile says
 * how much of a figure rests on each grade. Both go from the inputs up, in the order of the components.
 */
import { gradeRank, grades, type Grade } from "../../engine/grade";
import type { GradeOrUngraded } from "../../register/sourceGrade";
import type { Components } from "./graphComponents";
import type { Analysis, GraphNode } from "./traceGraph";

/** A 1 … J 10, ungraded 11, nothing to grade 0. */
export const ungradedRank = grades.length + 1;
const goodRank = gradeRank("D");
/** Weights of absurd models (thousands of factors) stay within what a number holds. */
const greatestWeight = 1e12;
const greatestFlow = 1e100;

export function rankOf(grade: GradeOrUngraded | null): number {
  return grade === null ? 0 : grade === "ungraded" ? ungradedRank : gradeRank(grade);
}

export function gradeOfRank(rank: number): GradeOrUngraded | null {
  return rank === 0 ? null : (grades[rank - 1] ?? "ungraded");
}

/** Ungraded counts like J. */
export function countedRank(rank: number): number {
  return Math.min(rank, grades.length);
}

/** A half rounds to the worse; nine digits, so that what is a half on paper is one here. */
export function letterOfMean(mean: number): Grade {
  const rank = Math.floor(Number(mean.toFixed(9)) + 0.5);
  return grades[Math.min(Math.max(rank, 1), grades.length) - 1] ?? "J";
}

/** Weight by rank, from 0 on. */
export type Profile = Float64Array;

export function meanRank(profile: Profile): number | null {
  const total = profile.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? null : profile.reduce((sum, weight, rank) => sum + weight * countedRank(rank), 0) / total;
}

export function shareAtDOrBetter(profile: Profile): number | null {
  const total = profile.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? null : profile.slice(1, goodRank + 1).reduce((sum, weight) => sum + weight, 0) / total;
}

/** The worst rank under each component. */
export function floorsOf(
  { list, indexOf }: Components,
  analysisOf: (node: GraphNode) => Analysis,
  leafRank: (node: GraphNode) => number,
): number[] {
  const floors: number[] = [];
  for (const component of list) {
    let worst = 0;
    for (const node of component) {
      worst = Math.max(worst, leafRank(node));
      for (const input of analysisOf(node).inputs) worst = Math.max(worst, floors[indexOf.get(input.node) ?? -1] ?? 0);
    }
    floors.push(worst);
  }
  return floors;
}

/** How much of each component rests on each grade. Between the formulas of a circle nothing flows. */
export function profilesOf(
  { list, indexOf }: Components,
  analysisOf: (node: GraphNode) => Analysis,
  leafRank: (node: GraphNode) => number,
): Profile[] {
  const profiles: Profile[] = [];
  for (const [index, component] of list.entries()) {
    const profile: Profile = new Float64Array(ungradedRank + 1);
    for (const node of component) {
      const rank = leafRank(node);
      if (rank > 0) profile[rank] = (profile[rank] ?? 0) + 1;
      for (const input of analysisOf(node).inputs) {
        const from = indexOf.get(input.node);
        const part = from === undefined || from === index ? undefined : profiles[from];
        part?.forEach(
          (weight, at) => (profile[at] = Math.min((profile[at] ?? 0) + weight * input.weight, greatestWeight)),
        );
      }
    }
    profiles.push(profile);
  }
  return profiles;
}

/** How much runs through each component, from the results down: `flowOf` is told how much comes from those that use it. */
export function flowsOf(
  { list, indexOf }: Components,
  analysisOf: (node: GraphNode) => Analysis,
  flowOf: (component: readonly GraphNode[], index: number, inflow: number) => number,
): Float64Array {
  const flows = new Float64Array(list.length);
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const component = list[index] ?? [];
    const flow = flowOf(component, index, flows[index] ?? 0);
    flows[index] = flow;
    for (const node of component)
      for (const input of analysisOf(node).inputs) {
        const to = indexOf.get(input.node);
        if (to === undefined || to === index) continue;
        flows[to] = Math.min((flows[to] ?? 0) + flow * input.weight, greatestFlow);
      }
  }
  return flows;
}
