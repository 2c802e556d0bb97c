import type { HostTexts } from "./hostWords";
import { chineseOfReading } from "./readingWords.zh-CN";

/** Why something cannot be done, and what the analyst can do about it. */
export const chineseHost: HostTexts = {
  refusals: {
    notJson: ({ file, line, column, needs, got }) =>
      `${file} 不是 JSON：第 ${line} 行第 ${column} 列应为${chineseOfReading(needs)}，实为${chineseOfReading(got)}。`,
    yearEndOffMonth: ({ company, last }) =>
      `${company} 有一个财年于 ${last} 结束，距月末超过一周，无法折算为日历年；请按财年插入。`,
    noCalendarYear: ({ company }) => `${company} 的申报文件凑不满任何一个日历年的收入；请按财年插入。`,
    fileNotServed: ({ file }) => `无法从加载项的服务器取得 ${file}；请检查连接后重试。`,
    notAnArchive: ({ file }) => `${file} 不是 zip 压缩文件，或缺少结尾。`,
    archiveDamaged: ({ file }) => `无法解压 ${file}：文件已损坏、已加密，或其中有过大的文件。`,
    notCompanyFacts: ({ file, needs, got }) =>
      `${file} 不是 SEC 的公司数据文件：应为${chineseOfReading(needs)}，实为${chineseOfReading(got)}。`,
    columnsMissing: ({ table, missing, found }) =>
      `表 ${table} 缺少列 ${missing.join("、")}；现有列为 ${found.join("、")}。请将某列改为该名称或插入一列。`,
    refusedByExcel: ({ officeCode, detail }) => {
      const sentence = chineseHost.office[officeCode] ?? `Excel 拒绝了操作（${officeCode}）。`;
      return detail === "" ? sentence : `${sentence}（${detail}）`;
    },
    takenBack: ({ reason }, say) => `${say(reason)}已写入的内容已撤回。`,
    notTakenBack: ({ reason, failures }, say) =>
      `${say(reason)}已写入的内容未能全部撤回：${failures.map(say).join("")}`,
    fileNotHandedOver: ({ detail }) =>
      `Excel 未能提供工作簿的副本${detail === "" ? "" : `：${detail}`}。请结束编辑后重试。`,
    outputNotAPlace: ({ text }) => `“输出”应为 Output!C5 或 Output!C5:D9 这样的单元格，以逗号分隔；现为 ${text}。`,
    outputSheetAbsent: ({ sheet, sheets }) => `“输出”应位于工作簿的工作表上（${sheets.join("、")}）；现为 ${sheet}。`,
    outputsBlank: ({ text }) => `“输出”应为有内容的单元格；${text} 为空。`,
    queueChanged: () => "复核清单的工作表已有变化；请重新读取清单。",
    importCancelled: () => "导入已取消。",
    registerAbsent: ({ table }) => `工作簿中没有表 ${table}；请先创建登记表。`,
    registerNotCreated: ({ table }) => `Excel 未创建表 ${table}。`,
    registerProtected: ({ sheet }) => `工作表 ${sheet} 受保护；取消保护后才能修改登记表。`,
    tableGone: ({ table }) => `工作簿公司表所在的工作表缺少表 ${table}；请撤消删除，或将该工作表的另一张表一并删除。`,
    noNewerYear: ({ company, last }) =>
      `Facts 表中没有 ${company} 在 ${last} 之后结束的财年或季度；请先导入更新的申报文件。`,
    otherLines: ({ company, sheet, row, needs, got }) =>
      `${sheet} 第 ${row} 行须为“${needs}”才能继续；现为“${got}”。请删去插入的行，或另行插入 ${company}。`,
    linesMove: ({ company, cells }) =>
      `${company} 申报的项目已有变化，其工作表的行会移动，而以下公式引用了其中的单元格：${cells.slice(0, 5).join("、")}${cells.length > 5 ? ` 等 ${cells.length} 处` : ""}。请另行插入该公司并改引用。`,
    formulasChanged: ({ company, cells }) =>
      `${company} 的公式经手工改动，重写会覆盖：${cells.slice(0, 5).join("、")}${cells.length > 5 ? ` 等 ${cells.length} 处` : ""}。请恢复原公式，或另行插入该公司。`,
    companyWithoutName: ({ name }) => `公司名称须含字母或数字；得到“${name}”。`,
    companyIsCondition: ({ company }) =>
      `公司名称须能被 SUMIFS 当作名称读取；得到“${company}”，SUMIFS 会将其当作条件。请在 Facts 表中改用其他名称。`,
    companyWithoutFacts: ({ company }) => `Facts 表中没有 ${company} 任何财年的收入；请先导入其申报文件。`,
    factsProtected: ({ sheet }) => `工作表 ${sheet} 受保护；请先取消保护再导入申报数据。`,
    factsNotCreated: ({ table }) => `Excel 未能创建表 ${table}。`,
    nameInUse: ({ name }) => `工作簿已将名称 ${name} 用于其他用途；请先重命名。`,
    sourceGone: ({ id }) => `登记表中已没有来源 ${id}。`,
    rowsBackAnew: ({ sheet }) => `${sheet} 的行已重新添加；直接引用其单元格的公式会显示 #REF!，需要重新设置。`,
    idEmpty: () => "ID 需要字母、数字、点或连字符；现为空。",
    idTaken: ({ id }) => `ID 必须是新的；登记表中已有来源 ${id}。`,
    idTwice: ({ id, rows, sheet }) =>
      `ID ${id} 出现在 ${sheet} 的第 ${rows.join("、")} 行；请为每个来源使用不同的 ID。`,
    cellsInUseBelow: ({ row, sheet }) => `${sheet} 的第 ${row} 行（登记表下方）已有内容；请将其移开，以便表格扩展。`,
    notLinked: ({ cell, id }) => `没有名称将 ${cell} 与 ${id} 关联；由公式或表行指定的来源请在该处修改。`,
    filledBySpill: ({ cell, by }) => `${cell} 由 ${by} 中的公式填充；请选择其他单元格。`,
    mayBeFilled: ({ cell, by }) =>
      `${cell} 可能由 ${by} 中的公式填充，而此版本的 Excel 无法判断；请使用其他单元格，或 Excel 2021 及更高版本。`,
    mayFillOthers: ({ cell }) =>
      `${cell} 中的公式可能会填充其他单元格，而此版本的 Excel 无法指出是哪些单元格，签名会与文件不符。请使用 Excel 2021 及更高版本或 aie sign 签名。`,
    readsItself: ({ cell, reference }) => `${cell} 位于参数 ${reference} 之中：公式会引用自身的结果。`,
    noSuchSheet: ({ sheet, reference }) => `工作簿中没有 ${reference} 所指的工作表 ${sheet}。`,
    sheetsProtected: ({ sheets }) => `工作表 ${sheets.join("、")} 受保护；请先取消保护。`,
    structureProtected: ({ prevents }) =>
      `工作簿结构受保护，无法${prevents === "adding" ? "添加" : "删除"}工作表；请先取消保护。`,
    modelNeedsNewerExcel: () => "插入模型需要 Excel 2021、Microsoft 365 或 Excel 网页版。",
    modelRemovedInPart: ({ reason }, say) =>
      `${say(reason)}模型的一部分可能已被删除，Excel 无法恢复；请再次移除以删除其余部分。`,
    modelGone: () => "该模型已不在工作簿中。",
    overallCheckGone: () => "该模型的总检查已不在工作簿中。",
    notACell: ({ text }) =>
      `需要工作簿中的一个单元格（例如 Output!C5）或其名称；输入的是${text === "" ? "空" : ` ${text}`}。`,
    sameCellTwice: ({ cells }) => `输出和每个输入必须是不同的单元格；输入的是 ${cells.join("、")}。`,
    tooManyTrials: ({ count, most }) => `表格需要 1 至 ${most} 个单元格；现为 ${count} 个。`,
    trialsCancelled: () => "操作已取消。",
    calculationNotDone: ({ cell }) => `一分钟后 Excel 仍未算完 ${cell}。`,
    inputIsFormula: ({ cell, formula }) =>
      `${cell} 需要直接输入的数字，否则求得的值会替换公式 ${formula}；请选择该公式读取的数字。`,
    inputNotANumber: ({ cell }) => `${cell} 需要一个直接输入的数字作为起点。`,
    nothingToMove: ({ cell }) => `${cell} 需要依赖可以变动的数字单元格；目前没有。`,
    gradeRangeUnfit: ({ grade, got, sheet }) =>
      `工作表 ${sheet} 中等级 ${grade} 的幅度须为 0 或更大，例如 10%；现为${got === "" ? "空" : ` ${got}`}。`,
    noCaseInputs: ({ cells, unfit }) =>
      unfit.length === 0
        ? `情景需要含数字的单元格；所选为 ${cells.join("、")}。`
        : `情景需要登记表和 Cases 工作表以外、公式不引用自身所在行的数字单元格；所选为 ${unfit.join("、")}。`,
    casesGone: () => "工作簿中已没有 Cases 工作表。",
  },
  office: {
    AccessDenied: "Excel 不允许加载项修改此处；工作表或工作簿可能受保护或以只读方式打开。",
    ApiNotFound: "此版本的 Excel 缺少加载项所需的功能。",
    FilteredRangeConflict: "筛选妨碍了操作；请清除筛选后重试。",
    GeneralException: "Excel 未能完成操作，也未说明原因。",
    InsertDeleteConflict: "单元格无法移到该处；它们会超出工作表，或截断表格或数组。",
    InvalidArgument: "Excel 不接受加载项给出的某个值。",
    InvalidOperation: "Excel 现在无法执行此操作；所需的工作表可能已隐藏。请取消隐藏后重试。",
    InvalidOperationInCellEditMode: "有单元格正在编辑；请按 Enter 或 Esc 后重试。",
    InvalidReference: "所需的单元格或区域不存在。",
    InvalidSelection: "所选内容不合适；请选择一个单元格后重试。",
    ItemAlreadyExists: "已存在同名的内容。",
    ItemNotFound: "所需的内容已不在工作簿中。",
    NonBlankCellOffSheet: "有内容的单元格会超出工作表。",
    RequestAborted: "Excel 中断了操作；请重试。",
    RangeExceedsLimit: "区域过大，Excel 无法提供。",
    RequestPayloadSizeLimitExceeded: "一次写入的内容超出 Excel 的限制。",
    ResponsePayloadSizeLimitExceeded: "一次读取的内容超出 Excel 的限制。",
    UnsupportedOperation: "Excel 在此处无法执行该操作。",
  },
  errors: {
    "#DIV/0!": "除数为零或为空单元格。",
    "#N/A": "查找没有结果，或某个值不可用。",
    "#NAME?": "Excel 不认识公式中的某个名称或函数。若以 AIE 开头，请加载加载项并重新输入该单元格。",
    "#NULL!": "对两个不相交的区域取了交集。",
    "#NUM!": "某个数字超出了计算允许的范围。",
    "#REF!": "公式引用的单元格已不存在。",
    "#SPILL!": "结果需要的单元格不为空。",
    "#VALUE!": "某个值的类型不对，例如需要数字却是文本。",
    "#CALC!": "计算结果为空数组或嵌套数组。",
    "#BUSY!": "计算仍在进行。",
  },
  errorIn: (address, reason) => `${address}：${reason}`,
  blockedBy: (address) => `${address} 挡住了结果；请清空或移走该单元格。`,
  limits: {
    assumptions: ({ addresses }, list) => `无来源的手工数字按假设计（I 级）：${list(addresses)}`,
    "not in the register": ({ ids }, list) => `登记表中没有：${list(ids)}`,
    "unknown key": () => "有查找的键无法确定，因此计入登记表的所有行。",
    "cut short": () => "公式链太长，未能追踪到底。",
  },
  paneNotLoaded: "任务窗格无法加载。请检查连接后重新打开。",
};
