export * from "./notice.ts"
export * from "./rules.ts"
export * from "./schemas.ts"
