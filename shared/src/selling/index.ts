export * from "./age.ts"
export * from "./rules.ts"
export * from "./schemas.ts"
