/** Units and number formats of a lab's sheets. */
export const billions = "USD bn";
export const money = "#,##0.00";
export const shareFormat = "0.0%";
