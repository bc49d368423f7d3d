/**
 * What stands before every function's name in a cell. The build puts in another one for development and staging, so that
 * they can stand beside production in one Excel.
 */
export const NAMESPACE = process.env.OPSPLAN_NAMESPACE ?? "OPS";
