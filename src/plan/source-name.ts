/** The name, on a sheet that was made from another one, of the cells it was made from. It goes along when these move or are renamed. */
export const SOURCE_NAME = "_ops.source";
