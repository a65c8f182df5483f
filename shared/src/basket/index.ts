export * from "./limits.ts"
export * from "./schemas.ts"
