/** The ways to arrive at revenue from generative AI, as its rows and the list beside them call them. */
export const ways = {
  disclosed: "Disclosed",
  segment: "Segment share",
  users: "Users × price",
  tokens: "Tokens × price",
  capacity: "Capacity",
  combined: "Bottom-up",
} as const;
