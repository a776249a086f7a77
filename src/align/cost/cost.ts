/**
 * What a bead costs beyond its shape's prior: −ln of how much likelier its texts are as answers to each other than
 * apart. Below 0 speaks for the bead, above 0 against it; a segment that stands alone costs 0. Costs add up, so any sum
 * of them runs under any search (the division of labour is mALIGNa's).
 */
export interface BeadCost {
  /** The bead of `m` source segments from `source` on and `n` target segments from `target` on; both at least 1. */
  cost(source: number, m: number, target: number, n: number): number;
}

/** The sum of several costs. */
export function sumCosts(costs: readonly BeadCost[]): BeadCost {
  return {
    cost(source, m, target, n) {
      let sum = 0;
      for (let k = 0; k < costs.length; k++) sum += costs[k]!.cost(source, m, target, n);
      return sum;
    },
  };
}
