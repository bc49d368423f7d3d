export const functionRowId = (id: string): string => `function-${id}`;
