export const templateRowId = (id: string): string => `template-${id}`;
