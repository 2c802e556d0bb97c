/** Stack: who earns what, counted once. */
import { uprightText } from "./eachRow";
import { gradeLetters } from "./gradeLetters";
import { nameColumn, unicodeForms } from "./nameColumn";
import { numberColumn } from "./numberColumn";
import { headersOption, numberOption, sizeOf, widthOf } from "./options";
import { parametersOf, type Twin } from "./twin";

export { GENAI_DEDUPE } from "./dedupe";

export const HHI: Twin = {
  id: "HHI",
  parameters: parametersOf("values"),
  steps: [
    ["omitted", `IF(${sizeOf("values")}=1, IF(ISTEXT(values), TRIM(values)="", FALSE), FALSE)`],
    ["misfit", `(${widthOf("values")}>1)+SUM(1-(values="")-(values<""))`],
    ["amount", 'IF(values="", 0, values)'],
    ["beyond", "SUM((amount<0)*1)"],
    ["total", "SUM(amount)"],
    [
      "fault",
      'IF(omitted, #N/A, IF(total<"", IF(misfit>0, #VALUE!, IF(beyond>0, #NUM!, IF(total=0, #DIV/0!, 0))), 0))',
    ],
  ],
  result: "IF(fault=0, 10000*SUM(amount^2)/total^2)",
  limits: [],
};

export const COUNT_ONCE: Twin = {
  id: "COUNT_ONCE",
  parameters: parametersOf("amounts", "keys", ["ranks", '""'], ["tolerance", "0.05"], ["headers", "TRUE"]),
  steps: [
    ...numberOption("tolerance", "0.05", (used) => `(${used}<0)+(${used}>=1)`),
    headersOption,
    ["rows", sizeOf("amounts")],
    ["row", "SEQUENCE(rows)"],
    ...numberColumn("amounts", "rows"),
    ["one_key", `${sizeOf("keys")}=1`],
    ["key_height", "IFERROR(ROWS(keys), 1)"],
    ["key_width", "IFERROR(COLUMNS(keys), 1)"],
    ["across", "(rows>1)*(IFERROR(ROWS(amounts), 1)=1)"],
    ["lies", "IF(one_key, 0, IF(across, (key_width=rows)+(key_height<>rows)>0, (key_height<>rows)*(key_width=rows)))"],
    ["upright", 'IF(one_key, keys, IF(lies, TRANSPOSE(IF(keys="", "", keys)), IF(keys="", "", keys)))'],
    ["key_rows", "IF(one_key, rows, IF(lies, key_width, key_height))"],
    ["part", 'MAP(upright, LAMBDA(cell, IF((cell="")+(cell=0)>0, "", TRIM(cell))))'],
    ["joined", 'BYROW(part, LAMBDA(line, REDUCE("", line, LAMBDA(text, piece, text&"|"&CHAR(9)&piece))))'],
    ["named", 'MAP(joined, LAMBDA(cell, IF(SUBSTITUTE(cell, "|"&CHAR(9), "")="", "", cell)))'],
    ["all_keys", "IF(row>0, named)"],
    ["size_ranks", sizeOf("ranks")],
    ["no_ranks", 'IF(size_ranks=1, (ranks="")+(ranks=0)>0, FALSE)'],
    ["misfit", `misfit_amounts+(key_rows<>rows)+(size_ranks>1)*(size_ranks<>rows)+(${widthOf("ranks")}>1)`],
    ["all_ranks", `IF(row>0, IF(size_ranks=1, ranks, ${uprightText("ranks")}))`],
    [
      "rank",
      `MAP(all_ranks, LAMBDA(cell, IF((cell="")+(cell=0)>0, 1E+307, IF(cell<"", cell, IFERROR(XMATCH(TRIM(cell), ${gradeLetters}), -1E+307)))))`,
    ],
    ["blank", "no_amounts*(rank=1E+307)"],
    ["keyless", '((all_keys="")+one_key*(rows>1)*blank>0)*1'],
    ["wrong", "SUM((rank=-1E+307)+keyless*(1-blank)+(1-keyless)*(1-is_amounts))"],
    ["own_key", 'IF(keyless, "", all_keys)'],
    ["key", "MAP(own_key, LAMBDA(cell, XMATCH(cell, own_key)))"],
    ["best", "MAP(key, LAMBDA(cell, MIN(IF(key=cell, rank, 1E+307))))"],
    ["winner", "MAP(key, best, LAMBDA(cell, top, MIN(IF((key=cell)*(rank=top), row, rows))))"],
    ["claim", "number_amounts"],
    ["standing", "MAP(winner, LAMBDA(cell, INDEX(claim, cell)))"],
    ["apart", "ABS(claim-standing)-used_tolerance*ABS(standing)>1E-12*(ABS(claim)+ABS(standing))"],
    [
      "difference",
      'MAP(claim, standing, LAMBDA(lost, kept, IF(kept=0, lost&" against 0", TEXT((lost-kept)/ABS(kept), "+0.0%;-0.0%"))))',
    ],
    ["loss", 'IF(apart, "Conflict with row "&winner&": "&difference, "Duplicate of row "&winner)'],
    ["status", 'IF(keyless, "", IF(winner=row, "Counted", loss))'],
    ["counted", 'IF(keyless, "", IF(winner=row, claim, 0))'],
    ["table", "HSTACK(counted, status)"],
  ],
  result:
    'IF(SUM(amounts)<"", IF(misfit>0, #VALUE!, IF(wrong>0, #VALUE!, IF(used_tolerance+shown>=0, IF(shown, VSTACK({"Counted", "Status"}, table), table)))))',
  limits: [
    unicodeForms,
    {
      en: "A conflict of less than a twentieth of a per cent reads +0.0% or -0.0%.",
      "zh-CN": "小于百分之零点零五的冲突显示为 +0.0% 或 -0.0%。",
    },
  ],
};

