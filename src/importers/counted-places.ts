/** Places of tables where nothing but their order tells them apart: 表2第3行第1列. */
export const countedPlaces = {
  tablePlace: (table: number) => `表${table + 1}`,
  cellPlace: (at: { readonly table: number; readonly row: number; readonly column: number }) =>
    `表${at.table + 1}第${at.row + 1}行第${at.column + 1}列`,
};
