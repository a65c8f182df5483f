export * from "./restock.ts"
export * from "./rules.ts"
export * from "./schemas.ts"
export * from "./verbs.ts"