export const CONCENTRATION: Twin = {
  id: "CONCENTRATION",
  parameters: parametersOf("values", "names", ["groups", '""'], ["headers", "TRUE"]),
  steps: [
    ["rows", sizeOf("values")],
    ["row", "SEQUENCE(rows)"],
    ...numberColumn("values", "rows"),
    ...nameColumn("names"),
    ...nameColumn("groups"),
    ["misfit", "misfit_values+misfit_names+misfit_groups"],
    ["blank_name", 'IF((size_names=1)*(rows>1), 1, (key_names="")*1)'],
    ["blank_group", 'IF(no_groups+(size_groups=1)*(rows>1)>0, 1, (key_groups="")*1)'],
    ["kept", "1-no_values*blank_name*blank_group"],
    ["nameless", '(key_names="")+(1-no_groups)*(key_groups="")'],
    ["wrong", "SUM(kept*(nameless+1-is_values>0))"],
    ["amount", "kept*number_values"],
    ["beyond", "SUM((amount<0)*1)"],
    ["group", 'IF(row*no_groups, "All", written_groups)'],
    ["group_key", 'IF(kept, IF(row*no_groups, "All", key_groups), "")'],
    ["market", "MAP(group_key, LAMBDA(cell, XMATCH(cell, group_key)))"],
    ["firm_key", 'IF(kept, market&CHAR(9)&key_names, "")'],
    ["firm", "MAP(firm_key, LAMBDA(cell, XMATCH(cell, firm_key)))"],
    ["opens", "kept*(firm=row)"],
    ["size", "MAP(row, LAMBDA(place, SUM(amount*(firm=place))))"],
    ["total", "MAP(row, LAMBDA(place, SUM(amount*(market=place))))"],
    ["squares", "MAP(row, LAMBDA(place, SUM((market=place)*opens*size^2)))"],
    ["largest", "MAP(row, LAMBDA(place, MAX((market=place)*opens*size)))"],
    ["leads", "MAP(row, largest, LAMBDA(place, most, MIN(IF((market=place)*opens*(size=most), row, rows))))"],
    ["leader", "MAP(leads, LAMBDA(place, INDEX(written_names, place)))"],
    ["divisor", "IF(total=0, 1, total)"],
    ["index", "10000*squares/divisor^2"],
    ["effective", "10000/IF(index=0, 1, index)"],
    ["none", "total=0"],
    [
      "figures",
      'HSTACK(IF(none, "", leader), IF(none, "", largest/divisor), IF(none, "", index), IF(none, "", effective))',
    ],
    ["header", '{"Group", "Leader", "Leader share", "HHI", "Effective firms"}'],
    headersOption,
    ["lines", "VSTACK(header, HSTACK(group, figures))"],
    ["seen", "VSTACK(shown*1, kept*(market=row))"],
  ],
  result:
    'IF(SUM(values)<"", IF(misfit>0, #VALUE!, IF(wrong>0, #VALUE!, IF(beyond>0, #NUM!, IF(SUM(kept)=0, #N/A, FILTER(lines, seen=1))))))',
  limits: [unicodeForms],
};
