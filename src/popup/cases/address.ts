/** The end of the popup's address with which it begins with the overview. */
export const overviewHash = '#cases';
