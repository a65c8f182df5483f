export * from "./query.ts"
export * from "./schemas.ts"
