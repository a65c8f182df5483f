export * from "./schemas.ts"
export * from "./purchase-list.ts"
export * from "./sums.ts"
