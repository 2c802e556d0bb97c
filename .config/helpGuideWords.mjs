// The words of the guides beside the functions, by the page's language: a title, a summary, and sections of paragraphs, steps and points.
const english = {
  firstSteps: {
    title: "First steps",
    summary: "From a blank workbook to a total that says how far to trust it, in seven steps.",
    sections: [
      {
        title: "A graded total",
        paragraphs: [
          "Open a blank workbook and the task pane (AI Economy on the ribbon). It offers three ways to begin.",
        ],
        steps: [
          "Under Import sources choose “Use the sample table”: what three builders spent in 2024, two annual reports and an earnings release.",
          "Choose Continue, and look at what was read.",
          "Choose “Import 3 sources”. The sheet Sources with the table Register is there.",
          "Go to an empty sheet.",
          "In a cell type =SUM(Register[Value]).",
          "Press Enter.",
          "Select the cell. Below in the pane stands its grade, C: the worst among its sources, the earnings release.",
        ],
      },
      {
        title: "Or begin otherwise",
        points: [
          "Try a model: the stack model stands on sheets of its own, with sources, checks and charts. Replace the blue inputs.",
          "Paste my flows: a sheet for payments between firms. Paste yours over the sample; each dollar of end customers counts once.",
          "The functions all begin with =AIE. and explain themselves while they are typed.",
        ],
      },
    ],
  },
  grades: {
    title: "Grades, A to J",
    columns: ["Grade", "What it is", "For example", "Range in a tornado"],
    summary:
      "Every figure has a grade before it counts. A figure that is worked out has the worst grade of what it rests on.",
    sections: [
      {
        title: "How grades are read",
        points: [
          "The floor is the worst grade among all that a figure rests on. One assumption makes it I, however small.",
          "So beside it stand the grade weighted by value, the part of the value at D or better, and the input whose better source would help most.",
          "Ungraded is a state of its own: it counts like J and is shown apart.",
          "A number typed without a source is an assumption, grade I; so is a number typed into a formula.",
          "Grades that rules propose change nothing before somebody accepts them with a name; a grade changed by hand keeps its reason, name and date.",
          "The ranges are assumptions of this add-in, no findings: they stand on the sheet Grade ranges once a tornado was worked out, and what stands there counts.",
        ],
      },
      {
        title: "Caliber",
        paragraphs: [
          "A source also says how its value was measured: a fiscal year, trailing twelve months, a month times twelve, guidance. Figures of different calibers are no conflict.",
        ],
      },
    ],
  },
  register: {
    title: "The register of sources",
    summary:
      "An ordinary table, Register, on the sheet Sources: one row a figure, with where it stands and how far to trust it.",
    sections: [
      {
        title: "What a row holds",
        points: [
          "ID: formulas look it up, and names of linked cells are made from it. Each ID stands in one row.",
          "The figure: company, datapoint, value, unit, end of the period, caliber.",
          "Where it stands: source, reference (a web address, a DOI, a page), quote, day of publication.",
          "How far to trust it: grade, reason, graded by, graded on.",
        ],
      },
      {
        title: "Working with it",
        points: [
          "Columns may be moved, and your own added; the ten columns that the add-in needs are found by their English headers, which formulas rely on as well.",
          "Deleting a source leaves formulas that look it up at #N/A until they are changed.",
          "It is readable, sortable and editable without the add-in.",
        ],
      },
      {
        title: "When something does not work",
        points: [
          "“The table Register needs the columns …”: rename a column to the name that is asked for, or insert one.",
          "“… is in use below the register”: move what stands there, so that the table can grow.",
          "“The sheet is protected”: unprotect it first (Review > Unprotect Sheet).",
        ],
      },
    ],
  },
  import: {
    title: "Importing sources",
    summary:
      "Tables from a spreadsheet, a CSV file or a published data set become rows of the register; companies’ filings become facts.",
    sections: [
      {
        title: "A table of figures",
        steps: [
          "Sources > Import; paste the table, drop a file, or choose one. The encoding is recognised and can be changed.",
          "Continue: each column shows a value and the field that it fills. Known data sets are recognised. “Show readings” lists the figures as they will stand, each above its row as it was given.",
          "Rows that cannot be read say why and stay in view; correct them there or leave them out.",
          "Import. Until then nothing is written, and one undo takes all of it back where Excel can.",
        ],
      },
      {
        title: "What is read",
        points: [
          "Periods: 2024, FY2024, FY2024/25, Q3 2024, 3Q24, H1 2025, 9M 2024, YTD Sep 2024, LTM Sep-24, Dec 2024, 2024-12, third quarter of 2024, 2025财年, 2024年第三季度. A company’s own year (FY2024) needs the month in which it ends, asked once; plain years beside it (2024) end in December unless you say that they are its years too.",
          "Numbers of days such as 45657: read where every day of the column ends a month by one of Excel’s two counts (from 1900; from 1904 in old books of the Mac), asked once for the column where not.",
          "Figures with their words: $3.2bn, €12.5 million, 3.12亿元, 45%, 2.5x, 1.2 GW, (12.5) as a negative, prices such as $0.42 per 1M tokens; a mark of a footnote is dropped. Currency and magnitude may stand in the cell, in the heading or in columns of their own.",
          "A range such as 30-40 becomes two rows, low and high; “about” and ~ are kept in the quote, where the suggested grade sees them.",
          "What has two readings (1,234; 03/04/2024; ¥) is asked once for the column. A bound such as “over 3bn” is no figure and stays among the rows that could not be read.",
          "A table with a column for each period, company or thing measured becomes a row for each figure; a heading may name two of them and a unit: Revenue FY2024 ($m), Mistral (€m). Where no column tells whether the headings are companies or what is measured, it is asked once.",
          "Titles above the headings are set aside and shown; a unit in them (USD in millions) is offered for all figures. Headings of two lines, such as a year over its halves, are read as one.",
          "Rows named Total, Subtotal or Sum are listed and left out unless you say so: they would count the others twice.",
        ],
      },
      {
        title: "What is looked at before",
        points: [
          "Duplicates of what the register holds, in other units too: 0.1 USD bn is 100 USD m. One with another value is imported only when you say so.",
          "A table that was imported before: what is new, what it states otherwise and what it no longer has.",
          "Grades that evidence suggests: accepted only when you say so, with a name.",
        ],
      },
      {
        title: "Filings",
        paragraphs: [
          "Companies’ facts from the SEC, as JSON or CSV, go into the table Facts. An import of a later file changes and adds rows.",
        ],
      },
    ],
  },
  tracing: {
    title: "Linking and tracing",
    summary: "From any figure to what it rests on, cell by cell, to the documents.",
    sections: [
      {
        title: "Link a number to its source",
        points: [
          "By name: select the typed number, open This cell in the pane, Link. A defined name src_… goes on the cell, which Excel moves with it.",
          'By formula: =XLOOKUP("ID",Register[ID],Register[Value]) reads the value of the register.',
          "By row: a table with a column Source ID links the typed numbers of each row.",
        ],
      },
      {
        title: "Read a trace",
        points: [
          "Path shows what the selected cell takes its value from, with each part’s share and grade.",
          "Weights say by how many per cent the figure moves when an input moves by one per cent; parts of a difference can add up to more than 100%.",
          "Not counted: texts, dates, cells that only choose, and units: a cell whose defined name begins with unit_ and that holds a power of ten, or the months of a year or quarter.",
          "Go to selects a cell; the picture shows the same from left to right.",
        ],
      },
      {
        title: "An error in a cell",
        paragraphs: [
          "The pane says which cell an error comes from and, for functions of the add-in, which argument and row. #SPILL! names the cell in the way of a function of the add-in.",
        ],
      },
    ],
  },
  review: {
    title: "Reviewing a workbook",
    summary: "What contradicts, what is old, what looks wrong, and what the totals rest on.",
    sections: [
      {
        title: "Findings",
        points: [
          "Conflicts: sources of the same company, datapoint, period and caliber that differ, with the spread and the verdict.",
          "Suggestions: grades that the evidence would change. Nothing changes before you accept.",
          "Plausibility: signs, sums, margins and units that look wrong.",
        ],
      },
      {
        title: "Grade map and profile",
        points: [
          "The map lists every figure of a sheet or a selection, worst grade first, and can be written on a sheet of its own.",
          "The profile splits the totals of tables with amounts and grades by grade.",
        ],
      },
    ],
  },
  models: {
    title: "Models",
    summary: "Workbook models as ordinary sheets: inputs with sources, calculations, outputs with charts and checks.",
    sections: [
      {
        title: "Use a model",
        points: [
          "Models > Insert writes its sheets. Blue cells on yellow are inputs; everything else is formulas.",
          "Checks tells whether its sums tie and published figures are met; the pane leads to the first that fails.",
          "A second one of a kind gets a number. Remove takes its sheets away, and sources that nobody else uses.",
          "Company from filings makes statements and a forecast out of the table Facts.",
        ],
      },
      {
        title: "In other languages",
        paragraphs: [
          "In a new workbook, sheets of models, cases, sensitivity tables and tornados are in the display language, English or Simplified Chinese; figures are the same in both. A model that comes to others is in their language. The pane, these pages and the sentence behind a function’s error follow the display language.",
        ],
        points: [
          "In every language these stay in English, as formulas name them: the headers of the tables Register (Register[Value]), Facts, Companies and CurrencyRates and of the tables of payments in a model, defined names, units of money (USD bn), the layer Chips, which functions leave out by that name, and the verdicts PASS and FAIL.",
          "The headers that a function spills (“Value added”, “Headroom”) and words such as “Counted” or “Corroborated” are results: a formula may look them up, so they are the same on every computer.",
          "What sources say (figure, document, note) is in English, as it is evidence.",
          "The command line writes Chinese sheets with aie insert … --language zh-CN.",
          "Any other text on a sheet may be typed over in your own language.",
        ],
      },
    ],
  },
  scenarios: {
    title: "Scenarios and sensitivity",
    summary:
      "Cases, tables, goal seek and tornado, under Models > What if. Excel’s own what-if tables do not work with functions of add-ins.",
    sections: [
      {
        title: "Cases",
        steps: [
          "Select the cells of your inputs; Models > What if > Cases > Add the selected cells.",
          "On the sheet Cases give the values High, Low and Own. One left blank is that of Base, which is what the cell held.",
          "Switch in the pane, or in the cell below the title of the sheet. The inputs’ cells read the live value in ordinary formulas, so that cases work without the add-in.",
          "Remove the cases gives every input back what its base case holds.",
        ],
        paragraphs: [
          "A base value keeps its sources: a trace leads through it to the register. Other values are assumptions, grade I, unless they are linked.",
        ],
      },
      {
        title: "Sensitivity table",
        paragraphs: [
          "Each value is put into the input, the workbook is calculated, the output is read, and the input gets back what it held. The values say of which day they are; a formula beside them turns to Stale when the output or an input is another one. Bring up to date works them out anew.",
        ],
      },
      {
        title: "Goal seek",
        paragraphs: [
          "Two values between which the output passes the target are looked for, outwards from the present one or between bounds that you give, and then closed in on to a billionth. Where the target is not reached, or jumped over, the nearest is told. The workbook changes only when you accept.",
        ],
      },
      {
        title: "Tornado",
        paragraphs: [
          "The inputs are those in which the trace of the output ends: typed numbers, and values of the register that formulas read, at most the 30 that should matter most. Each is moved alone, up and down by the part that the sheet Grade ranges gives for its grade. “Swing with grade D” is what would be left with a figure on record: the difference is what a better source is worth. Numbers typed into formulas cannot be moved and are counted.",
        ],
      },
      {
        title: "When something does not work",
        points: [
          "“… needs a typed number”: goal seek writes into the cell, and would lose its formula. Choose the number that the formula reads.",
          "“… is filled by the formula in …”: choose the cell with that formula’s inputs.",
          "“Excel had not calculated …”: calculation may be set to manual, or takes longer than a minute; inputs are back where they were.",
        ],
      },
    ],
  },
  files: {
    title: "Files",
    summary: "What is in the file, and what becomes of it without the add-in.",
    sections: [
      {
        title: "In Excel",
        points: [
          "Everything stands in the workbook itself: register, facts, cases, signatures, in ordinary sheets, tables and names.",
          "Without the add-in a cell shows its last result until something makes Excel calculate it; then functions of the add-in show #NAME?. Share > Copy for a reviewer makes formulas of Excel’s own of them.",
        ],
      },
      {
        title: "In the workbench",
        points: [
          "File opens and saves .xlsx workbooks. The pages on the workbench tell what it does not do.",
          "The command line works on the same files without Excel.",
        ],
      },
    ],
  },
};

