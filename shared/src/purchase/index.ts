export * from "./schemas.ts"
export * from "./purchase-list.ts"
