export * from "./kinds.ts"
export * from "./schemas.ts"
