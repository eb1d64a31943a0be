export function filesIn() {}
