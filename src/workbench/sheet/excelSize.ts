/** The size of every sheet in Excel. Univer's sheets are smaller and grow when something is written. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;
