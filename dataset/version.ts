/** Version of the data: year and month in which the tables were last reviewed. Raised by hand with each data release. */
export const DATA_VERSION = '2026.11';
