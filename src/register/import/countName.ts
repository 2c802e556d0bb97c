/**
 * Names of what is counted and never is money: "Employees", "Weekly active users", "Number of GPUs at year end", "员工人数". A name that
 * tells of money for them ("Revenue per user", "Employee costs", "Due from customers") is none.
 */
const counted =
  "employees|headcount|staff|fte|ftes|users|maus?|daus?|waus?|seats|subscribers|subscriptions|customers|clients|accounts|developers|tokens|gpus|chips|accelerators|servers|racks|data ?cent(?:er|re)s|sites|queries|requests|downloads|stores|shares outstanding|devices|patents|licen[cs]es sold";
const after =
  "(?:\\s*[,(].*|\\s+(?:at|as of|in|per (?:day|month|week|quarter|year)|a (?:day|month|year)|served|processed|installed|outstanding|total)\\b.*)?";
const leading =
  "(?:(?!(?:per|from|to|by|for|due|revenues?|costs?|cash|payables?|receivables?|price|spend(?:ing)?|loans?|value)\\b)[\\p{L}\\d'-]+\\s+(?:of\\s+)?){0,4}";
const english = new RegExp(
  `^(?:(?:the )?(?:total )?numbers? of |no\\.? of |# of )?${leading}(?:${counted})${after}$`,
  "iu",
);
const chinese =
  /^[^每均元费費金额額收入成本薪价價]*(?:员工|員工|人|用户|用戶|席位|订阅者|訂閱者|订户|訂戶|客户|客戶|token|芯片|晶片|机架|機架)(?:数|數|数量|數量|总数|總數)?$/;

export function namesCount(name: string): boolean {
  const plain = name.normalize("NFKC").trim();
  return english.test(plain) || chinese.test(plain);
}