const chinese = {
  firstSteps: {
    title: "入门",
    summary: "七步从空白工作簿得到一个说明自己可信程度的合计。",
    sections: [
      {
        title: "带等级的合计",
        paragraphs: ["打开空白工作簿和任务窗格（功能区上的 AI 经济）。窗格提供三种开始方式。"],
        steps: [
          "在“导入来源”下选择“使用示例表格”：三家公司 2024 年的支出，来自两份年报和一份业绩公告。",
          "选择“继续”，查看读取结果。",
          "选择“导入 3 条来源”。“Sources”工作表及“Register”表格随即出现。",
          "转到一张空白工作表。",
          "在单元格中输入 =SUM(Register[Value])。",
          "按 Enter。",
          "选中该单元格。窗格下方显示其等级 C：各来源中最低的等级，即业绩公告。",
        ],
      },
      {
        title: "其他开始方式",
        points: [
          "试用模型：产业链模型写在自己的工作表上，附来源、检查和图表。请替换蓝色输入值。",
          "粘贴我的付款：企业间付款的工作表。用您的数据覆盖示例；最终客户的每一美元只计一次。",
          "所有函数都以 =AIE. 开头，输入时会显示说明。",
        ],
      },
    ],
  },
  grades: {
    title: "等级 A 至 J",
    columns: ["等级", "含义", "示例", "龙卷风图的幅度"],
    summary: "每个数字先有等级才能计入。计算得出的数字取其依据中最低的等级。",
    sections: [
      {
        title: "如何理解等级",
        points: [
          "最低等级是一个数字全部依据中最差的等级。哪怕只有一个很小的假设，也会使其为 I。",
          "因此旁边还列出按数值加权的等级、D 级或更好的占比，以及改善来源后帮助最大的输入。",
          "“未定级”是单独的状态：按 J 计，并单独列示。",
          "没有来源的手工数字是假设，等级 I；写入公式的数字也是。",
          "规则建议的等级在有人署名接受之前不改变任何内容；手工改动的等级保留理由、姓名和日期。",
          "幅度是本加载项的假设，而非研究结论：首次计算龙卷风图后列在“Grade ranges”工作表上，以该表为准。",
        ],
      },
      {
        title: "口径",
        paragraphs: ["来源还说明数值的计量方式：财年、过去十二个月、单月 × 12、指引等。口径不同的数字不算冲突。"],
      },
    ],
  },
  register: {
    title: "来源登记表",
    summary: "“Sources”工作表上的普通表格 Register：一行一个数字，记录其出处和可信程度。",
    sections: [
      {
        title: "每行的内容",
        points: [
          "编号（ID）：公式按编号查找，关联单元格的名称也由它生成。每个编号只占一行。",
          "数字：公司、数据项、数值、单位、期末日、口径。",
          "出处：来源、出处链接（网址、DOI、页码）、原文、发布日期。",
          "可信程度：等级、理由、定级人、定级日期。",
        ],
      },
      {
        title: "使用",
        points: [
          "列可以移动，也可以添加自己的列；加载项按英文列名查找所需的列，公式也依赖这些列名。",
          "删除来源后，引用它的公式显示 #N/A，直到修改为止。",
          "没有本加载项也能阅读、排序和编辑。",
        ],
      },
      {
        title: "出错时",
        points: [
          "“表格 Register 缺少列……”：把某列改成所要求的名称，或插入一列。",
          "“登记表下方的行已被占用”：移走那里的内容，让表格可以扩展。",
          "“工作表受保护”：请先取消保护（审阅 > 撤消工作表保护）。",
        ],
      },
    ],
  },
  import: {
    title: "导入来源",
    summary: "电子表格、CSV 文件或公开数据集中的表格成为登记表的行；公司申报文件成为事实。",
    sections: [
      {
        title: "数字表格",
        steps: [
          "来源 > 导入；粘贴表格、拖入文件或选择文件。编码自动识别，也可更改。",
          "继续：每列显示一个值和它填入的字段。已知数据集会自动识别。",
          "无法读取的行会说明原因并保留在视图中；可就地更正或略过。",
          "导入。在此之前不写入任何内容；在 Excel 支持的情况下，一次撤销即可全部撤回。",
        ],
      },
      {
        title: "能读取的写法",
        points: [
          "期间：2024、FY2024、FY2024/25、Q3 2024、3Q24、H1 2025、9M 2024、YTD Sep 2024、LTM Sep-24、Dec 2024、2024-12、2025财年、2024年第三季度、2024年前三季度。公司自己的财年（FY2024）需要选择一次年度结束的月份；与其并列的普通年份（2024）仍以十二月结束，除非您说明它们也按此年度计算。",
          "45657 这样的天数：若整列按 Excel 两种起点之一（1900 年；旧版 Mac 为 1904 年）都落在月末，则直接读取，否则每列询问一次。",
          "带单位的数字：$3.2bn、€12.5 million、3.12亿元、1,234万、45%、2.5x、1.2 GW，括号 (12.5) 表示负数，$0.42 per 1M tokens 这样的价格；脚注标记会去掉。币种和数量级可以写在单元格、列标题或单独的列中。",
          "30-40 这样的区间成为低、高两行；“约”和 ~ 保留在引文中，供等级建议参考。",
          "有两种读法的内容（1,234、03/04/2024、¥）每列只询问一次。“over 3bn”这样的界限不是数字，会留在无法读取的行中。",
          "每个期间、公司或数据项一列的表格会变成每个数字一行；列标题可以同时写明其中两项及单位：Revenue FY2024 ($m)、Mistral (€m)。若没有一列能说明标题是公司还是数据项，则询问一次。",
          "标题行上方的文字会另行显示而不导入；其中的单位（如 USD in millions）可用于所有数字。两行标题（如年度下分上下半年）合并读取。",
          "名为合计、小计、Total 的行会列出，默认不导入，以免重复计算。",
          "“显示读取结果”列出每个数字写入后的样子，下方是原文。",
        ],
      },
      {
        title: "导入前的检查",
        points: [
          "与登记表重复的内容，单位不同也能识别：0.1 USD bn 即 100 USD m。数值不同的重复内容只有您选择后才会导入。",
          "曾经导入过的表格：哪些是新的、哪些数值变了、哪些已不再出现。",
          "证据建议的等级：只有您署名同意后才会采用。",
        ],
      },
      {
        title: "申报文件",
        paragraphs: ["SEC 的公司事实（JSON 或 CSV）写入表格 Facts。导入更新的文件会修改和增加行。"],
      },
    ],
  },
  tracing: {
    title: "关联与追溯",
    summary: "从任何数字逐个单元格追到它的依据，直至文件。",
    sections: [
      {
        title: "把数字与来源关联",
        points: [
          "用名称：选中手工数字，在窗格中打开“当前单元格”并关联。单元格获得名称 src_…，Excel 会随单元格移动它。",
          '用公式：=XLOOKUP("ID",Register[ID],Register[Value]) 读取登记表中的数值。',
          "按行：带有 Source ID 列的表格把每行的手工数字与来源关联。",
        ],
      },
      {
        title: "阅读追溯结果",
        points: [
          "路径显示所选单元格的数值来自哪里，以及每部分的占比和等级。",
          "权重表示输入变动百分之一时数字变动百分之几；差额的各部分相加可以超过 100%。",
          "不计入：文字、日期、只用于选择的单元格，以及单位：名称以 unit_ 开头、其值为 10 的幂或一年（一季）月数的单元格。",
          "“转到”选中单元格；图从左到右显示同样的内容。",
        ],
      },
      {
        title: "单元格中的错误",
        paragraphs: [
          "窗格说明错误来自哪个单元格；若是加载项函数，还说明是哪个参数、哪一行。#SPILL! 会指出挡住加载项函数结果的单元格。",
        ],
      },
    ],
  },
  review: {
    title: "复核工作簿",
    summary: "哪些相互矛盾、哪些过时、哪些看起来有误，以及合计的依据。",
    sections: [
      {
        title: "问题",
        points: [
          "冲突：公司、数据项、期间和口径相同而数值不同的来源，附差距和结论。",
          "建议：证据会改变的等级。在您接受之前什么都不会改变。",
          "合理性：看起来有误的符号、合计、利润率和单位。",
        ],
      },
      {
        title: "等级地图与等级分布",
        points: [
          "地图列出工作表或所选区域的每个数字，等级最低的在前，并可写入单独的工作表。",
          "分布把带金额和等级的表格合计按等级拆分。",
        ],
      },
    ],
  },
  models: {
    title: "模型",
    summary: "以普通工作表呈现的模型：带来源的输入、计算、带图表和检查的输出。",
    sections: [
      {
        title: "使用模型",
        points: [
          "模型 > 插入会写入其工作表。黄底蓝字为输入；其余都是公式。",
          "检查说明合计是否相符、是否与已发表数字一致；窗格可转到第一个未通过的检查。",
          "同类的第二个模型带编号。移除会删除其工作表，以及无人使用的来源。",
          "“公司（申报文件）”由表格 Facts 生成报表和预测。",
        ],
      },
      {
        title: "关于语言",
        paragraphs: [
          "在新工作簿中，模型、情景、敏感性表和龙卷风图的工作表使用显示语言（英文或简体中文），数字完全相同。工作簿已有模型时，新模型沿用其语言。窗格、这些页面以及函数错误背后的说明使用显示语言。",
        ],
        points: [
          "以下内容在任何语言中都保持英文，因为公式以此为名：表格 Register（如 Register[Value]）、Facts、Companies、CurrencyRates 以及模型中付款表的标题，定义的名称，货币单位（USD bn），函数按此名称排除的层级 Chips，以及检查结果 PASS 与 FAIL。",
          "函数溢出的标题（如 Value added、Headroom）和 Counted、Corroborated 等文字也是结果：公式可能据此查找，因此在每台电脑上都相同。",
          "来源的内容（数字、文件、备注）保持英文，因为它们是证据。",
          "命令行用 aie insert … --language zh-CN 写出中文工作表。",
          "工作表上的其他文字可以改成您自己的语言。",
        ],
      },
    ],
  },
  scenarios: {
    title: "情景与敏感性",
    summary: "情景、敏感性表、单变量求解和龙卷风图，位于模型 > 假设分析。Excel 自带的模拟运算表不支持加载项函数。",
    sections: [
      {
        title: "情景",
        steps: [
          "选中输入单元格；模型 > 假设分析 > 情景 > 添加所选单元格。",
          "在“Cases”工作表中填写高（High）、低（Low）和自定义（Own）的值。留空则取基准（Base），即单元格原来的值。",
          "在窗格中切换，或在该工作表标题下方的单元格中切换。输入单元格以普通公式读取当前值，因此没有本加载项也能使用。",
          "移除情景会把每个输入恢复为基准情景的内容。",
        ],
        paragraphs: ["基准值保留其来源：追溯会经由它到达登记表。其他值若未关联则为假设，等级 I。"],
      },
      {
        title: "敏感性表",
        paragraphs: [
          "把每个值放入输入，计算工作簿，读取输出，然后恢复输入。数值注明日期；输出或输入改变时，旁边的公式显示 Stale。“更新”会重新计算。",
        ],
      },
      {
        title: "单变量求解",
        paragraphs: [
          "从现值向两侧或在给定的范围内寻找输出越过目标的两个值，再逐步逼近到十亿分之一。达不到或跳过目标时，会给出最接近的结果。只有您接受后工作簿才会改变。",
        ],
      },
      {
        title: "龙卷风图",
        paragraphs: [
          "输入是输出的追溯终点：手工数字和公式读取的登记表数值，最多取预计影响最大的 30 个。每个输入单独按“Grade ranges”工作表中其等级的幅度上下变动。“Swing with grade D”是换成 D 级来源后剩余的变动：两者之差就是更好来源的价值。写入公式的数字无法变动，只计其个数。",
        ],
      },
      {
        title: "出错时",
        points: [
          "“需要直接输入的数字”：单变量求解会写入该单元格，公式会因此丢失。请选择公式读取的数字。",
          "“由另一公式填充”：请选择该公式的输入单元格。",
          "“仍未算完”：计算可能设为手动，或超过一分钟；输入已恢复原值。",
        ],
      },
    ],
  },
  files: {
    title: "文件",
    summary: "文件中有什么，没有加载项时会怎样。",
    sections: [
      {
        title: "在 Excel 中",
        points: [
          "一切都在工作簿中：登记表、事实、情景、签名，都是普通的工作表、表格和名称。",
          "没有加载项时，单元格显示上次的结果，直到 Excel 重新计算；届时加载项函数显示 #NAME?。交付 > 复核副本把它们变成 Excel 自带的公式。",
        ],
      },
      {
        title: "在工作台中",
        points: [
          "“文件”可打开和保存 .xlsx 工作簿。工作台页面说明它做不到的事。",
          "命令行无需 Excel 即可处理同样的文件。",
        ],
      },
    ],
  },
};

export const guideWords = { en: english, "zh-CN": chinese };
