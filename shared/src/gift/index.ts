export * from "./kinds.ts"
