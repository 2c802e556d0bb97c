/** Number formats of the company's sheets: cells hold whole units of the currency, as filed, and show millions. */
export const currencyFormat = "#,##0,,;-#,##0,,;0";
export const shareFormat = "0.0%";
export const dateFormat = "yyyy-mm-dd";
export const forecastYears = 3;
