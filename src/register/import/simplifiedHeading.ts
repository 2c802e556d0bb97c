/** Headings in the letters of the mainland: Taiwan and Hong Kong write the same words in traditional letters, "數據項" for "数据项". */
const traditional = "數據項點標稱業構廠額單幣種貨報間類徑級評來資處發佈鏈連結網參錄備註時審訂會計簡產財務證機別";
const simplified = "数据项点标称业构厂额单币种货报间类径级评来资处发布链连结网参录备注时审订会计简产财务证机别";
const letters = new Map([...traditional].map((letter, place) => [letter, [...simplified][place]!]));

export function simplifiedHeading(heading: string): string {
  return [...heading].map((letter) => letters.get(letter) ?? letter).join("");
}
