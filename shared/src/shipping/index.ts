export * from "./rates.ts"
export * from "./rules.ts"
