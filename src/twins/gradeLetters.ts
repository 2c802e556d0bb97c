/** The letters in the order of trust; a letter's place is its rank. */
export const gradeLetters = '{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"}';
