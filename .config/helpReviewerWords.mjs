// The words of the page on handing a workbook over, by the page's language.
export const reviewerWords = {
  en: {
    introduction: [
      "Whoever reviews a workbook has to see what has changed, look at every input and formula once, and say what was found; whoever reads it later has to see whether that still holds. All of it stands in the workbook itself, in plain cells that any spreadsheet program reads and calculates.",
    ],
    sections: [
      {
        title: "Compare with a file",
        paragraphs: [
          "Share > Compare with a file in the task pane, or aie diff old.xlsx new.xlsx, reads an earlier version and lists what is different, by what it means. Neither workbook is changed and nothing is marked in the sheets.",
        ],
        points: [
          "Inputs: typed numbers, dates, truth values, and texts that a formula reads.",
          "Sources and grades: rows of the register and cells linked to them, field by field.",
          "Formulas: compared as Excel itself would have shifted them; the same change over many cells is one.",
          "Structure: rows and columns are matched by labels and contents, so that an inserted row is one change; moved blocks, sheets, tables, names.",
          "Wording: texts that no formula reads.",
          "Computed values that moved, each with the changes that it depends on.",
        ],
      },
      {
        title: "Review queue",
        paragraphs: [
          "Share > Review queue, or aie review book.xlsx --queue -o for-review.xlsx, writes a sheet Review queue in plain cells, a row for each thing to look at. Tick, Query, Fail, Reviewer, Date and Comment are filled in by click in the task pane or by hand in any spreadsheet program; any mark counts. Coverage by rows and by cells stands above, in formulas of any program.",
        ],
        points: [
          "Formulas: those filled from one another (the same in R1C1 notation) are one row with its range.",
          "Inputs: each typed number, date and truth value, and each text that a formula reads by itself or out of a table, with its source and grade; each row of the register; the facts of filings, company by company. A typed number without a source is grade I.",
          "Overrides: grades set by hand, with who, when and why; numbers typed where the cells on both sides hold one formula.",
          "Written anew, from the queue in the workbook or with --former from an earlier version's, it keeps all marks. A row is found by its cells, which the references in its column Cells follow as cells are inserted; between versions by their alignment. What has changed loses its tick and says who had ticked what; queries, fails and comments stay. Marks of what is gone stay at the end.",
        ],
      },
      {
        title: "Copy for people without the add-in",
        paragraphs: [
          "Share > Copy for a reviewer, or aie portable book.xlsx -o for-review.xlsx, writes a copy whose calls of the add-in become formulas of Excel's own, keep their results, or stay, with a cover, grades and the calls on sheets beside. A preview first says how many calls become what, which have no formula and why, which figures move, which sheets are hidden, which links lead outside, and who is named. For that Excel calculates each formula on a hidden sheet that it then removes, and the command line the whole copy; a formula that comes to something else than its function is not used, and the result stays. A cell that keeps its result has the call and the reason in a note. Excel opens the copy as a new workbook, the workbench in a new tab; where neither can, it is downloaded.",
        ],
      },
      {
        title: "Sign",
        paragraphs: [
          "Share > Sign, or aie sign, writes a row on the sheet Sign-off: name, role, date, what is signed (the whole workbook, or outputs with every cell that they rest on) and a statement. Earlier signatures stay. Two seals stand beside it:",
        ],
        points: [
          "The column Status is an ordinary formula. In any spreadsheet program it turns from “Signed by …” to “Stale: inputs changed since …” when a typed number, text, truth value or source of the scope is another one. It compares each with the hidden sheet “Sign-off 1 record”.",
          "The SHA-256 of the canonical text below also covers formulas, names and tables. The task pane and aie verify work it out anew and name each cell that is different, as it was signed and as it is.",
          "Formats, widths, the order of sheets and results of formulas are no part of a seal.",
          "A seal says that nothing of its scope has changed by accident or unnoticed. It is no proof of identity: whoever can edit the workbook can sign it anew under any name.",
        ],
      },
    ],
    seal: {
      title: "Definition of the seal",
      paragraphs: [
        "The seal is the SHA-256 (FIPS 180-4) of a text in UTF-8 without a byte order mark, written as 64 hexadecimal digits in lower case. The text has a line for each cell with a constant or a formula, then one for each defined name, then one for each table. A line is ended by a line feed (U+000A), the last one too. It has four parts with a tab (U+0009) between: sheet, place, kind, content.",
      ],
      kind: "Kind",
      content: "Content",
      kinds: {
        number:
          "The shortest decimal digits that read back as the same double, as JavaScript writes them: 0.1, 45000, 1e+21. Dates are numbers. Minus zero is 0.",
        text: "The text as it is.",
        truth: "TRUE or FALSE.",
        error: "A typed error, as #N/A.",
        formula:
          "The formula in A1 notation with its =, as a file stores it in English without _xlfn prefixes: no blanks between its parts, all but texts in quotes in capitals, sheets in quotes only where a formula needs them, another workbook always in quotes, by its name and without its folder: '[BUDGET.XLSX]PLAN'!$B$4.",
        name: "Sheet is the sheet that the name belongs to, or nothing; place is the name; content its formula as above.",
        table:
          "Place is the area of its rows without headers and totals, A2:C9; content a JSON array of its name and its headers.",
      },
      rules: [
        "Blank cells, cells that a formula's result spills into, and the sheets Sign-off, Sign-off … record and Review queue have no line.",
        "Within the four parts a backslash, tab, line feed and carriage return are written \\\\, \\t, \\n and \\r.",
        "Order: sheets by their names (by UTF-16 code units), then rows, then columns; names and tables by sheet, then place.",
        "A signature stands as well where the record is what was sealed and no line of it differs, numbers taken to fifteen digits: LibreOffice writes no more into a file.",
        "With outputs as scope: the outputs, every cell that their formulas read, directly or through others, of the register and the facts only the rows that they take, and the names that these formulas use.",
        "Names that lead nowhere (#REF!) or to the sheet Sign-off have no line.",
      ],
      example: "A worked example",
      exampleText:
        "The name Price stands for Output!$B$1. The canonical text of the whole workbook, with ⇥ for a tab and ↵ for a line feed:",
      check: "Any program that knows SHA-256 gives the same:",
    },
  },
  "zh-CN": {
    introduction: [
      "复核者需要看到有哪些变化，逐一查看每个输入和公式，并写明发现；之后的读者需要看到这些结论是否仍然成立。所有这些都在工作簿本身的普通单元格中，任何电子表格程序都能读取和计算。",
    ],
    sections: [
      {
        title: "与文件比较",
        paragraphs: [
          "任务窗格中的“交付 > 与文件比较”或 aie diff old.xlsx new.xlsx 读取较早的版本，并按含义列出不同之处。两份工作簿都不会被更改，工作表中也不会留下标记。",
        ],
        points: [
          "输入：手工输入的数字、日期、逻辑值，以及公式所读取的文本。",
          "来源与等级：登记表各行以及与之关联的单元格，逐字段列出。",
          "公式：按 Excel 自身移动引用后的样子进行比较；填充到多个单元格的同一变化只算一项。",
          "结构：行和列按标签与内容对应，插入一行只算一项变化；另有移动的区域、工作表、表和名称。",
          "文字：没有公式读取的文本。",
          "变动的计算结果，以及各自所取决于的变化。",
        ],
      },
      {
        title: "复核清单",
        paragraphs: [
          "“交付 > 复核清单”或 aie review book.xlsx --queue -o for-review.xlsx 以普通单元格写入工作表 Review queue，每项待查内容一行。Tick（通过）、Query（疑问）、Fail（不通过）、Reviewer（复核者）、Date（日期）和 Comment（备注）可在任务窗格中点击，或在任何电子表格程序中手工填写，任何标记都算数。按行和按单元格计算的覆盖率以普通公式列在上方。",
        ],
        points: [
          "公式：由同一公式填充而来（R1C1 写法相同）的算一行，并列出其区域。",
          "输入：每个手工输入的数字、日期和逻辑值，以及公式单独读取或从表中读取的文本，及其来源和等级；登记表的每一行；申报文件的事实按公司合计。没有来源的数字为 I 级。",
          "人工改动：手工更改的等级，以及由谁、何时、为何更改；两侧单元格为同一公式而此处为手工输入的数字。",
          "重新写入时，依据工作簿中的清单，或用 --former 依据较早版本的清单，所有标记都予以保留。各行按其单元格找回：Cells 列中的引用会随插入的单元格移动；不同版本之间则按对应关系。已改变的内容失去“通过”标记，并说明由谁标记、原为何；疑问、不通过和备注保留。已不存在的内容的标记留在末尾。",
        ],
      },
      {
        title: "给没有加载项的人的副本",
        paragraphs: [
          "“交付 > 给复核者的副本”或 aie portable book.xlsx -o for-review.xlsx 生成一份副本：加载项的调用变为 Excel 自身的公式、保留结果或保持不变，另附封面、等级和调用清单等工作表。预览会先说明各有多少调用变为何种形式、哪些没有公式及其原因、哪些数字变动、哪些工作表隐藏、哪些链接指向外部、提及哪些人员。为此 Excel 在一张随后删除的隐藏工作表上计算每个公式，命令行则重新计算整个副本；公式的结果若与函数不同，则不使用该公式而保留结果。保留结果的单元格在批注中写明原调用及原因。Excel 把副本作为新工作簿打开，工作台在新标签页中打开；两者都做不到时则下载。",
        ],
      },
      {
        title: "签署",
        paragraphs: [
          "“交付 > 签署”或 aie sign 在工作表 Sign-off 上写入一行：姓名、职务、日期、签署范围（整个工作簿，或指定的输出及其依据的每个单元格）和声明。较早的签名予以保留。旁边有两种封印：",
        ],
        points: [
          "“Status”列是普通公式。范围内任何手工输入的数字、文本、逻辑值或来源改变时，在任何电子表格程序中它都会由 “Signed by …” 变为 “Stale: inputs changed since …”。它逐一与隐藏的工作表 “Sign-off 1 record” 比较。",
          "下文规范文本的 SHA-256 还涵盖公式、名称和表。任务窗格和 aie verify 会重新计算，并列出每个不同的单元格：签署时的内容与现在的内容。",
          "格式、列宽、工作表顺序和公式结果不属于封印。",
          "封印说明其范围内没有无意或未被察觉的变化；它不证明身份：能编辑工作簿的人可以用任何姓名重新签署。",
        ],
      },
    ],
    seal: {
      title: "封印的定义",
      paragraphs: [
        "封印是一段 UTF-8 文本（不带字节顺序标记）的 SHA-256（FIPS 180-4），写成 64 位小写十六进制数字。文本先为每个含常数或公式的单元格写一行，再为每个定义的名称写一行，最后为每个表写一行。每行以换行符（U+000A）结束，最后一行也是。一行有四个部分，以制表符（U+0009）分隔：工作表、位置、种类、内容。",
      ],
      kind: "种类",
      content: "内容",
      kinds: {
        number: "能读回同一双精度数的最短十进制数字，写法同 JavaScript：0.1、45000、1e+21。日期是数字。负零写作 0。",
        text: "文本原样。",
        truth: "TRUE 或 FALSE。",
        error: "手工输入的错误值，如 #N/A。",
        formula:
          "A1 样式的公式，含等号，用文件中存储的英文写法，不带 _xlfn 前缀：各部分之间没有空格，除引号中的文本外全部大写，工作表名仅在公式需要时加引号；其他工作簿一律加引号，写文件名而不含文件夹：'[BUDGET.XLSX]PLAN'!$B$4。",
        name: "工作表为该名称所属的工作表，或为空；位置为名称；内容为其公式，写法同上。",
        table: "位置为其不含标题和汇总的行区域，如 A2:C9；内容为由其名称和各标题组成的 JSON 数组。",
      },
      rules: [
        "空白单元格、公式结果溢出到的单元格，以及工作表 Sign-off、Sign-off … record 和 Review queue 没有对应的行。",
        "四个部分中的反斜杠、制表符、换行符和回车符写作 \\\\、\\t、\\n 和 \\r。",
        "顺序：工作表按名称（UTF-16 码元），然后按行、按列；名称和表按工作表，再按位置。",
        "若记录与签署时一致，且其中各行（数字取十五位有效数字）均无不同，签名同样有效：LibreOffice 写入文件的数字不超过十五位。",
        "以输出为范围时：这些输出、其公式直接或间接读取的每个单元格，登记表和事实表中仅所取用的行，以及这些公式使用的名称。",
        "指向无处（#REF!）或指向工作表 Sign-off 的名称没有对应的行。",
      ],
      example: "示例",
      exampleText: "名称 Price 代表 Output!$B$1。整个工作簿的规范文本如下，⇥ 表示制表符，↵ 表示换行符：",
      check: "任何支持 SHA-256 的程序都得到相同结果：",
    },
  },
};
