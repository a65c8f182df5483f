export * from "./place.ts"
export * from "./rules.ts"
export * from "./schemas.ts"
